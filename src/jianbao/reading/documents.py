"""Markdown files with a header: a report, whose path says who and when, and an issue, whose headings are its items."""

import re
from datetime import date
from typing import Any

from jianbao.reading.build import build
from jianbao.records.bulletin import Issue, Item
from jianbao.records.fields import ID, ID_LENGTH
from jianbao.records.report import Filing, Report
from jianbao.text.fault import Fault
from jianbao.text.header import HEADER_BYTES, split
from jianbao.text.nodes import Node, compose
from jianbao.text.source import Source

_REPORT = re.compile(r"submissions/(\d{4})/(\d{2})/([^/]+)/(\d{8})-([^/]+)\.md", re.ASCII)
_HEADING = re.compile(r"(##|###)[ \t]+(.*?)[ \t]*#*[ \t]*$")
_FENCE = re.compile(r" {0,3}(```+|~~~+)")

Read = tuple[list[Any], list[Fault]]


def read_report(source: Source) -> Read:
    """Read one report; None is made of it where the path or the header gives no hold."""
    filing = filing_of(source.path)
    faults: list[Fault] = []
    if filing is None:
        faults.append(Fault("report-path", source.place(0), source.path))
    node, body_start, more = _header(source)
    faults += more
    if filing is None or node is None:
        return [], faults
    report, more = build(
        Report,
        node,
        source.path,
        partial=any(fault.kind in ("syntax", "too-deep") for fault in faults),
        filing=filing,
        body=source.text[body_start:].replace("\r\n", "\n").replace("\r", "\n"),
        body_start=body_start,
        sha256=source.sha256,
    )
    return [report] if report else [], faults + more


def filing_of(path: str) -> Filing | None:
    """Return what a report's path says, or None where it is not a report's path."""
    match = _REPORT.fullmatch(path)
    if match is None:
        return None
    year, month, unit, day, slug = match.groups()
    try:
        filed = date.fromisoformat(f"{day[:4]}-{day[4:6]}-{day[6:]}")
    except ValueError:
        return None
    filing = Filing(unit, filed, slug)
    good = all(ID.fullmatch(word) for word in (unit, slug)) and len(filing.id) <= ID_LENGTH + 20
    return filing if good and (day[:4], day[4:6]) == (year, month) else None


def read_issue(source: Source) -> Read:
    """Read one issue and cut its body into items."""
    node, body_start, faults = _header(source)
    if node is None:
        return [], faults
    body = source.text[body_start:]
    issue, more = build(
        Issue,
        node,
        source.path,
        partial=any(fault.kind in ("syntax", "too-deep") for fault in faults),
        items=items_of(body, source.place(body_start).line),
        body=body,
        body_start=body_start,
        sha256=source.sha256,
    )
    return [issue] if issue else [], faults + more


def items_of(body: str, first_line: int) -> tuple[Item, ...]:
    """Cut an issue's body at ``## column`` and ``### item``; text before the first item is left out."""
    items: list[Item] = []
    column, title, line, text = "", "", 0, [""]
    fence = ""
    for number, row in enumerate(body.splitlines(), start=first_line):
        opening = _FENCE.match(row)
        if opening and (not fence or opening.group(1).startswith(fence)):
            fence = "" if fence else opening.group(1)
        heading = None if fence else _HEADING.match(row)
        if heading is None:
            text.append(row)
            continue
        if title:
            items.append(Item(column=column, title=title, body="\n".join(text).strip(), line=line))
        column, title = (heading.group(2), "") if heading.group(1) == "##" else (column, heading.group(2))
        line, text = number, []
    if title:
        items.append(Item(column=column, title=title, body="\n".join(text).strip(), line=line))
    return tuple(items)


def _header(source: Source) -> tuple[Node | None, int, list[Fault]]:
    parts = split(source)
    faults = list(parts.faults)
    if parts.header is None:
        return None, parts.body_start, faults
    size = len(parts.header.text.encode("utf-8", "surrogatepass"))
    if size > HEADER_BYTES:
        faults.append(Fault("too-big", source.place(0), source.path, {"limit": HEADER_BYTES, "size": size}))
        return None, parts.body_start, faults
    node, more = compose(parts.header.text, parts.header.place)
    faults += more
    if node is None and not more:
        faults.append(Fault("not-a-mapping", source.place(0, 3), facts={"shape": "nothing"}))
    return node, parts.body_start, faults
