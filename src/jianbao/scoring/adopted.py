"""Every adopted item of a month, unit by unit: what makes a score checkable."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from jianbao.records.bulletin import MARKS
from jianbao.scoring.amounts import ZERO
from jianbao.scoring.entry import Entry
from jianbao.scoring.fact import Fact, month_of
from jianbao.scoring.reckoning import Reckoning
from jianbao.scoring.tally import ADOPTED

_MARK_OF = {
    ("leader", "centre"): "★",
    ("leader", "province"): "★",
    ("leader", "city"): "☆",
    ("leader", "own"): "☆",
    ("centre", "higher-adoption"): "●",
    ("province", "higher-adoption"): "△",
}


@dataclass(frozen=True, slots=True)
class Adopted:
    """A report of a unit adopted in a month: where, under which marks, and what it earned in that month."""

    unit: str
    report: str
    issues: tuple[str, ...]
    marks: str
    points: Decimal


def adopted(reckoning: Reckoning, month: str) -> tuple[Adopted, ...]:
    """Return a month's adopted reports, sorted by unit and report.

    ``issues`` are ids of issues, or a higher publication's name; ``points`` are those of the accounts
    that count, booked in the month for the report and the unit.
    """
    table = reckoning.table_of_month(month)
    counting = table.counting if table else ()
    where: dict[tuple[str, str], dict[str, None]] = {}
    for fact in sorted(reckoning.facts, key=lambda fact: (fact.day, fact.evidence)):
        if fact.event in ADOPTED and month_of(fact.day) == month:
            for unit, report in (*zip(fact.units, fact.reports, strict=True), *fact.again):
                where.setdefault((unit, report), {})[fact.issue or _trait(fact, "publication")] = None
    points: dict[tuple[str, str], Decimal] = {}
    for entry in reckoning.entries:
        if entry.month == month and entry.account in counting:
            key = (entry.unit, entry.report)
            points[key] = points.get(key, ZERO) + entry.points
    marks = _marks(reckoning, month, {report for _unit, report in where})
    return tuple(
        Adopted(unit, report, tuple(issues), marks.get(report, ""), points.get((unit, report), ZERO))
        for (unit, report), issues in sorted(where.items())
    )


def besides(reckoning: Reckoning, month: str, items: Iterable[Adopted]) -> tuple[Entry, ...]:
    """Return a month's entries that no adopted item accounts for: with them, its points add up to the cell.

    Entries of nought are left out; those of accounts beside the score are among them.
    """
    table = reckoning.table_of_month(month)
    counting = table.counting if table else ()
    told = {(item.unit, item.report) for item in items}
    return tuple(
        entry
        for entry in reckoning.entries
        if entry.month == month
        and entry.points
        and not (entry.account in counting and (entry.unit, entry.report) in told)
    )


def _marks(reckoning: Reckoning, month: str, reports: set[str]) -> dict[str, str]:
    """Return the marks a report has earned by the end of the month, in their order."""
    found: dict[str, set[str]] = {}
    for fact in reckoning.facts:
        if month_of(fact.day) > month or not reports.intersection(fact.reports):
            continue
        key = ("leader", _trait(fact, "leader")) if fact.event == "instruction" else ("", "")
        if fact.event == "higher-adoption":
            key = (_trait(fact, "level"), fact.event)
        if key in _MARK_OF:
            for report in fact.reports:
                found.setdefault(report, set()).add(_MARK_OF[key])
    return {report: "".join(mark for mark in MARKS if mark in marks) for report, marks in found.items()}


def _trait(fact: Fact, name: str) -> str:
    return next((value for key, value in fact.traits if key == name), "")
