"""A commit's files without checking anything out; in a hook, also those of a commit not accepted yet."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from jianbao.reading.tree import ROOMS, is_leaving
from jianbao.repository.damage import Damaged
from jianbao.repository.door import Door
from jianbao.repository.objects import WINDOW_BYTES, WINDOW_COUNT, checked, contents, facts
from jianbao.repository.values import EXECUTABLE, FOLDER, LINK, PLAIN, Entry

AHEAD_BYTES = 256 * 1024
"""Files beyond this are fetched alone."""
TEXTS = (".md", ".yml", ".csv", ".json")
MANY = 2000
"""From this many paths on, the whole tree is listed instead of asking for each."""


def text_of(raw: bytes) -> str:
    """Return a path or a name as text; bytes that are not UTF-8 survive as lone surrogates."""
    return raw.decode("utf-8", "surrogateescape")


def entries(door: Door, commit: str, paths: Iterable[str] = (), *, deep: bool = True) -> Iterator[Entry]:
    """Yield what a commit's tree holds at or below ``paths`` (all of it without any), in git's order.

    With ``deep`` the files; without it what lies there itself, folders among it: ``a/b`` is then the
    entry of that name, ``a/b/`` the entries inside it. A path that is not there yields nothing.
    """
    flags = ["-r"] if deep else []
    answer = door.ask("ls-tree", *flags, "-z", "--full-tree", checked(commit), "--", *paths)
    for line in answer.split(b"\0")[:-1]:
        about, _tab, path = line.partition(b"\t")
        mode, _kind, id = about.decode().split(" ")
        yield Entry(text_of(path), mode, id)


def standing(door: Door, commit: str, paths: Iterable[str]) -> dict[str, Entry]:
    """Return what a commit holds at exactly these paths, by path: files, links and submodules, no folders."""
    wanted = set(paths)
    if not wanted:
        return {}
    # asked for a folder and for something inside it, git answers with all that is in the folder
    many = len(wanted) > MANY
    found = entries(door, commit) if many else entries(door, commit, sorted(wanted), deep=False)
    return {entry.path: entry for entry in found if entry.path in wanted and entry.mode != FOLDER}


@dataclass(frozen=True)
class ObjectTree:
    """Files picked from a repository's objects, as a :class:`~jianbao.reading.tree.Tree`.

    ``sized`` gives entry and size in bytes by path, in the order of the paths; read in that order it is
    quick, because files are fetched many at a time.
    """

    door: Door
    sized: Mapping[str, tuple[Entry, int]]
    _ahead: dict[str, bytes] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def _line(self) -> tuple[str, ...]:
        return tuple(self.sized)

    @cached_property
    def _order(self) -> Mapping[str, int]:
        return {path: at for at, path in enumerate(self._line)}

    def paths(self) -> Iterator[str]:
        """Yield the files' paths, sorted."""
        yield from self._line

    def read(self, path: str) -> bytes:
        """Return a file's bytes."""
        if path not in self._ahead:
            self._fetch_from(path)
        return self._ahead.pop(path)

    def size(self, path: str) -> int:
        """Return a file's size in bytes."""
        return self.sized[path][1]

    def is_regular(self, path: str) -> bool:
        """Say whether the path is an ordinary file."""
        return self.sized[path][0].mode in (PLAIN, EXECUTABLE)

    def id(self, path: str) -> str:
        """Return the id of a file's blob."""
        return self.sized[path][0].id

    def _fetch_from(self, path: str) -> None:
        """Fetch a file and those likely to be asked for next: the texts after it that are not large."""
        wanted, room = [path], WINDOW_BYTES - self.size(path)
        at = self._order[path]
        for next_path in self._line[at + 1 : at + WINDOW_COUNT]:
            size = self.size(next_path)
            if size > room:
                break
            if next_path.endswith(TEXTS) and size <= AHEAD_BYTES and self.is_regular(next_path):
                wanted.append(next_path)
                room -= size
        found = contents(self.door, [self.id(one) for one in wanted])
        self._ahead.clear()
        self._ahead.update({one: found[self.id(one)] for one in wanted})


def in_office(path: str) -> bool:
    """Say whether a path lies in an office's rooms, and is neither hidden nor an editor's leaving."""
    room, *folders, name = path.split("/") if "/" in path else ("", path)
    return room in ROOMS and not is_leaving(name) and not any(one.startswith(".") for one in folders)


def commit_tree(door: Door, commit: str) -> ObjectTree:
    """Return a commit's files in the office's rooms; hidden files and editors' leavings left out."""
    answer = door.ask("ls-tree", "-r", "-z", "-l", "--full-tree", checked(commit), "--", *ROOMS)
    found: dict[str, tuple[Entry, int]] = {}
    for line in answer.split(b"\0")[:-1]:
        about, _tab, raw = line.partition(b"\t")
        mode, _kind, id, size = about.decode().split()
        if size == "BAD":
            raise Damaged(id, text_of(raw))
        path = text_of(raw)
        if in_office(path):
            found[path] = (Entry(path, mode, id), int(size) if size.isdigit() else 0)
    return ObjectTree(door, dict(sorted(found.items())))


def picked(door: Door, found: Iterable[Entry]) -> ObjectTree:
    """Return just these files; of a path that comes twice the last."""
    by_path = {entry.path: entry for entry in found}
    blobs = [entry for entry in by_path.values() if entry.mode in (PLAIN, EXECUTABLE, LINK)]
    sizes = dict(zip((entry.id for entry in blobs), facts(door, [entry.id for entry in blobs]), strict=True))
    sized: dict[str, tuple[Entry, int]] = {}
    for path, entry in sorted(by_path.items()):
        fact = sizes.get(entry.id)
        if fact is None and entry.id in sizes:
            raise Damaged(entry.id, path)
        sized[path] = (entry, fact[2] if fact else 0)
    return ObjectTree(door, sized)
