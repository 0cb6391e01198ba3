"""The history in one pass is the history that git itself tells, commit by commit."""

import time
from pathlib import Path

import pytest

from jianbao.repository import history as histories
from jianbao.repository.door import open_door
from jianbao.repository.history import History, history
from tests.repository.folders import history as grown
from tests.repository.folders import repository
from tests.repository.large import stream
from tests.trust.server import Folder


def told_by_git(made: Folder) -> list[tuple[str, str, str, str]]:
    """Return commit, path, mode and blob of every change on the main line, asked one commit at a time."""
    found = []
    for commit in made.git("rev-list", "--first-parent", "--reverse", "main").split():
        parents = made.git("rev-list", "--parents", "-n1", commit).split()[1:]
        before = parents[0] if parents else made.git("hash-object", "-t", "tree", "/dev/null")
        for line in made.git("diff-tree", "-r", "--no-renames", before, commit).splitlines():
            about, path = line.split("\t")
            found.append((commit, path, about.split(" ")[1], about.split(" ")[3]))
    return found


def as_rows(found: History) -> list[tuple[str, str, str, str]]:
    """Return the same of ours."""
    return [(version.landing.commit, version.path, version.mode, version.id) for version in found.all()]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Folder:
    """Return a repository with thirty merges."""
    found = repository(tmp_path_factory.mktemp("history") / "r")
    grown(found, 30)
    return found


def test_one_pass_tells_what_git_tells(made: Folder) -> None:
    found = history(open_door(made.path), made.git("rev-parse", "main"))
    assert as_rows(found) == told_by_git(made)
    path = "submissions/2026/11/qingxi/20261101-r3.md"
    assert [version.mode for version in found.versions(path)] == ["100644", "100644", "000000"]
    assert found.versions("nowhere") == ()


@pytest.mark.parametrize("behind", [1, 10, 31])
def test_going_on_from_an_earlier_pass_gives_the_same(
    made: Folder, tmp_path: Path, behind: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(histories, "BEHIND", 5)
    door, cache = open_door(made.path), tmp_path / "cache" / "history"
    line = made.git("rev-list", "--first-parent", "main").split()
    history(door, line[min(behind, len(line) - 1)], cache)
    assert as_rows(history(door, line[0], cache)) == told_by_git(made)
    assert as_rows(history(door, line[0], cache)) == told_by_git(made)


@pytest.mark.parametrize("damage", [b"", b"x", b"jianbao-history-1 0\n[]"])
def test_a_spoilt_memory_is_begun_anew(made: Folder, tmp_path: Path, damage: bytes) -> None:
    door, cache = open_door(made.path), tmp_path / "history"
    head = made.git("rev-parse", "main")
    history(door, head, cache)
    cache.write_bytes(damage or cache.read_bytes()[:-1])
    assert as_rows(history(door, head, cache)) == told_by_git(made)


def test_a_line_that_was_rewritten_is_begun_anew(tmp_path: Path) -> None:
    made = repository(tmp_path / "r")
    grown(made, 4)
    door, cache = open_door(made.path), tmp_path / "history"
    history(door, made.git("rev-parse", "main"), cache)
    made.git("reset", "-q", "--hard", "HEAD~1")
    made.commit({"submissions/2026/11/qingxi/20261101-other.md": "另一条\n"})
    assert as_rows(history(door, made.git("rev-parse", "main"), cache)) == told_by_git(made)


def test_odd_names_and_empty_commits_do_not_confuse_it(tmp_path: Path) -> None:
    made = repository(tmp_path / "r")
    made.commit({}, "空")
    blob = made.git("hash-object", "-w", "--stdin", given=b"x")
    for name in ("a\nb", "a\tb", ":100644 x", "中文", "\x01"):
        made.git("update-index", "--add", "--cacheinfo", f"100644,{blob},{name}")
    made.git("commit", "-q", "-m", "怪", GIT_AUTHOR_NAME="甲\x01乙", GIT_COMMITTER_EMAIL="")
    made.commit({}, "空")
    found = history(open_door(made.path), made.git("rev-parse", "main"))
    assert sorted(found.paths) == sorted(("a\nb", "a\tb", ":100644 x", "中文", "\x01"))
    assert [len(found.landings), found.landings[1].committer_email] == [3, ""]


@pytest.mark.long
def test_the_first_pass_takes_little_longer_than_git_alone(tmp_path: Path) -> None:
    made = repository(tmp_path / "r", bare=True)
    made.git("fast-import", "--quiet", given=stream(100_000, 11_000))
    made.git("gc", "-q")
    door, head = open_door(made.path), made.git("rev-parse", "main")
    cache = tmp_path / "cache"
    alone, ours = [], []
    for _round in range(5):
        start = time.perf_counter()
        made.run("git", "log", "--first-parent", "--name-status", "main")
        between = time.perf_counter()
        assert len(history(door, head).paths) == 100_000
        ours.append(time.perf_counter() - between)
        alone.append(between - start)
    assert min(ours) <= 1.3 * min(alone), (ours, alone)
    history(door, made.git("rev-parse", "main~1"), cache)
    start = time.perf_counter()
    assert len(history(door, head, cache).paths) == 100_000
    assert time.perf_counter() - start < 0.3


def test_p12_a_mailmap_renames_nobody(tmp_path: Path) -> None:
    made = repository(tmp_path / "office")
    made.commit({".mailmap": "市委书记 <shuji@example> <nobody@example>\n"}, "改名")
    assert made.git("log", "-1", "--format=%aN") == "市委书记"
    (landing,) = history(open_door(made.path), made.git("rev-parse", "HEAD")).landings
    assert (landing.author, landing.committer) == ("无名", "无名")
