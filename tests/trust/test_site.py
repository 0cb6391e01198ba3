"""Rows I03, I04 and I06 of the threats: a site is held against its office, from a folder and from a real web server."""

import json
import shutil
import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from jianbao.trust.site import STAMP, SUMS, Stamp, digest, digests_of, read, sums, written
from tests.press.offices import publishable
from tests.trust.server import Folder

REPORT = "submissions/2026/11/qingxi/20261120-sample.html"
SHEET = "desk/screening/2026/11-24.yml"


@dataclass(frozen=True)
class Office:
    """A little office in a repository, and the sites that were made of it."""

    folder: Folder
    first: Path
    second: Path
    other_theme: Path

    def verified(self, place: object, *flags: str) -> tuple[int, list[str]]:
        """Hold a site against the office; return how it ended and what was said of the site, places without it."""
        words = ("--site", str(place), "--format", "json", "--date", "2026-11-26", *flags)
        done = self.folder.jianbao("verify", *words)
        assert done.code in (0, 1), done
        found = [one for one in json.loads(done.out)["problems"] if one["id"].startswith("JB86")]
        said = [f"{one['id']} {one['severity']} {one['path']} {one['message']}" for one in found]
        return done.code, [one.replace(f" {str(place).rstrip('/')}/", " ") for one in said]


@pytest.fixture(scope="module")
def office(warm: str, tmp_path_factory: pytest.TempPathFactory) -> Office:
    """Publish an office on one day, in its commit of the next, and that one again in another dress."""
    place = tmp_path_factory.mktemp("site")
    folder = Folder(publishable(place / "office"), warm=warm)
    folder.git("init", "-q", "--template=", "-b", "main", ".")
    folder.write(".gitignore", "/build/\n")
    folder.git("add", "-A")
    folder.git("commit", "-q", "-m", "建库")
    made = {}
    for name, day in (("first", "2026-11-24"), ("second", "2026-11-25"), ("other_theme", "2026-11-25")):
        if name == "second":
            folder.commit({SHEET: "editor: he-jing\nverdicts: []\n"}, "筛选")
        if name == "other_theme":
            look = folder.path / "theme/site/main.html"
            look.write_text(look.read_text().replace('"jb-colophon"', '"jb-colophon jb-new"'))
        done = folder.jianbao("publish", "--date", day, "--quiet")
        assert done.code == 0, done
        made[name] = Path(shutil.copytree(folder.path / "build/site", place / name))
    folder.git("checkout", "-q", "--", "theme")
    return Office(folder, **made)


@pytest.fixture
def site(office: Office, tmp_path: Path) -> Path:
    """Return a copy of the second site, to be spoiled."""
    return Path(shutil.copytree(office.second, tmp_path / "www"))


@pytest.fixture
def address(site: Path) -> Iterator[str]:
    """Serve that copy over HTTP."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_words: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=site)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def change(site: Path, path: str, old: str, new: str) -> None:
    """Edit a file on the web server by hand."""
    text = (site / path).read_text()
    assert old in text
    (site / path).write_text(text.replace(old, new))


def stamp_of(site: Path) -> Stamp:
    """Return a site's stamp."""
    found = read((site / STAMP).read_bytes())
    assert found is not None
    return found


def cover(site: Path, **more: object) -> None:
    """Do what somebody does who knows of list and stamp: make both fit what lies there now."""
    files = {
        path.relative_to(site).as_posix(): digest(path.read_bytes())
        for path in site.rglob("*")
        if path.is_file()
    }
    listed = sums({path: found for path, found in files.items() if path not in (STAMP, SUMS)})
    (site / SUMS).write_bytes(listed)
    (site / STAMP).write_bytes(written(replace(stamp_of(site), files=digest(listed), **more)))  # type: ignore[arg-type]


