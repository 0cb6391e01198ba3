"""A commit read through its objects is the office that lies in the work tree."""

from pathlib import Path

import pytest

from jianbao.checks.engine import run
from jianbao.reading.office import read_office
from jianbao.reading.tree import Folder as OnDisk
from jianbao.repository.damage import Damaged
from jianbao.repository.door import open_door
from jianbao.repository.tree import commit_tree, entries, picked, standing
from tests.offices import TODAY, little
from tests.repository.folders import repository
from tests.trust.server import Folder


@pytest.fixture
def made(tmp_path: Path) -> Folder:
    """Return a repository that holds the little office."""
    found = repository(tmp_path / "r")
    for path, raw in little().content.items():
        found.write(path, raw)
    found.write("submissions/2026/11/qingxi/20261120-sample/1.png", b"\x89PNG" + bytes(300_000))
    found.write("submissions/2026/11/qingxi/.hidden/x.md", b"x")
    found.write("desk/~notes~", b"x")
    found.git("add", "-A")
    (found.path / "desk" / "link.yml").symlink_to("keypoints/2026q4.yml")
    found.git("add", "-A")
    found.git("commit", "-q", "-m", "建库")
    return found


def test_the_commit_reads_as_the_folder_does(made: Folder) -> None:
    tree, folder = commit_tree(open_door(made.path), made.git("rev-parse", "HEAD")), OnDisk(made.path)
    assert list(tree.paths()) == list(folder.paths())
    for path in tree.paths():
        assert tree.is_regular(path) == folder.is_regular(path)
        if tree.is_regular(path):
            assert (tree.size(path), tree.read(path)) == (folder.size(path), folder.read(path))
    one, other = read_office(tree, TODAY), read_office(folder, TODAY)
    assert [report.model_dump() for report in one.reports] == [
        report.model_dump() for report in other.reports
    ]
    assert (one.faults, one.attachments) == (other.faults, other.attachments)
    assert run(one) == run(other) != []


def test_files_can_be_read_in_any_order_and_twice(made: Folder) -> None:
    tree = commit_tree(open_door(made.path), made.git("rev-parse", "HEAD"))
    for path in (*reversed(list(tree.paths())), *tree.paths()):
        if tree.is_regular(path):
            assert tree.read(path) == (made.path / path).read_bytes()


def test_what_is_asked_for_by_path_is_found_literally(made: Folder) -> None:
    door, head = open_door(made.path), made.git("rev-parse", "HEAD")
    found = standing(door, head, ["registry/units.yml", "registry/*", "nowhere", "registry"])
    assert sorted(found) == ["registry/units.yml"]
    assert standing(door, head, ["registry"]) == {}
    assert [entry.path for entry in entries(door, head, ["registry/"], deep=False)] == [
        "registry/office.yml",
        "registry/people.csv",
        "registry/units.yml",
    ]


def test_a_missing_blob_is_named(made: Folder) -> None:
    door, head = open_door(made.path), made.git("rev-parse", "HEAD")
    listed = list(entries(door, head))
    blob = made.git("rev-parse", "HEAD:registry/people.csv")
    (made.path / ".git" / "objects" / blob[:2] / blob[2:]).unlink()
    with pytest.raises(Damaged, match=blob):
        picked(door, listed)
    with pytest.raises(Damaged, match=blob):
        commit_tree(door, head)
