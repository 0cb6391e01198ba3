"""From which files an office is published, and of which commit it may truly be said to be."""

from pathlib import Path

from jianbao.edge import Stop
from jianbao.language import _
from jianbao.reading.tree import Folder, Tree
from jianbao.repository.door import Absent, open_door
from jianbao.repository.references import commit_of
from jianbao.repository.tree import ObjectTree, commit_tree


def at_revision(root: Path, revision: str) -> tuple[Tree, str]:
    """Return the files of a commit that the user named, and its id; Stop where there is no such office."""
    door = open_door(root)
    commit = commit_of(door, revision)
    if commit is None:
        raise Stop(_("仓库里没有“{revision}”这个提交。").format(revision=revision))
    tree = commit_tree(door, commit)
    if "registry/units.yml" not in tree.sized:
        raise Stop(_("提交 {commit} 里没有办公室：缺少 registry/units.yml。").format(commit=commit[:12]))
    return tree, commit


def at_work_tree(root: Path) -> tuple[Tree, str]:
    """Return the files on disk, and HEAD's id if they are exactly what it holds; else no id.

    Every file of that commit is fetched and compared, so a repository that has lost one is not
    published from. A folder that is no repository is published all the same, and said to be of no commit.
    """
    folder = Folder(root)
    try:
        door = open_door(root)
    except Absent:
        return folder, ""
    commit = commit_of(door)
    return folder, commit if commit and _same(folder, commit_tree(door, commit)) else ""


def _same(folder: Folder, committed: ObjectTree) -> bool:
    paths = list(committed.paths())
    same = paths == list(folder.paths()) and all(map(folder.is_regular, paths))
    for path in paths:
        if not committed.is_regular(path):
            same = False
            continue
        raw = committed.read(path)  # even where the two are known to differ: it may be Damaged
        same = same and folder.read(path) == raw
    return same
