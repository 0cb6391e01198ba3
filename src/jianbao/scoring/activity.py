"""Who submitted and who was adopted, month by month and year to date: counted by report, nothing twice."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from jianbao.scoring.fact import Fact, month_of, next_month
from jianbao.scoring.tally import ADOPTED
from jianbao.scoring.uncollected import uncollected

_ByMonth = dict[str, Counter[str]]
_Use = tuple[str, str]
"""A unit and a report of it that was submitted or adopted."""


@dataclass(frozen=True)
class Counts:
    """Numbers of reports by month, then by unit: of the month alone, and of the year up to its end."""

    in_month: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    in_year: Mapping[str, Mapping[str, int]] = field(default_factory=dict)

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


def activity(facts: Sequence[Fact], last: str) -> Activity:
    """Count what facts say, each in its own month, up to the month ``last``."""
    with uncollected():
        submitted, adopted = defaultdict[str, set[_Use]](set), defaultdict[str, set[_Use]](set)
        revoked: list[Fact] = []
        for fact in facts:
            if fact.event in ADOPTED:
                uses = adopted[month_of(fact.day)]
            elif fact.event == "submission":
                uses = submitted[month_of(fact.day)]
            else:
                if fact.event == "revocation":
                    revoked.append(fact)
                continue
            if len(fact.units) > 1 or fact.again:
                uses.update(_uses(fact))
            else:
                uses.add((fact.units[0], fact.reports[0]))
        counted = _counts(adopted, last)
        if revoked:
            counted = _less(counted, facts, revoked, last)
        return Activity(Counts(*_counts(submitted, last)), Counts(*counted))


def _uses(fact: Fact) -> tuple[_Use, ...]:
    return (*zip(fact.units, fact.reports, strict=True), *fact.again)


def _counts(uses: Mapping[str, set[_Use]], last: str) -> tuple[_ByMonth, _ByMonth]:
    """Count reports by month and unit: of the month alone, and of the year up to its end."""
    in_month: _ByMonth = {}
    in_year: _ByMonth = {}
    seen: set[_Use] = set()
    month, year = min(uses, default=last), Counter[str]()
    while month <= last:
        if month.endswith("-01"):
            year, seen = Counter(), set()
        here = uses.get(month, set())
        counted = Counter([unit for unit, _report in here])
        year.update(counted if here.isdisjoint(seen) else [unit for unit, _report in here - seen])
        seen |= here
        in_month[month], in_year[month] = counted, Counter(year)
        month = next_month(month)
    return in_month, in_year


def _less(
    counted: tuple[_ByMonth, _ByMonth], facts: Iterable[Fact], revoked: Iterable[Fact], last: str
) -> tuple[_ByMonth, _ByMonth]:
    """Take off the reports whose every adoption, of the month or of the year to date, was revoked by then."""
    taken: dict[str, list[tuple[str, str]]] = {}
    for fact in revoked:
        for report in dict.fromkeys(fact.reports):
            taken.setdefault(report, []).append((month_of(fact.day), fact.issue))
    where: dict[_Use, list[tuple[str, str]]] = {}
    for fact in facts:
        for use in dict.fromkeys(_uses(fact)) if fact.event in ADOPTED else ():
            if use[1] in taken:
                where.setdefault(use, []).append((month_of(fact.day), fact.issue))
    for (unit, report), uses in where.items():
        month = min(used for used, _issue in uses)
        while month <= last:
            by_then = [issue for when, issue in taken[report] if when <= month]
            for start, counts in zip((month, f"{month[:4]}-01"), counted, strict=True):
                current = [issue for used, issue in uses if start <= used <= month]
                if current and ("" in by_then or all(issue in by_then for issue in current)):
                    counts[month][unit] -= 1
            month = next_month(month)
    return counted
