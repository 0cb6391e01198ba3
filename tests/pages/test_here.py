"""Where a contributor's link may lead: to published pages, its own attachments, and the hosts allowed."""

from dataclasses import replace

import pytest

from jianbao.pages.edition import Edition
from jianbao.pages.here import Here
from tests.offices import SAMPLE, little, read

OWN = "submissions/2026/11/qingxi/20261120-sample"
OTHERS = "submissions/2026/11/donghu/20261118-lift-upkeep"


@pytest.fixture(scope="module")
def here():
    edition = Edition(
        read(little()), attachments=frozenset({f"{OWN}/a.png", f"{OWN}/b.pdf", f"{OTHERS}/c.png"})
    )
    return Here(SAMPLE, edition)


@pytest.mark.parametrize(
    ("written", "settled"),
    [
        ("../donghu/20261118-lift-upkeep.md", "../donghu/20261118-lift-upkeep.html"),
        ("../donghu/20261118-lift-upkeep.md#u-1", "../donghu/20261118-lift-upkeep.html"),
        ("../../../../bulletins/xinxi/2026/001.md", "../../../../bulletins/xinxi/2026/001.html"),
        (
            "../../../../desk/decisions/2026-old-estates.md",
            "../../../../desk/decisions/2026-old-estates.html",
        ),
        ("20261120-sample/b.pdf", "20261120-sample/b.pdf"),
        ("https://neiwang.xiaocheng.example/a?b#c", "https://neiwang.xiaocheng.example/a?b#c"),
        # nothing else
        ("20261120-sample.md", None),
        ("../donghu/20261118-nothing.md", None),
        ("../donghu/20261118-lift-upkeep.html", None),
        ("../donghu/20261118-lift-upkeep/c.png", None),
        ("../../../../registry/people.csv", None),
        ("../../../../../../etc/passwd", None),
        ("/etc/passwd", None),
        ("#u-1", None),
        ("", None),
        ("https://evil.example/", None),
        ("//evil.example/", None),
        ("https:neiwang.xiaocheng.example", None),
        ("https://neiwang.xiaocheng.example@evil.example/", None),
        ("https://evil.example\\@neiwang.xiaocheng.example/", None),
        ("ftp://neiwang.xiaocheng.example/", None),
        ("javascript:x", None),
        (" https://neiwang.xiaocheng.example/", None),
        ("https://neiwang.xiaocheng.example/\u202e", None),
        ("http://[::1", None),
        ("mailto:a@neiwang.xiaocheng.example", None),
    ],
)
def test_a_link(here, written, settled):
    assert here.settle_link(written) == settled


@pytest.mark.parametrize(
    ("written", "settled"),
    [
        ("20261120-sample/a.png", "20261120-sample/a.png"),
        ("./20261120-sample/../20261120-sample/a.png", "20261120-sample/a.png"),
        ("20261120-sample/%61.png", "20261120-sample/a.png"),
        ("20261120-sample/b.pdf", None),
        ("20261120-sample/none.png", None),
        ("../donghu/20261118-lift-upkeep/c.png", None),
        ("https://neiwang.xiaocheng.example/a.png", None),
        ("data:image/png;base64,AA", None),
        ("/a.png", None),
    ],
)
def test_a_picture(here, written, settled):
    assert here.settle_image(written) == settled


def test_what_is_not_published_is_named_and_not_linked(here):
    office = here.edition.office
    edition = replace(here.edition, office=replace(office, reports=()))
    bare = Here(SAMPLE, edition)
    assert bare.report("donghu-20261118-lift-upkeep") == "donghu-20261118-lift-upkeep"
    assert bare.unit("<b>") == "&lt;b&gt;"
    assert bare.issue("x/2026/001") == "x/2026/001"
    assert bare.keypoint("k") == "k"
    assert bare.commission("c") == "c"
    assert bare.decision("d") == "d"
