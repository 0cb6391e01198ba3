"""Who submitted and who was adopted, month by month and year to date: counted by report, nothing twice."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from jianbao.scoring.fact import Fact, month_of, next_month
from jianbao.scoring.tally import ADOPTED

_ByMonth = Mapping[str, Mapping[str, int]]


@dataclass(frozen=True)
class Counts:
    """Numbers of reports by month, then by unit: of the month alone, and of the year up to its end."""

    in_month: _ByMonth = field(default_factory=dict)
    in_year: _ByMonth = field(default_factory=dict)

    def of_month(self, unit: str, month: str) -> int:
        """Return how many of a unit's reports count in a month."""
        return self.in_month.get(month, {}).get(unit, 0)

    def to_date(self, unit: str, month: str) -> int:
        """Return how many of a unit's reports count in the year up to the end of a month."""
        return self.in_year.get(month, {}).get(unit, 0)


@dataclass(frozen=True)
class Activity:
    """Counts of all months. What was revoked later still counts in the months before that."""

    submitted: Counts
    adopted: Counts


def activity(facts: Iterable[Fact], last: str) -> Activity:
    """Count what facts say, each in its own month, up to the month ``last``."""
    submitted: dict[str, dict[str, set[str]]] = {}
    adopted: dict[str, dict[str, set[str]]] = {}
    revoked: list[Fact] = []
    adoptions: list[Fact] = []
    for fact in facts:
        if fact.event == "submission":
            _note(submitted, fact)
        elif fact.event in ADOPTED:
            _note(adopted, fact)
            adoptions.append(fact)
        elif fact.event == "revocation":
            revoked.append(fact)
    less = _revoked(adoptions, revoked, last) if revoked else ({}, {})
    return Activity(_counts(submitted, last), _counts(adopted, last, *less))


def _note(found: dict[str, dict[str, set[str]]], fact: Fact) -> None:
    month = found.setdefault(month_of(fact.day), {})
    for unit, report in zip(fact.units, fact.reports, strict=True):
        month.setdefault(unit, set()).add(report)
    for unit, report in fact.again:
        month.setdefault(unit, set()).add(report)


def _counts(
    found: Mapping[str, Mapping[str, set[str]]],
    last: str,
    less_in_month: Mapping[str, Counter[str]] | None = None,
    less_in_year: Mapping[str, Counter[str]] | None = None,
) -> Counts:
    in_month: dict[str, dict[str, int]] = {}
    in_year: dict[str, dict[str, int]] = {}
    seen: dict[str, set[str]] = {}
    running: dict[str, int] = {}
    month = min(found, default=last)
    while month <= last:
        if month.endswith("-01"):
            seen, running = {}, {}
        for unit, reports in found.get(month, {}).items():
            if unit in seen:
                seen[unit] |= reports
            else:
                seen[unit] = set(reports)
            running[unit] = len(seen[unit])
        in_month[month] = {unit: len(reports) for unit, reports in found.get(month, {}).items()}
        in_year[month] = dict(running)
        for counts, less in ((in_month[month], less_in_month), (in_year[month], less_in_year)):
            for unit, number in (less or {}).get(month, {}).items():
                counts[unit] -= number
        month = next_month(month)
    return Counts(in_month, in_year)


def _revoked(
    adoptions: Iterable[Fact], revoked: Iterable[Fact], last: str
) -> tuple[dict[str, Counter[str]], dict[str, Counter[str]]]:
    """Return how many reports fewer count, by month and unit: those whose every adoption was revoked by then."""
    taken: dict[str, list[tuple[str, str]]] = {}
    for fact in revoked:
        for report in dict.fromkeys(fact.reports):
            taken.setdefault(report, []).append((month_of(fact.day), fact.issue))
    where: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for fact in adoptions:
        for unit, report in (*zip(fact.units, fact.reports, strict=True), *fact.again):
            if report in taken:
                where.setdefault((unit, report), []).append((month_of(fact.day), fact.issue))
    in_month: dict[str, Counter[str]] = {}
    in_year: dict[str, Counter[str]] = {}
    for (unit, report), uses in where.items():
        month = min(used for used, _issue in uses)
        while month <= last:
            by_then = [issue for when, issue in taken[report] if when <= month]
            gone = [use for use in uses if use[0] <= month and ("" in by_then or use[1] in by_then)]
            for start, less in ((month, in_month), (f"{month[:4]}-01", in_year)):
                current = [use for use in uses if start <= use[0] <= month]
                if current and all(use in gone for use in current):
                    less.setdefault(month, Counter())[unit] += 1
            month = next_month(month)
    return in_month, in_year
