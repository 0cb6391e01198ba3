"""Offices for tests: the little office on disk, and the same with files laid over it in memory."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from pathlib import Path

from jianbao.checks.engine import run
from jianbao.checks.fixing import mended
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


def said(id: str, example: str) -> list[str]:
    """Return what one check says of an example: ``line:column+length message help``, the path before it elsewhere."""
    return [
        f"{_where(problem)} {problem.message} {problem.help}".rstrip()
        for problem in run(read(laid_over(example)))
        if problem.id == id
    ]


def _where(problem: Problem) -> str:
    place = problem.place
    path = "" if place.path == SAMPLE else f"{place.path}:"
    return f"{path}{place.line}:{place.column}+{place.length}"


def repaired(tree: Files, path: str = SAMPLE, ids: frozenset[str] = frozenset()) -> str:
    """Return a file's text after all repairs offered, those of some checks only where ids are given."""
    content = dict(tree.content)
    for _ in range(20):
        office = read(replace(tree, content=content))
        problems = [problem for problem in run(office) if not ids or problem.id in ids]
        new = mended(office.sources[path], problems).encode()
        if new == content[path] or not any(p.fixable for p in problems if p.place.path == path):
            break
        content[path] = new
    return content[path].decode()


def repaired_header(id: str, example: str) -> str:
    """Return the sample report's header after one check's repairs of an example."""
    return repaired(laid_over(example), ids=frozenset({id})).split("---\n")[1]


REPORT = """\
---
title: 清溪区三项举措稳定冬季蔬菜供应
author: zhang-wei
kind: news
---

清溪区日上市量稳定在 96 吨。
"""
"""A small report whose header is in order."""


def urgent(
    *,
    grade: str = "IV",
    occurred: str = "2026-11-20T08:10+08:00",
    injured: str = "3",
    exercise: str = "false",
) -> str:
    """Return header lines that make the sample report an urgent one."""
    return f"""\
kind: urgent
urgent:
  class: work-safety
  grade: {grade}
  stage: first
  occurred_at: {occurred}
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  casualties: {{dead: 0, missing: 1, injured: {injured}}}
  signed_by: li-na
  exercise: {exercise}
"""