def test_a_site_as_it_was_published_is_sound_in_a_folder_and_over_http(
    office: Office, site: Path, address: str, tmp_path: Path
) -> None:
    seen = tmp_path / "seen.json"
    assert office.verified(site, "--seen", str(seen)) == (0, [])
    assert seen.read_bytes() == (site / STAMP).read_bytes()
    assert office.verified(address, "--seen", str(seen)) == (0, [])
    done = office.folder.jianbao("verify", "--site", address, "--date", "2026-11-26")
    stamp = stamp_of(site)
    assert done.out.splitlines()[-1] == (
        f"网站 {len(digests_of((site / SUMS).read_bytes())) + 1} 个文件，据提交 {stamp.commit[:12]}，2026-11-25 编印；"
        f"内容摘要 {stamp.content[:12]}，文件摘要 {stamp.files[:12]}。"
    )
    assert done.err == "没有上一次看到的网站可比：换回一个旧网站看不出来。用 --seen 留下这一次的。\n"


def test_i03_a_page_edited_by_hand_is_found_with_the_words(
    office: Office, site: Path, address: str, tmp_path: Path
) -> None:
    seen = tmp_path / "seen.json"
    seen.write_bytes(before := (office.first / STAMP).read_bytes())
    change(site, REPORT, "96 吨", "69 吨")
    wanted = (
        f"JB860 error {REPORT} 这一页应说“保供协议，日上市量稳定在96吨，菜价总体平稳。区”"
        "（网站上是“保供协议，日上市量稳定在69吨，菜价总体平稳。区”）。"
    )
    assert office.verified(site, "--seen", str(seen)) == (1, [wanted])
    assert office.verified(address, "--seen", str(seen)) == (1, [wanted])
    assert seen.read_bytes() == before
    cover(site)
    assert office.verified(address) == (1, [wanted])


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (REPORT, "</body>", '<script src="/x.js"></script></body>'),
        ("index.html", "</head>", "<style>article{display:none}</style></head>"),
        ("assets/frame.css", "{", "{display:none;"),
    ],
)
def test_i03_what_is_put_around_a_text_is_found(
    office: Office, site: Path, address: str, path: str, old: str, new: str
) -> None:
    change(site, path, old, new)
    wanted = f"JB861 error {path} 这个文件编印以后不应再改（与清单里的摘要不同）。"
    assert office.verified(site) == (1, [wanted])
    assert office.verified(address) == (1, [wanted])


def test_i03_a_page_and_a_file_taken_away_and_one_put_there_are_found(office: Office, site: Path) -> None:
    (site / REPORT).unlink()
    (site / "assets/print.css").unlink()
    (site / "assets/evil.js").write_text("x()")
    assert office.verified(site) == (
        1,
        [
            "JB861 error assets/evil.js 网站上不应有清单以外的文件。",
            "JB861 error assets/print.css 网站上应有这个文件（没有）。",
            f"JB860 error {REPORT} 网站上应有这一页（没有）。",
        ],
    )


@pytest.mark.parametrize("path", [STAMP, SUMS])
@pytest.mark.parametrize("raw", [None, b"", b"{}\n"])
def test_i03_stamp_and_list_are_missed(office: Office, site: Path, path: str, raw: bytes | None) -> None:
    (site / path).unlink() if raw is None else (site / path).write_bytes(raw)
    said = {
        STAMP: "网站上应有编印时写下的说明（没有，或不完好）。",
        SUMS: "文件清单应是编印时的那一份（没有，或者不同）。",
    }[path]
    assert f"JB861 error {path} {said}" in office.verified(site)[1]


def test_i04_another_theme_leaves_the_content_and_is_told(office: Office, tmp_path: Path) -> None:
    seen = tmp_path / "seen.json"
    assert office.verified(office.second, "--seen", str(seen)) == (0, [])
    one, other = stamp_of(office.second), stamp_of(office.other_theme)
    assert (one.content, one.commit) == (other.content, other.commit)
    assert one.files != other.files
    theme = f"theme {one.made_by['theme']} → {other.made_by['theme']}"
    code, found = office.verified(office.other_theme, "--seen", str(seen))
    assert (code, found) == (
        0,
        [
            "JB861 warning  同一个提交重新编印过：内容摘要不变，"
            f"文件摘要由 {one.files[:12]} 变为 {other.files[:12]}（{theme}）。"
        ],
    )
    assert office.verified(office.other_theme, "--seen", str(seen)) == (0, [])


