"""A whole publication of the little office: complete, the same each time, and never half of one."""

import filecmp
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from jianbao.edge import Stop
from jianbao.pages.address import published as built_as
from jianbao.pages.sheet import framed
from jianbao.press import engine
from jianbao.press.swap import alone
from tests.offices import TODAY
from tests.press.offices import PNG, Published, publishable, published
from tests.verbs.command import jianbao

SAMPLE = "submissions/2026/11/qingxi/20261120-sample"


@pytest.fixture(scope="module")
def little(tmp_path_factory) -> Published:
    """The little office with a picture, a link between reports, and one report that is wrong, published."""
    root = publishable(tmp_path_factory.mktemp("little") / "小城 办公室")
    report = root / f"{SAMPLE}.md"
    report.write_text(
        f"{report.read_text()}\n![菜场]({Path(SAMPLE).name}/market.png)\n\n"
        "参见[电梯](../donghu/20261118-lift-upkeep.md)。\n"
    )
    (root / SAMPLE).mkdir()
    (root / f"{SAMPLE}/market.png").write_bytes(PNG)
    bad = root / "submissions/2026/11/donghu/20261119-bad.md"
    bad.write_text("---\ntitle: 短\nauthor: nobody\n---\n\n正文\n")
    return published(root)


def text_of(little: Published, path: str) -> str:
    return (little.folder / built_as(path)).read_text("utf-8")


def test_every_page_is_there_and_says_what_we_gave_the_generator(little):
    for path, page in little.site.pages.items():
        assert framed(page) in text_of(little, path)


def test_it_says_what_it_does(little):
    count = len(little.site.pages)
    assert little.talk == (f"已备好 {count} 页，其中 {count + 1} 个文件有变动。", "正在编印……", "正在校对……")


def test_leaves_are_in_no_navigation(little):
    home = text_of(little, "index.md")
    navigation = home.partition('<article class="jb-sheet">')[0]
    assert "每日反馈" in navigation
    for path, page in little.site.pages.items():
        if page.kind == "leaf":
            assert f'href="{built_as(path)}"' not in navigation


def test_a_report_with_its_picture_and_its_links(little):
    shown = text_of(little, f"{SAMPLE}.md")
    assert '<img src="20261120-sample/market.png" alt="菜场">' in shown
    assert '参见<a href="../donghu/20261118-lift-upkeep.html">电梯</a>。' in shown
    assert (little.folder / f"{SAMPLE}/market.png").read_bytes() == PNG


def test_what_is_wrong_is_left_out_and_listed(little):
    assert not (little.folder / "submissions/2026/11/donghu/20261119-bad.html").exists()
    listed = text_of(little, "submissions/unpublished.md")
    assert "<code>submissions/2026/11/donghu/20261119-bad.md</code>" in listed
    assert "标题应有 4 到 60 个字" in listed


def test_nothing_says_which_tools_made_it(little):
    home = text_of(little, "index.md")
    assert "generator" not in home
    assert "squidfunk" not in home


def test_the_same_office_gives_the_same_bytes(little, tmp_path):
    root = publishable(tmp_path / "one")
    first = published(root).folder.resolve()
    again = published(root)
    assert again.talk[0].endswith("其中 0 个文件有变动。")
    files = [path.relative_to(first).as_posix() for path in first.rglob("*") if path.is_file()]
    _same, different, missing = filecmp.cmpfiles(first, again.folder.resolve(), files, shallow=False)
    assert (different, missing) == ([], [])


@pytest.fixture
def office(tmp_path) -> Path:
    """An office of which a site is up that a failure must not touch."""
    root = publishable(tmp_path / "office")
    up = root / "build/.site.editions/000001"
    up.mkdir(parents=True)
    (up / "index.html").write_text("old")
    (root / "build/site").symlink_to(".site.editions/000001")
    return root


def is_old(root: Path) -> bool:
    return (root / "build/site/index.html").read_text() == "old"


def test_a_generator_that_fails_leaves_the_site_that_is_up(office):
    (office / "theme/site/main.html").write_text("{% nonsense %}")
    with pytest.raises(Stop, match="没有编成") as stopped:
        published(office)
    assert "nonsense" in stopped.value.help
    assert is_old(office)
    assert os.listdir(office / "build/.site.editions") == ["000001"]


def test_a_flaw_leaves_the_site_that_is_up(office):
    (office / "theme/site/leaf.html").write_text(
        '{% extends "main.html" %}{% block extrahead %}<script src="https://cdn.example/x.js"></script>{% endblock %}'
    )
    with pytest.raises(Stop, match="原来的网站不变") as stopped:
        published(office)
    assert "https://cdn.example/x.js" in stopped.value.help
    assert is_old(office)


def test_a_disk_that_takes_nothing_leaves_the_site_that_is_up(office):
    (office / "build/pages").write_text("in the way")
    with pytest.raises(Stop, match="写不下去"):
        published(office)
    assert is_old(office)


def test_the_generator_holds_the_lock_too(tmp_path, monkeypatch):
    looks = (
        "import os; fds = [f'/proc/self/fd/{n}' for n in os.listdir('/proc/self/fd')];"
        "assert any(os.path.realpath(fd).endswith('.lock') for fd in fds)"
    )
    monkeypatch.setitem(engine.ENGINES, "probe", (sys.executable, "-c", looks))
    with alone(tmp_path, lambda: None) as lock:
        engine.run("probe", tmp_path / "mkdocs.yml", tmp_path / "site", TODAY, lock)


@pytest.mark.parametrize(
    "seconds", [2.2, *(pytest.param(n / 5, marks=pytest.mark.long) for n in range(1, 25))]
)
def test_killed_at_any_time_the_site_is_the_old_or_the_new_one(office, seconds):
    running = subprocess.Popen(
        [sys.executable, "-m", "jianbao", "publish", "--date", "2026-11-24", "--quiet"],
        cwd=office,
        stdout=subprocess.DEVNULL,
        start_new_session=True,
    )
    time.sleep(seconds)
    running.send_signal(signal.SIGKILL)
    running.wait()
    new = (office / "build/site/submissions/index.html").exists()
    assert new or is_old(office)
    done = jianbao("publish", cwd=office)
    assert done.code == 0, done.err
    assert "小城信息" in (office / "build/site/index.html").read_text("utf-8")
    assert not list((office / "build/.site.editions").glob("*.new"))
