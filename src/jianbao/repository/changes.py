"""What a line of commits changes: between two trees, and commit by commit."""

from collections.abc import Iterable, Iterator

from jianbao.repository.door import Door
from jianbao.repository.objects import checked, contents
from jianbao.repository.tree import text_of
from jianbao.repository.values import Change, Commit

EMPTY_TREES = {
    40: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
    64: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321",
}
"""The tree without files, by the length of the repository's ids; git knows it without having it."""
MANY_COMMITS = 5000
"""Where reading a push's commits stops; a push that long is refused for its length."""


def fork_point(door: Door, base: str, head: str) -> str | None:
    """Return the newest commit both lines share, or None where they share none."""
    found = door.ask("merge-base", checked(base), checked(head), well=(0, 1)).decode().split("\n")[0]
    return found or None


def is_first_parent(door: Door, old: str, new: str) -> bool:
    """Say whether ``new`` goes on from ``old`` by first parents alone, as a main line must."""
    if old == new:
        return True
    listed = door.ask("rev-list", "--first-parent", "--parents", checked(new), f"^{checked(old)}").decode()
    last = listed.strip().rpartition("\n")[2].split(" ")
    return last[1:2] == [old]


def changes(door: Door, base: str | None, head: str) -> tuple[Change, ...]:
    """Return every path that differs between two commits, in git's order; without a base, all of head's."""
    before = checked(base) if base else EMPTY_TREES[len(head)]
    answer = door.ask("diff-tree", "-r", "-z", "--raw", "--no-abbrev", "--no-renames", before, checked(head))
    return tuple(_changes(iter(answer.split(b"\0")[:-1])))


def new_commits(door: Door, head: str, known: Iterable[str] | None = None) -> tuple[Commit, ...]:
    """Return the commits of ``head`` that the known ones do not hold, oldest first, each with its changes.

    Without ``known``: those that no reference of the repository holds, which in a hook are the push's
    own. At most :data:`MANY_COMMITS` and one more.
    """
    without = [f"^{checked(commit)}" for commit in known] if known is not None else ["--not", "--all"]
    listed = door.ask("rev-list", f"--max-count={MANY_COMMITS + 1}", "--topo-order", checked(head), *without)
    ids = listed.decode().split()[::-1]
    if not ids or len(ids) > MANY_COMMITS:
        return tuple(Commit(id, (), 0, "") for id in ids)
    stated = contents(door, ids)
    changed = dict(_by_commit(door, ids))
    return tuple(_commit(id, stated[id], changed.get(id, ())) for id in ids)


def _by_commit(door: Door, ids: list[str]) -> Iterator[tuple[str, tuple[Change, ...]]]:
    flags = ("--stdin", "--root", "-r", "-c", "-z", "--raw", "--no-abbrev", "--no-renames")
    answer = door.ask("diff-tree", *flags, given="".join(f"{id}\n" for id in ids).encode())
    id, block = "", list[bytes]()
    for token in answer.split(b"\0")[:-1]:
        if token[:1] == b":" or (block and len(block) % 2):
            block.append(token)
            continue
        if id:
            yield id, tuple(_changes(iter(block)))
        id, block = token.decode(), []
    if id:
        yield id, tuple(_changes(iter(block)))


def _changes(tokens: Iterator[bytes]) -> Iterator[Change]:
    """Read git's raw form; of a merge (several colons), the first parent's side stands for the old one."""
    for about, path in zip(tokens, tokens, strict=True):
        parents = len(about) - len(about.lstrip(b":"))
        words = about.decode().lstrip(":").split(" ")
        yield Change(text_of(path), words[0], words[parents], words[parents + 1], words[2 * parents + 1])


def _commit(id: str, raw: bytes, changed: tuple[Change, ...]) -> Commit:
    head, _blank, message = raw.partition(b"\n\n")
    lines = text_of(head).split("\n")
    parents = tuple(line.removeprefix("parent ") for line in lines if line.startswith("parent "))
    committer = next((line for line in lines if line.startswith("committer ")), "")
    seconds = committer.split(" ")[-2] if committer.count(" ") > 1 else ""
    at = int(seconds) if seconds.lstrip("-").isdigit() else 0
    return Commit(id, parents, at, message.decode("utf-8", "replace"), changed)