def test_i04_another_tool_may_word_a_page_anew_but_not_a_report(office: Office, site: Path) -> None:
    change(site, REPORT, "备查", "附注")
    cover(site, made_by={**stamp_of(site).made_by, "jianbao": "0.0.9"})
    told = "JB860 note  网站由另一版程序编印：有 1 页的栏目用语与这一版不同，信息和刊物的文字相同。"
    assert office.verified(site) == (0, [told])
    change(site, REPORT, "96 吨", "69 吨")
    cover(site)
    code, found = office.verified(site)
    assert (code, len(found)) == (1, 1)
    assert found[0].startswith(f"JB860 error {REPORT} 这一页应说“")


def test_i06_an_old_site_brought_back_is_found(office: Office, tmp_path: Path) -> None:
    seen = tmp_path / "seen.json"
    assert office.verified(office.first, "--seen", str(seen)) == (0, [])
    assert office.verified(office.second, "--seen", str(seen)) == (0, [])
    kept = seen.read_bytes()
    said = "网站不应退回旧版（现在是 2026-11-24 编印的，上一次是 2026-11-25）。"
    assert office.verified(office.first, "--seen", str(seen)) == (1, [f"JB862 error {STAMP} {said}"])
    assert seen.read_bytes() == kept
    # the day is the site's own word; the commit and the receipts are not
    old = Path(shutil.copytree(office.first, tmp_path / "old"))
    cover(old, date="2026-11-25")
    one, other = stamp_of(office.first).commit[:12], stamp_of(office.second).commit[:12]
    said = f"网站不应退回旧版（现在是提交 {one}，上一次是它后面的 {other}）。"
    assert f"JB862 error {STAMP} {said}" in office.verified(old, "--seen", str(seen))[1]
    last = stamp_of(office.second)
    ahead = replace(last.receipts, seq=last.receipts.seq + 5)
    seen.write_bytes(written(replace(last, receipts=ahead)))
    said = f"网站不应退回旧版（现在到收件第 {last.receipts.seq} 号，上一次到第 {ahead.seq} 号）。"
    assert office.verified(office.second, "--seen", str(seen)) == (1, [f"JB862 error {STAMP} {said}"])


def test_a_site_of_another_office_is_found(office: Office, site: Path) -> None:
    cover(site, commit="a" * 40)
    assert office.verified(site) == (
        1,
        [f"JB862 error {STAMP} 网站所据的提交应在主干上（没有 aaaaaaaaaaaa）。"],
    )
    last = stamp_of(office.second)
    cover(site, commit=last.commit, receipts=replace(last.receipts, hash="f" * 64))
    said = f"网站所据的第 {last.receipts.seq} 号收件应与收件记录相同（没有，或者不同）。"
    assert office.verified(site) == (1, [f"JB862 error {STAMP} {said}"])


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--site", "nowhere"), "没有网站文件夹“nowhere”。"),
        (("--site", "http://127.0.0.1:9/"), "取不到“http://127.0.0.1:9/”："),
        (("--seen", "x.json"), "--seen 要与 --site 一起用。"),
    ],
)
def test_a_site_that_cannot_be_had_is_exit_2(office: Office, words: tuple[str, ...], said: str) -> None:
    done = office.folder.jianbao("verify", *words)
    assert (done.code, done.out) == (2, "")
    assert said in done.err


def test_a_redirection_is_not_followed(office: Office) -> None:
    class Elsewhere(SimpleHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(302)
            self.send_header("Location", "http://127.0.0.1:9/")
            self.end_headers()

        def log_message(self, *_words: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Elsewhere) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        code, found = office.verified(f"http://127.0.0.1:{server.server_port}")
        server.shutdown()
    assert (code, found) == (1, [f"JB861 error {STAMP} 网站上应有编印时写下的说明（没有，或不完好）。"])


def test_the_list_is_one_that_sha256sum_checks(site: Path) -> None:
    done = Folder(site).run("sha256sum", "--check", "--strict", "--quiet", SUMS)
    assert (done.code, done.out) == (0, "")
    change(site, REPORT, "96 吨", "69 吨")
    assert Folder(site).run("sha256sum", "--check", "--quiet", SUMS).code == 1


def test_a_stamp_is_read_back_or_not_at_all(site: Path) -> None:
    raw = (site / STAMP).read_bytes()
    assert written(stamp_of(site)) == raw
    for spoilt in (raw[:-1], raw.replace(b"2026-11-25", b"2026-13-25"), b"[]", b"null", b"\xff", b"[" * 9999):
        assert read(spoilt) is None
