"""The whole office from a tree of files: which path holds what, and the table that says so."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from jianbao.office import Office
from jianbao.reading.build import build, shape_of
from jianbao.reading.documents import read_issue, read_report
from jianbao.reading.tables import rows
from jianbao.reading.tree import Tree
from jianbao.records.bulletin import Seal, Series
from jianbao.records.desk import (
    Commission,
    Decision,
    Finding,
    Instruction,
    KeyPointList,
    Screening,
    Upward,
)
from jianbao.records.record import Record
from jianbao.records.registry import Key, OfficeCard, Person, Unit
from jianbao.records.ruling import Ruling
from jianbao.records.trust import LedgerLine, Receipt
from jianbao.scoring.rulebook import RuleBook
from jianbao.text.fault import Fault
from jianbao.text.nodes import Sequence
from jianbao.text.source import Source
from jianbao.text.stretch import read_stretch

REPORT_BYTES = 256 * 1024
"""Room for a report or an issue."""
RECORD_BYTES = 1024 * 1024
"""Room for a YAML or JSON file; a month of instructions has under 100 KiB."""
TABLE_BYTES = 8 * 1024 * 1024
"""Room for a table: 30,000 lines of receipts fit."""
_ROOM = {"md": REPORT_BYTES, "csv": TABLE_BYTES}

Read = tuple[list[Any], list[Fault]]


def one_record(model: type[Record]) -> Callable[[Source], Read]:
    """Return a reader of a YAML or JSON file that is one record."""

    def read(source: Source) -> Read:
        node, faults = read_stretch(source, 0, len(source.text))
        if node is None:
            return [], faults or [Fault("not-a-mapping", source.place(0), facts={"shape": "nothing"})]
        record, more = build(model, node, source.path, partial=_stopped(faults))
        return [record] if record else [], faults + more

    return read


def many_records(model: type[Record]) -> Callable[[Source], Read]:
    """Return a reader of a YAML file that is a list of records."""

    def read(source: Source) -> Read:
        node, faults = read_stretch(source, 0, len(source.text))
        if node is None:
            return [], faults
        if not isinstance(node, Sequence):
            return [], [*faults, Fault("not-a-list", node.place, facts={"shape": shape_of(node)})]
        found = []
        stopped = _stopped(faults)
        for number, item in enumerate(node.items, start=1):
            partial = stopped and number == len(node.items)
            record, more = build(model, item, source.path, partial=partial)
            found += [record] if record else []
            faults += more
        return found, faults

    return read


def table_of(model: type[Record]) -> Callable[[Source], Read]:
    """Return a reader of a CSV file whose columns are the model's fields."""
    columns = tuple(model.model_fields)

    def read(source: Source) -> Read:
        lines, faults = rows(source, columns)
        found = []
        for line in lines:
            record, more = build(model, line, source.path)
            found += [record] if record else []
            faults += more
        return found, faults

    return read


def _unread(_: Source) -> Read:
    return [], []


def _stopped(faults: list[Fault]) -> bool:
    return any(fault.kind in ("syntax", "too-deep") for fault in faults)


_ID = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_MONTH = r"\d{4}-(?:0[1-9]|1[0-2])"

