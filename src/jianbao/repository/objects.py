"""What objects are and hold, asked for many at once."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping

from jianbao.edge import Stop
from jianbao.language import _
from jianbao.repository.damage import Damaged
from jianbao.repository.door import Door

ID = re.compile(r"[0-9a-f]{40}(?:[0-9a-f]{24})?", re.ASCII)
WINDOW_BYTES = 16 * 1024 * 1024
WINDOW_COUNT = 2000
"""Fetched with one call of git: enough that its start (3 ms) does not matter, little enough to hold."""


def checked(id: str) -> str:
    """Return an object id as it is, having made sure that it is one."""
    if not ID.fullmatch(id):
        raise Stop(_("“{id}”不是 git 对象的编号。").format(id=id))
    return id


def resolve(door: Door, revision: str) -> str | None:
    """Return the id of the commit a user's revision (``origin/main``, ``HEAD~2`` …) names, or None.

    Damaged where there is such a name, and what it names is gone; an id by itself is nobody's name.
    """
    if not revision or revision.startswith("-") or "\n" in revision:
        return None
    found = _parsed(door, f"{revision}^{{commit}}")
    if found is None:
        named = _parsed(door, revision)
        if named and named != revision and next(facts(door, [named])) is None:
            raise Damaged(named, f"{revision}: missing")
    return found


def _parsed(door: Door, revision: str) -> str | None:
    flags = ("--verify", "--quiet", "--end-of-options")
    answer = door.ask("rev-parse", *flags, revision, well=(0, 1, 128))
    found = answer.decode().strip().rpartition("\n")[2]
    return found if ID.fullmatch(found) else None


def facts(door: Door, names: Iterable[str]) -> Iterator[tuple[str, str, int] | None]:
    """Yield ``(id, type, size in bytes)`` of each name in turn, None where nothing bears it.

    A name is an object's id, or ``<commit>:<path>`` with a path of ours, which holds no line end.
    """
    given = "".join(f"{name}\n" for name in names).encode()
    if not given:
        return
    for line in door.ask("cat-file", "--batch-check", given=given).decode("utf-8", "replace").splitlines():
        id, _blank, rest = line.partition(" ")
        kind, _blank, size = rest.partition(" ")
        yield (id, kind, int(size)) if size.isdigit() else None


def contents(door: Door, ids: Iterable[str]) -> Mapping[str, bytes]:
    """Return the bytes of objects by id; Damaged, with its id, for one that is not there or not what its id says.

    Git itself looks no further than whether it can unpack one; we make sure of the id.
    """
    wanted = list(dict.fromkeys(map(checked, ids)))
    if not wanted:
        return {}
    answer = door.ask("cat-file", "--batch", given="".join(f"{id}\n" for id in wanted).encode())
    found: dict[str, bytes] = {}
    at = 0
    for id in wanted:
        end = answer.find(b"\n", at)
        words = answer[at:end].decode().split(" ")
        if len(words) != 3:
            raise Damaged(id, answer[at:end].decode())
        start, size = end + 1, int(words[2])
        found[id] = answer[start : start + size]
        if digest(words[1], found[id], len(id)) != id:
            raise Damaged(id, "hash mismatch")
        at = start + size + 1
    return found


def digest(kind: str, raw: bytes, length: int = 40) -> str:
    """Return the id git gives an object of these bytes; ``length`` is that of the repository's ids."""
    told = hashlib.sha256() if length == 64 else hashlib.sha1()  # noqa: S324 – git's own naming of objects
    told.update(f"{kind} {len(raw)}\0".encode())
    told.update(raw)
    return told.hexdigest()


def streamed(door: Door, ids: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    """Yield id and bytes of each different object, in order, without holding more than a window of them."""
    listed = list(dict.fromkeys(ids))
    window: list[str] = []
    room = WINDOW_BYTES
    for id, fact in zip(listed, facts(door, listed), strict=True):
        if fact is None:
            raise Damaged(id, "missing")
        if window and (fact[2] > room or len(window) == WINDOW_COUNT):
            yield from contents(door, window).items()
            window, room = [], WINDOW_BYTES
        window.append(id)
        room -= fact[2]
    yield from contents(door, window).items()
