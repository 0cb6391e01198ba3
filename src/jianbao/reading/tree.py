"""Where the files of an office come from: a folder on disk, seen as paths and bytes."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

ROOMS = ("submissions", "desk", "bulletins", "scoring", "registry")
"""The folders that hold an office's data; nothing else of a repository is read."""


class Tree(Protocol):
    """A repository's files at one moment."""

    def paths(self) -> Iterator[str]:
        """Yield the files' paths from the root, with ``/``, sorted."""
        ...

    def read(self, path: str) -> bytes:
        """Return a file's bytes."""
        ...

    def size(self, path: str) -> int:
        """Return a file's size in bytes."""
        ...

    def is_regular(self, path: str) -> bool:
        """Say whether the path is an ordinary file, not a link or a device."""
        ...


@dataclass(frozen=True)
class Folder:
    """A work tree on disk. Links are listed but never followed."""

    root: Path

    def paths(self) -> Iterator[str]:
        """Yield every file of the office's rooms, sorted by path; hidden files and editors' leavings left out."""
        found: list[str] = []
        for room in ROOMS:
            for folder, folders, names in os.walk(self.root / room):
                folders[:] = [name for name in folders if not name.startswith(".")]
                inside = Path(folder).relative_to(self.root).as_posix()
                links = [name for name in folders if (Path(folder) / name).is_symlink()]
                found += [f"{inside}/{name}" for name in (*names, *links) if not is_leaving(name)]
        yield from sorted(found)

    def read(self, path: str) -> bytes:
        """Return a file's bytes."""
        return (self.root / path).read_bytes()

    def size(self, path: str) -> int:
        """Return a file's size in bytes."""
        return (self.root / path).stat().st_size

    def is_regular(self, path: str) -> bool:
        """Say whether the path is an ordinary file."""
        place = self.root / path
        return place.is_file() and not place.is_symlink()


def is_leaving(name: str) -> bool:
    """Say whether a name is hidden or an editor's leaving, and no file of the office."""
    return name.startswith(".") or name.endswith("~")


def find_root(start: Path) -> Path | None:
    """Return the nearest folder upwards that holds ``registry/units.yml``."""
    for folder in (start, *start.parents):
        if (folder / "registry" / "units.yml").is_file():
            return folder
    return None
