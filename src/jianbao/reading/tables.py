"""A CSV table as nodes with places: the header names the model's fields, each line is a record."""

from collections.abc import Iterator

from jianbao.text.fault import Fault
from jianbao.text.nodes import Mapping, Scalar
from jianbao.text.source import Source


def rows(source: Source, columns: tuple[str, ...]) -> tuple[list[Mapping], list[Fault]]:
    """Return a table's lines as mappings; a wrong header or a line of another width is a fault.

    ``columns`` are the names the first line must hold, in order. Values may be quoted; none holds a
    line end.
    """
    lines = [source.line(number) for number in range(1, source.lines + 1)]
    while lines and not lines[-1]:
        lines.pop()
    if not lines:
        return [], [Fault("table-header", source.place(0), "", {"columns": list(columns)})]
    header = [cell.value for cell in _cells(source, 1, lines[0].lstrip("\ufeff"))]
    if tuple(header) != columns:
        fault = Fault("table-header", source.place(0, len(lines[0])), lines[0], {"columns": list(columns)})
        return [], [fault]
    found: list[Mapping] = []
    faults: list[Fault] = []
    for number, line in enumerate(lines[1:], start=2):
        cells = list(_cells(source, number, line))
        start = source.offset(cells[0].place)
        place = source.place(start, start + len(line))
        if len(cells) != len(columns):
            faults.append(Fault("table-row", place, line[:40], {"wanted": len(columns), "got": len(cells)}))
            continue
        keys = (Scalar(cell.place, name, True) for name, cell in zip(columns, cells, strict=True))
        found.append(Mapping(place, tuple(zip(keys, cells, strict=True))))
    return found, faults


def _cells(source: Source, number: int, line: str) -> Iterator[Scalar]:
    start = source.line_start(number)
    at = 0
    while True:
        if line[at : at + 1] == '"':
            end = at + 1
            while end < len(line) and not (line[end] == '"' and line[end + 1 : end + 2] != '"'):
                end += 2 if line[end] == '"' else 1
            value, stop = line[at + 1 : end].replace('""', '"'), min(end + 1, len(line))
        else:
            stop = line.find(",", at)
            stop = len(line) if stop < 0 else stop
            value = line[at:stop]
        yield Scalar(source.place(start + at, start + max(stop, at + 1)), value, stop - at == len(value))
        if stop >= len(line):
            return
        at = stop + 1

