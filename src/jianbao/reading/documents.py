"""Markdown files with a header: a report, whose path says who and when, and an issue, whose headings are its items."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jianbao.problem import Place
from jianbao.reading.build import build
from jianbao.reading.filing import filing_of as filing_of
from jianbao.reading.filing import path_faults
from jianbao.records.bulletin import Issue, Item
from jianbao.records.report import Report
from jianbao.text.borders import blanked
from jianbao.text.characters import piled
from jianbao.text.fault import Fault
from jianbao.text.header import split
from jianbao.text.headings import pieces
from jianbao.text.nodes import Node
from jianbao.text.source import Source
from jianbao.text.stretch import read_stretch

LINES = 5_000
"""Lines a report or an issue may have."""
LINE_LENGTH = 2_000
"""Characters a line of a report or an issue may have; a long paragraph has under 1,000."""

_LONG_LINE = re.compile(rf"[^\r\n]{{{LINE_LENGTH + 1},}}")

Read = tuple[list[Any], list[Fault]]


def read_report(source: Source) -> Read:
    """Read one report; None is made of it where the path or the header gives no hold."""
    filing = filing_of(source.path)
    header = _header(source)
    faults = [*path_faults(source), *header.faults]
    if filing is None or header.node is None:
        return [], faults
    report, more = build(
        Report,
        header.node,
        source.path,
        partial=header.partial,
        head=header.head,
        filing=filing,
        body=_body(source, header.body_start),
        body_start=header.body_start,
        sha256=source.sha256,
    )
    return [report] if report else [], faults + more


def read_issue(source: Source) -> Read:
    """Read one issue and cut its body into items; the borders of a draft are read as blank lines."""
    header = _header(source)
    if header.node is None:
        return [], list(header.faults)
    body = blanked(_body(source, header.body_start))
    issue, more = build(
        Issue,
        header.node,
        source.path,
        partial=header.partial,
        head=header.head,
        items=items_of(body, source.place(header.body_start).line),
        body=body,
        body_start=header.body_start,
        sha256=source.sha256,
    )
    return [issue] if issue else [], [*header.faults, *more]


def items_of(body: str, first_line: int) -> tuple[Item, ...]:
    """Cut an issue's body at ``## column`` and ``### item``; text before the first item is left out."""
    items: list[Item] = []
    column = ""
    for piece in pieces(body):
        if piece.level == 2:
            column = piece.title
        elif piece.title:
            items.append(
                Item(column=column, title=piece.title, body=piece.text, line=first_line + piece.line)
            )
    return tuple(items)


@dataclass(frozen=True, slots=True)
class _Header:
    """A file's header as nodes; ``head`` is the place of its first line."""

    node: Node | None
    body_start: int
    faults: tuple[Fault, ...]
    head: Place

    @property
    def partial(self) -> bool:
        return any(fault.kind in ("syntax", "too-deep") for fault in self.faults)


def _header(source: Source) -> _Header:
    parts = split(source)
    head = source.place(*parts.head)
    faults = [*parts.faults, *_lines_too_long(source)]
    if parts.header is None:
        return _Header(None, parts.body_start, tuple(faults), head)
    node, more = read_stretch(source, *parts.header)
    if node is None and not more:
        more = [Fault("not-a-mapping", head, facts={"shape": "nothing"})]
    return _Header(node, parts.body_start, (*faults, *more), head)


def _body(source: Source, start: int) -> str:
    """Return a body with LF line ends, up to where it passes a limit: what lies beyond is refused unread.

    Marks piled beyond all measure become blanks, so that every character keeps its place.
    """
    text = source.text[start:]
    end = min((at for at in _limits(source) if at >= start), default=len(source.text)) - start
    for begin, after in piled(text):
        text = text[:begin] + " " * (after - begin) + text[after:]
    return text[:end].replace("\r\n", "\n").replace("\r", "\n")


def _limits(source: Source) -> Iterator[int]:
    if source.lines > LINES:
        yield source.line_start(LINES + 1)
    yield from (fault.place.offset for fault in _lines_too_long(source) if fault.kind == "long-line")


def _lines_too_long(source: Source) -> Iterator[Fault]:
    """Yield a fault for too many lines, and one for each line too long to be read or shown."""
    if source.lines > LINES:
        at = source.place(source.line_start(LINES + 1))
        yield Fault("too-many-lines", at, facts={"limit": LINES, "size": source.lines})
    for match in _LONG_LINE.finditer(source.text):
        facts = {"limit": LINE_LENGTH, "size": len(match.group())}
        yield Fault("long-line", source.place(match.start() + LINE_LENGTH), facts=facts)
