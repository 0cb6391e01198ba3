"""Only what is a picture or a PDF goes out, whatever its name says."""

from jianbao.press.attachment import LARGEST, fit
from tests.offices import Files
from tests.press.offices import PNG

ROOM = "submissions/2026/11/qingxi/20261120-sample"
GIVEN = {
    f"{ROOM}/good.png": PNG,
    f"{ROOM}/good.jpg": b"\xff\xd8\xff\xe0",
    f"{ROOM}/good.pdf": b"%PDF-1.7",
    f"{ROOM}/html.png": b"<script>alert(1)</script>",
    f"{ROOM}/late.png": b"GIF89a" + PNG,
    f"{ROOM}/drawing.svg": b"<svg onload=alert(1)/>",
    f"{ROOM}/page.html": b"<p>",
    f"{ROOM}/code.js": b"1",
    f"{ROOM}/png": PNG,
    f"{ROOM}/empty.png": b"",
    f"{ROOM}/huge.png": PNG + bytes(LARGEST),
}


def test_only_what_it_says_it_is():
    tree = Files(GIVEN, links=frozenset({f"{ROOM}/link.png"}))
    assert sorted(fit(tree, tuple(tree.paths()))) == [
        f"{ROOM}/good.jpg",
        f"{ROOM}/good.pdf",
        f"{ROOM}/good.png",
    ]