SHAPES: tuple[tuple[str, str, Callable[[Source], Read]], ...] = (
    # field of Office, path, reader
    ("card", r"registry/office\.yml", one_record(OfficeCard)),
    ("units", r"registry/units\.yml", many_records(Unit)),
    ("people", r"registry/people\.csv", table_of(Person)),
    ("keys", r"registry/keys\.csv", table_of(Key)),
    ("reports", r"submissions/.+\.md", read_report),
    ("receipts", rf"desk/receipts/{_MONTH}\.csv", table_of(Receipt)),
    ("screenings", r"desk/screening/\d{4}/\d{2}-\d{2}\.yml", one_record(Screening)),
    ("keypoint_lists", rf"desk/keypoints/{_ID}\.yml", one_record(KeyPointList)),
    ("commissions", rf"desk/commissions/{_ID}\.yml", one_record(Commission)),
    ("decisions", rf"desk/decisions/{_ID}\.yml", one_record(Decision)),
    ("instructions", rf"desk/instructions/{_MONTH}\.yml", many_records(Instruction)),
    ("upward", rf"desk/upward/{_MONTH}\.yml", many_records(Upward)),
    ("findings", rf"desk/findings/{_MONTH}\.yml", many_records(Finding)),
    ("rulings", rf"desk/rulings/{_MONTH}\.yml", many_records(Ruling)),
    ("series", r"bulletins/series\.yml", many_records(Series)),
    ("issues", rf"bulletins/{_ID}/\d{{4}}/\d{{3,}}\.md", read_issue),
    ("seals", rf"bulletins/{_ID}/\d{{4}}/\d{{3,}}\.seal\.json", one_record(Seal)),
    ("ledger", rf"scoring/ledger/{_MONTH}\.csv", table_of(LedgerLine)),
    ("rulebooks", r"scoring/rulebooks/\d{4}-\d{2}-\d{2}\.yml", one_record(RuleBook)),
    ("presets", rf"scoring/presets/{_ID}\.yml", one_record(RuleBook)),
    # Registers of later rooms: their text is checked, their content is not read yet.
    ("", r"registry/(?:training\.csv|gateway\.yml)", _unread),
    ("", r"desk/(?:calendar\.yml|(?:incidents|visits|messages)/.+\.(?:yml|csv))", _unread),
    ("", rf"scoring/ledger/{_MONTH}\.seal\.json", _unread),
    ("", r"(?:.+/)?README\.md", _unread),
)
_ATTACHMENT = re.compile(rf"submissions/\d{{4}}/\d{{2}}/{_ID}/\d{{8}}-{_ID}/[^/]+")


@dataclass
class _Reading:
    """What has been gathered so far."""

    found: dict[str, list[Any]] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    sources: dict[str, Source] = field(default_factory=dict)
    attachments: list[str] = field(default_factory=list)


def read_office(tree: Tree, today: date, watch: Callable[[list[str]], Iterable[str]] | None = None) -> Office:
    """Read every file of an office; nothing is raised for what a file says.

    ``today`` is the office's day. Files that belong nowhere, links, and files beyond their size are
    faults; everything else is read all the same. ``watch`` passes the paths on as they are read.
    """
    reading = _Reading()
    paths = [*tree.paths()]
    for path in watch(paths) if watch else paths:
        _take(tree, path, reading)
    found = reading.found
    attachments = tuple(reading.attachments)
    return Office(
        today=today,
        card=(found.pop("card", None) or [OfficeCard()])[0],
        sources=reading.sources,
        attachments=attachments,
        faults=tuple(sorted(reading.faults, key=lambda fault: (fault.place, fault.kind))),
        **{name: tuple(records) for name, records in found.items()},
    )


def _take(tree: Tree, path: str, reading: _Reading) -> None:
    at = Source(path, b"").place(0)
    if not tree.is_regular(path):
        reading.faults.append(Fault("not-a-file", at, path))
        return
    if _ATTACHMENT.fullmatch(path):
        reading.attachments.append(path)
        return
    shape = next((shape for shape in SHAPES if re.fullmatch(shape[1], path)), None)
    if shape is None:
        reading.faults.append(Fault("stray-file", at, path))
        return
    name, _, read = shape
    if name == "reports" and path.endswith("/README.md"):
        name, read = "", _unread
    limit, size = _ROOM.get(path.rpartition(".")[2], RECORD_BYTES), tree.size(path)
    if size > limit:
        reading.faults.append(Fault("too-big", at, path, {"limit": limit, "size": size}))
        return
    source = Source(path, tree.read(path))
    reading.sources[path] = source
    records, faults = read(source)
    reading.faults += faults
    if name:
        reading.found.setdefault(name, []).extend(records)
