"""Offices for tests: the little office on disk, and the same with files laid over it in memory."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from pathlib import Path

from jianbao.checks.engine import run
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.reading.office import read_office
from jianbao.reading.tree import Folder

LITTLE = Path(__file__).parent / "little"
TODAY = date(2026, 11, 24)
SAMPLE = "submissions/2026/11/qingxi/20261120-sample.md"

_PIECE = re.compile(r"@ (\S+)(?: → (\S+))?$")
_KEY = re.compile(r"[\ufeff\"“]?([\w-]+)[\"”]?[ \u3000]*[:：]")
_BYTES = re.compile(r"〔字节 ([0-9A-F ]+)〕")
_REPEATED = re.compile(r"〔([^〔×]+)×(\d+)〕")


@dataclass(frozen=True)
class Files:
    """A tree in memory: paths and bytes; ``links`` are paths that are no ordinary files."""

    content: Mapping[str, bytes]
    links: frozenset[str] = field(default_factory=frozenset)

    def paths(self) -> Iterator[str]:
        yield from sorted({*self.content, *self.links})

    def read(self, path: str) -> bytes:
        return self.content[path]

    def size(self, path: str) -> int:
        return len(self.content[path])

    def is_regular(self, path: str) -> bool:
        return path not in self.links


@cache
def little() -> Files:
    """Return the little office's files."""
    folder = Folder(LITTLE)
    return Files({path: folder.read(path) for path in folder.paths()})


def little_with(files: Mapping[str, bytes | str | None]) -> Files:
    """Return the little office with files put in place of its own; None takes one away."""
    content = dict(little().content)
    for path, text in files.items():
        if text is None:
            del content[path]
        else:
            content[path] = text if isinstance(text, bytes) else text.encode("utf-8", "surrogateescape")
    return Files(content)


def read(tree: Files) -> Office:
    """Read a tree of files on the tests' day."""
    return read_office(tree, TODAY)


def problems_with(files: Mapping[str, bytes | str | None]) -> list[Problem]:
    """Return every problem of the little office with these files laid over it."""
    return run(read(little_with(files)))


def problems_of(raw: bytes | str, path: str = SAMPLE) -> list[Problem]:
    """Return the problems of one file, laid over the little office; those of other files are left out."""
    return [problem for problem in problems_with({path: raw}) if problem.place.path == path]


def laid_over(example: str) -> Files:
    """Return the little office with a help page's example laid over it.

    Lines before any ``@`` are header lines: they take the place of the sample report's keys of the
    same name, or are added. ``@ body`` begins the sample report's new body, ``@ PATH`` a whole file,
    ``@ PATH → TARGET`` is a link. ``〔text×N〕`` stands for N times that text, ``〔字节 C7 E5〕`` for those
    bytes.
    """
    pieces: list[tuple[str, list[str]]] = [("header", [])]
    links: set[str] = set()
    for line in example.split("\n")[:-1]:
        opening = _PIECE.match(line)
        if opening and opening.group(2):
            links.add(opening.group(1))
        elif opening:
            pieces.append((opening.group(1), []))
        else:
            pieces[-1][1].append(line)
    header, body = _sample()
    files: dict[str, bytes | str | None] = {}
    for name, lines in pieces:
        text = _BYTES.sub(
            lambda match: bytes.fromhex(match[1]).decode("utf-8", "surrogateescape"),
            _REPEATED.sub(lambda match: match[1] * int(match[2]), "".join(f"{line}\n" for line in lines)),
        )
        if name == "header":
            header = _replaced(header, text)
        elif name == "body":
            body = f"\n{text}"
        else:
            files[name] = text
    files.setdefault(SAMPLE, f"---\n{header}---\n{body}")
    return replace(little_with(files), links=frozenset(links))


def _sample() -> tuple[str, str]:
    _, header, body = little().content[SAMPLE].decode().split("---\n", 2)
    return header, body


def _replaced(header: str, lines: str) -> str:
    """Put lines in the place of the first key they replace, and take the others out."""
    names = {match[1] for match in map(_KEY.match, lines.split("\n")) if match}
    kept: list[str] = []
    place: int | None = None
    dropping = False
    for line in header.splitlines(keepends=True):
        if match := _KEY.match(line):
            dropping = match[1] in names
        if dropping and place is None:
            place = len(kept)
        if not dropping:
            kept.append(line)
    kept.insert(len(kept) if place is None else place, lines)
    return "".join(kept)
