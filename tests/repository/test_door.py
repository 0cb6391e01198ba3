"""git is run so that neither the machine, nor the repository's settings, nor what was pushed can change an answer."""

import os
from pathlib import Path

import pytest

from jianbao.edge import Stop
from jianbao.repository import door as doors
from jianbao.repository.damage import Damaged
from jianbao.repository.door import Absent, open_door
from jianbao.repository.objects import contents, facts, resolve, streamed
from jianbao.repository.references import forged, tags
from tests.repository.folders import repository
from tests.trust.server import Folder


@pytest.fixture
def made(tmp_path: Path) -> Folder:
    """Return a repository with one commit."""
    found = repository(tmp_path / "r")
    found.commit({"a.md": "五分\n", "路径/b.md": "x"})
    return found


def test_a_folder_without_git_is_said_to_be_none(tmp_path: Path) -> None:
    with pytest.raises(Absent, match="不是 git 仓库的最上层文件夹"):
        open_door(tmp_path)


def test_a_linked_work_tree_has_the_same_door(made: Folder, tmp_path: Path) -> None:
    made.git("worktree", "add", "-q", str(tmp_path / "linked"))
    head = resolve(open_door(tmp_path / "linked"), "HEAD")
    assert head == made.git("rev-parse", "HEAD")


def test_only_the_listed_commands_are_run(made: Folder) -> None:
    with pytest.raises(ValueError, match="gc"):
        open_door(made.path).ask("gc")


@pytest.mark.parametrize(
    "name", ["--upload-pack=x", "-h", "", "a\nb", "HEAD@{99}", "nowhere", "main:a.md", "a\0b"]
)
def test_a_revision_that_is_none_names_nothing(made: Folder, name: str) -> None:
    if "\0" in name:
        with pytest.raises(Stop):
            resolve(open_door(made.path), name)
    else:
        assert resolve(open_door(made.path), name) is None


def test_a_replaced_object_is_read_as_it_was_committed(made: Folder) -> None:
    true = made.git("rev-parse", "HEAD:a.md")
    forgery = made.git("hash-object", "-w", "--stdin", given="五十分\n".encode())
    made.git("replace", true, forgery)
    assert made.git("show", "HEAD:a.md") == "五十分"
    door = open_door(made.path)
    assert contents(door, [true])[true].decode() == "五分\n"
    assert forged(door) == (f"refs/replace/{true}",)


def test_grafts_do_not_change_history_and_are_found(made: Folder) -> None:
    first = made.git("rev-parse", "HEAD")
    made.commit({"a.md": "x"})
    grafts = made.path / ".git" / "info" / "grafts"
    grafts.parent.mkdir(exist_ok=True)
    grafts.write_text(made.git("rev-parse", "HEAD") + "\n")
    door = open_door(made.path)
    assert door.ask("rev-list", "HEAD").decode().split()[1:] == [first]
    assert forged(door) == ("info/grafts",)


def test_nothing_of_the_repository_is_run(made: Folder, tmp_path: Path) -> None:
    trap = tmp_path / "trap"
    trap.write_text(f"#!/bin/sh\ntouch {tmp_path}/sprung\n")
    trap.chmod(0o755)
    for setting in (
        "core.fsmonitor",
        "diff.external",
        "core.pager",
        "core.sshCommand",
        "filter.x.smudge",
        "diff.x.textconv",
    ):
        made.git("config", setting, str(trap))
    made.git("config", "core.hooksPath", str(tmp_path))
    (made.path / ".git" / "info").mkdir(exist_ok=True)
    (made.path / ".git" / "info" / "attributes").write_text("* diff=x filter=x\n")
    door = open_door(made.path)
    head = door.ask("rev-parse", "HEAD").decode().strip()
    door.ask("log", "--raw", head)
    door.ask("grep", "-F", "-e", "分", head, well=(0, 1))
    assert not (tmp_path / "sprung").exists()


def test_the_machine_has_no_say(made: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = tmp_path / "config"
    config.write_text("[core]\n\tquotePath = true\n[log]\n\tshowSignature = true\n[alias]\n\tlog = !false\n")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(config))
    monkeypatch.setenv("GIT_DIR", str(tmp_path))
    monkeypatch.setenv("GIT_OBJECT_DIRECTORY", str(tmp_path))
    monkeypatch.setenv("GIT_EXTERNAL_DIFF", "/bin/false")
    door = open_door(made.path)
    assert "路径/b.md" in door.ask("ls-tree", "-r", "--name-only", "HEAD").decode()


def test_a_repository_of_another_owner_can_be_read(made: Folder) -> None:
    if os.getuid() != 0:
        pytest.skip("needs root to give a folder away")
    for folder, _folders, files in os.walk(made.path):
        for name in (folder, *(os.path.join(folder, file) for file in files)):
            os.chown(name, 12345, 12345)
    assert resolve(open_door(made.path), "HEAD") is not None


def test_a_damaged_object_is_named(made: Folder) -> None:
    blob = made.git("rev-parse", "HEAD:a.md")
    place = made.path / ".git" / "objects" / blob[:2] / blob[2:]
    place.chmod(0o644)
    place.write_bytes(b"garbage")
    with pytest.raises(Damaged) as caught:
        contents(open_door(made.path), [blob])
    assert caught.value.name == blob


def test_a_missing_object_is_named(made: Folder) -> None:
    blob = made.git("rev-parse", "HEAD:a.md")
    (made.path / ".git" / "objects" / blob[:2] / blob[2:]).unlink()
    door = open_door(made.path)
    assert list(facts(door, [blob])) == [None]
    for read in (lambda: contents(door, [blob]), lambda: list(streamed(door, [blob]))):
        with pytest.raises(Damaged) as caught:
            read()
        assert caught.value.name == blob


def test_an_answer_too_long_or_too_slow_is_stopped(made: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    door = open_door(made.path)
    monkeypatch.setattr(doors, "ANSWER", 10)
    with pytest.raises(Stop, match="超过 10 字节"):
        door.ask("log", "HEAD")
    monkeypatch.undo()
    monkeypatch.setattr(doors, "SECONDS", 0.0001)
    made.write("big.md", "x\n" * 2_000_000)
    made.git("add", "big.md")
    made.commit({}, "大")
    with pytest.raises(Stop, match=r"超过 0.0001 秒"):
        door.ask("grep", "-F", "-e", "y", "HEAD", well=(0, 1))


def test_many_objects_come_in_windows_and_in_order(made: Folder) -> None:
    ids = [made.git("hash-object", "-w", "--stdin", given=str(number).encode()) for number in range(5)]
    found = list(streamed(open_door(made.path), [*ids, ids[0]]))
    assert found == [(id, str(number).encode()) for number, id in enumerate(ids)]


def test_tags_say_what_their_objects_say(made: Folder) -> None:
    head = made.git("rev-parse", "HEAD")
    made.git("tag", "-a", "-m", "签发\n\n第一期", "issue/xinxi/2026/001")
    made.git("tag", "light")
    found = {tag.ref: tag for tag in tags(open_door(made.path))}
    issue, light = found["refs/tags/issue/xinxi/2026/001"], found["refs/tags/light"]
    assert (issue.object, issue.type, issue.name, issue.tagger) == (
        head,
        "commit",
        "issue/xinxi/2026/001",
        "无名 <nobody@example>",
    )
    assert issue.tagged_at == 1795395600
    assert issue.annotated
    assert (light.object, light.type, light.annotated) == (head, "commit", False)
