"""What the checks say of one entry of a sheet, while the sheet around it is still being filled in."""

from dataclasses import replace

from jianbao.checks.engine import run
from jianbao.checks.register import CHECK_BY_ID, CHECKS
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.reading.build import build
from jianbao.records.desk import Screening
from jianbao.screening.judgement import items_of
from jianbao.text.fault import Fault
from jianbao.text.nodes import Mapping, Node, Scalar, Sequence
from jianbao.text.source import Source
from jianbao.text.stretch import read_stretch

OF_SHEETS = ("JB401", "JB402", "JB403", "JB404", "JB405", "JB406", "JB417")
"""The checks of an office that speak of a sheet's entries; the others would find nothing there."""
_CHECKS = tuple(check for check in CHECKS if check.of_source) + tuple(CHECK_BY_ID[id] for id in OF_SHEETS)

Problems = dict[str, list[Problem]]
"""Problems by the entry's key they are about: ``verdict``, ``into``, ``reason``, ``note``, ``quality`` …"""


def problems_of(office: Office, path: str, text: str, report: str) -> Problems:
    """Return what the checks say of a report's entry in this text of the sheet at ``path``.

    Entries that are not finished are left aside, for a sheet with one is not read at all; so is the
    missing verdict of this one: that it is to be judged is no fault of it.
    """
    source = Source(path, text.encode())
    node, faults = read_stretch(source, 0, len(text))
    entry = next((item for item in items_of(node) if _report(item) == report), None)
    if not isinstance(node, Mapping) or not isinstance(entry, Mapping):
        return {}
    whole = [item for item in items_of(node) if item is entry or _is_whole(node, item, path)]
    sheet, more = _built(node, whole, path)
    problems = run(_with(office, source, sheet, faults + more), _CHECKS)
    begin, end = entry.pairs[0][0].place.offset, _end(node, entry, len(text))
    found: Problems = {}
    for problem in problems:
        if problem.place.path == path and begin <= source.offset(problem.place) < end:
            key = _key(entry, source.offset(problem.place))
            if key != "verdict" or _is_written(entry, key):
                found.setdefault(key, []).append(problem)
    return found


def _is_whole(node: Mapping, item: Node, path: str) -> bool:
    return isinstance(item, Mapping) and _is_written(item, "verdict") and not _built(node, [item], path)[1]


def _built(node: Mapping, items: list[Node], path: str) -> tuple[Screening | None, list[Fault]]:
    """Return the sheet with these entries alone, each in its place."""
    key, verdicts = node.entries["verdicts"]
    assert isinstance(verdicts, Sequence)  # noqa: S101 – its items have been met
    some = replace(node, entries=node.entries | {"verdicts": (key, replace(verdicts, items=tuple(items)))})
    return build(Screening, some, path)


def _with(office: Office, source: Source, sheet: Screening | None, faults: list[Fault]) -> Office:
    """Return the office with this text of the sheet; of its sources only what could not be read besides."""
    read = {report.path for report in office.reports}
    unread = {
        path: one
        for path, one in office.sources.items()
        if path.startswith("submissions/") and path not in read
    }
    others = tuple(one for one in office.screenings if one.path != source.path)
    return replace(
        office,
        screenings=(*others, sheet) if sheet else others,
        sources=unread | {source.path: source},
        faults=(*(fault for fault in office.faults if fault.place.path != source.path), *faults),
    )


def _end(node: Mapping, entry: Mapping, length: int) -> int:
    """Return where the next entry begins."""
    starts = [item.place.offset for item in items_of(node) if item.start > entry.start]
    return min(starts, default=length)


def _key(entry: Mapping, at: int) -> str:
    """Return the entry's key that a place belongs to; an entry's own place is its verdict's."""
    keys = [name for name, (key, _value) in entry.entries.items() if key.place.offset <= at]
    last = keys[-1] if keys else "report"
    return "verdict" if last == "report" else last


def _is_written(entry: Mapping, name: str) -> bool:
    value = entry.entries[name][1] if name in entry.entries else None
    return value is not None and value.data is not None


def _report(item: Node) -> str:
    value = item.entries["report"][1] if isinstance(item, Mapping) and "report" in item.entries else None
    return value.value if isinstance(value, Scalar) else ""
