"""The three steps of a signature, each whole, each done again safely: seal, commit, tag."""

from dataclasses import dataclass
from pathlib import Path

from jianbao.records.bulletin import Issue
from jianbao.repository import local
from jianbao.shell.writing import write_whole
from jianbao.signing.seal import seal_path, tag_name


@dataclass(frozen=True, slots=True)
class Signature:
    """What signing left behind."""

    seal: str
    commit: str
    tag: str


def sign(root: Path, issue: Issue, seal: bytes, title: str) -> Signature:
    """Write the seal, commit it with the issue, set the tag; what an interrupted run has done stays done.

    A kill leaves no seal, or a whole one: the next run commits and tags what is there. ``title`` is
    the first line of commit and tag.
    """
    path, name = seal_path(issue), tag_name(issue)
    write_whole(root / path, seal)
    commit = local.commit_of(root, path, seal) or local.commit(root, [issue.path, path], title)
    if local.tagged(root, name) != commit:
        local.tag(root, name, commit, title)
    return Signature(path, commit, name)
