"""What each landing on the main line brought: one pass over history, which goes on where the last ended."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from jianbao.repository.door import Door
from jianbao.repository.objects import checked
from jianbao.repository.tree import text_of
from jianbao.repository.values import Landing, Version
from jianbao.shell.writing import write_whole

FORM = "jianbao-history-1"
BEHIND = 200
"""Landings the file on disk may lag behind before it is written anew; asking git for them takes 20 ms."""
_FORMAT = "--format=%x00%H%x00p%P%x00%ct%x00c%cn%x00e%ce%x00a%an%x00m%ae"
_FIELDS = 7
_ORDER = ("--first-parent", "--raw", "-z", "--no-abbrev", "--no-renames", "-m")


@dataclass(frozen=True)
class History:
    """The main line, oldest landing first; change ``n`` is what landing ``at[n]`` made of ``paths[n]``.

    Kept in columns: 100,000 changes are read back from disk in a few hundredths of a second, and a
    :class:`Version` is made only when it is asked for.
    """

    landings: tuple[Landing, ...] = ()
    paths: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    at: tuple[int, ...] = ()

    @property
    def head(self) -> str | None:
        """The newest landing's id, None where there is none."""
        return self.landings[-1].commit if self.landings else None

    @cached_property
    def _by_path(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for number, path in enumerate(self.paths):
            found.setdefault(path, []).append(number)
        return found

    @cached_property
    def position(self) -> dict[str, int]:
        """Where on the main line each landing stands, from 0."""
        return {landing.commit: number for number, landing in enumerate(self.landings)}

    def versions(self, path: str) -> tuple[Version, ...]:
        """Return what became of a path, oldest first."""
        return tuple(map(self._version, self._by_path.get(path, ())))

    def all(self) -> Iterator[Version]:
        """Yield every version of every path, in the order of landing, within a landing by path."""
        yield from map(self._version, range(len(self.paths)))

    def _version(self, number: int) -> Version:
        mode, id = self.states[number].split(" ")
        return Version(self.landings[self.at[number]], self.paths[number], mode, id)


def history(door: Door, head: str, cache: Path | None = None) -> History:
    """Return the main line that ends at ``head``.

    ``cache`` is a file of ours from an earlier pass: when its last landing lies on this line only what
    came since is asked for; when it does not, or the file is unreadable, the pass begins anew.
    """
    known = _remembered(cache) if cache else History()
    if known.head == head:
        return known
    if known.head is not None:
        newer = _pass(door, head, known.head)
        if newer.landings and newer.landings[0].parent == known.head:
            joined = _joined(known, newer)
            return _kept(joined, cache) if len(newer.landings) >= BEHIND else joined
    return _kept(_pass(door, head, None), cache)


def _pass(door: Door, head: str, since: str | None) -> History:
    """Ask git for the main line, newest first (git then answers at once), and turn it round."""
    line = [checked(head), *([f"^{since}"] if since else [])]
    width = len(head)
    landings: list[Landing] = []
    paths: list[str] = []
    states: list[str] = []
    at: list[int] = []
    for number, block in enumerate(_blocks(door.stream("log", *_ORDER, _FORMAT, *line))):
        words = block.split("\0")
        id, parents, seconds, *who = words[:_FIELDS]
        landings.append(Landing(id, parents[1:].split(" ")[0], int(seconds), *(word[1:] for word in who)))
        named, raws = words[:_FIELDS:-2], words[-2 : _FIELDS - 1 : -2]
        paths += named
        # ":100644 100644 <old id> <new id> M", taken from its end
        states += [f"{raw[-2 * width - 10 : -2 * width - 4]} {raw[-width - 2 : -2]}" for raw in raws]
        at += [number] * len(named)
    newest = len(landings) - 1
    for column in (landings, paths, states, at):
        column.reverse()
    return History(tuple(landings), tuple(paths), tuple(states), tuple(newest - number for number in at))


def _blocks(chunks: Iterator[bytes]) -> Iterator[str]:
    """Cut git's answer at the empty string that begins each commit; no other part of it is empty.

    Ids, modes and paths never are, and what may be (parents, names) has a letter before it.
    """
    held = b"\0"
    for chunk in chunks:
        held += chunk
        whole, mark, rest = held.rpartition(b"\0\0")
        if mark:
            yield from filter(None, text_of(whole).split("\0\0"))
            held = mark + rest
    yield from filter(None, text_of(held).removesuffix("\0").split("\0\0"))


def _joined(old: History, new: History) -> History:
    at = tuple(len(old.landings) + number for number in new.at)
    return History(old.landings + new.landings, old.paths + new.paths, old.states + new.states, old.at + at)


def _kept(found: History, cache: Path | None) -> History:
    if cache is not None:
        flat = [str(field) for landing in found.landings for field in landing]
        columns = (flat, found.paths, found.states, found.at)
        body = "\n".join(json.dumps(column) for column in columns).encode()
        write_whole(cache, f"{FORM} {hashlib.sha256(body).hexdigest()}\n".encode() + body)
    return found


def _remembered(cache: Path) -> History:
    """Return what an earlier pass kept; nothing where there is none, or not a whole one of this form."""
    try:
        first, _line, body = cache.read_bytes().partition(b"\n")
    except OSError:
        return History()
    if first.decode("ascii", "replace") != f"{FORM} {hashlib.sha256(body).hexdigest()}":
        return History()
    flat, paths, states, at = (json.loads(column) for column in body.split(b"\n"))
    rows = zip(*[iter(flat)] * len(Landing._fields), strict=True)
    landings = tuple(Landing(commit, parent, int(seconds), *who) for commit, parent, seconds, *who in rows)
    return History(landings, tuple(paths), tuple(states), tuple(at))
