"""A CSV table as nodes with places: the header names the model's fields, each line is a record."""

from collections.abc import Iterator
from typing import NamedTuple

from jianbao.text.characters import BIDI, CONTROL, INVISIBLE
from jianbao.text.fault import Fault
from jianbao.text.nodes import Mapping, Node, Scalar
from jianbao.text.source import Source


class _Cell(NamedTuple):
    """A cell: where it lies in its line, its value, and whether its quotes are in order."""

    start: int
    end: int
    value: str
    plain: bool
    good: bool = True


def rows(source: Source, columns: tuple[str, ...]) -> tuple[list[Mapping], list[Fault]]:
    """Return a table's lines as mappings; a wrong header or a line of another width is a fault.

    ``columns`` are the names the first line must hold, in order. Values may be quoted; none holds a
    line end. Blank lines at the end are passed over.
    """
    last = source.lines
    while last and not source.line(last).strip():
        last -= 1
    if not last:
        return [], [Fault("table-header", source.place(0), "", {"columns": list(columns)})]
    first = source.line(1)
    named = [cell.value for cell in _cells(first.lstrip("\ufeff"))]
    if tuple(named) != columns:
        at = len(first) - len(first.lstrip("\ufeff"))
        facts = {"columns": list(columns), "named": named}
        return [], [Fault("table-header", source.place(at, max(at + 1, len(first))), first[at:], facts)]
    hidden = any(kind.search(source.text) for kind in (INVISIBLE, CONTROL, BIDI))
    found: list[Mapping] = []
    faults: list[Fault] = []
    for number in range(2, last + 1):
        start, line = source.line_start(number), source.line(number)
        cells = list(_cells(line))
        broken = next((cell for cell in cells if not cell.good), None)
        if broken is not None or len(cells) != len(columns):
            wide = line.count("，") == len(columns) - len(cells)
            width = {"wanted": len(columns), "got": len(cells), "quotes": broken is not None, "wide": wide}
            place = source.place(start, start + max(1, len(line)))
            if broken is not None:
                place = source.place(start + broken.start, start + broken.end)
            faults.append(Fault("table-row", place, line, width))
            continue
        entries: dict[str, tuple[Scalar, Node]] = {}
        for name, cell in zip(columns, cells, strict=True):
            begin, end = start + cell.start, start + cell.end
            key = Scalar(begin, end, source.place, name, True)
            value = _clean(cell.value) if hidden else cell.value
            entries[name] = (key, Scalar(begin, end, source.place, value, cell.plain))
        found.append(Mapping(start, start + len(line), source.place, entries))
    return found, faults


def _cells(line: str) -> Iterator[_Cell]:
    """Cut a line at its commas; those within quotes stay, and doubled quotes stand for one."""
    at = 0
    while True:
        if line[at : at + 1] == '"':
            end = at + 1
            while end < len(line) and not (line[end] == '"' and line[end + 1 : end + 2] != '"'):
                end += 2 if line[end] == '"' else 1
            after = min(end + 1, len(line))
            stop = line.find(",", after)
            stop = len(line) if stop < 0 else stop
            good = end < len(line) and stop == after
            yield _Cell(at, stop, line[at + 1 : end].replace('""', '"'), False, good)
        else:
            stop = line.find(",", at)
            stop = len(line) if stop < 0 else stop
            yield _Cell(at, max(stop, at + 1), line[at:stop], True)
        if stop >= len(line):
            return
        at = stop + 1


def _clean(value: str) -> str:
    """Return a value as it is meant: no hidden characters, which the checks of the raw text name."""
    return INVISIBLE.sub("", CONTROL.sub(" ", BIDI.sub("", value)))
