"""Balances of months and years, and the lines by which duties, averages, caps and zeroing change them.

A clause is a function of a period's balance. What it has come to is compared with what was booked for it
before, and only the difference is a new line: a correction that reaches a closed month mends the clause's
effect in the month in which it is booked.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from jianbao.scoring.amounts import ZERO
from jianbao.scoring.clauses import Balance, effect
from jianbao.scoring.entry import Entry
from jianbao.scoring.fact import NO_TRAITS, Fact, Traits, first_day, last_day
from jianbao.scoring.roster import Member
from jianbao.scoring.table import Table
from jianbao.scoring.tally import ADOPTED, Tally
from jianbao.scoring.terms import EVENT_OF, Duty, Mean, Wipe

_Key = tuple[str, str]
"""A unit and a period of it, ``YYYY-MM`` or ``YYYY``."""


class Settlement(NamedTuple):
    """A clause's line: what it changes in a period of a unit."""

    unit: str
    event: str
    rule: str
    rulebook: date
    points: Decimal
    reason: str
    account: str
    period: str


@dataclass
class Periods:
    """Everything booked so far, by unit and period."""

    members: tuple[Member, ...]
    tables: Sequence[Table]
    table_on: Callable[[date], Table | None]
    today: date
    sums: dict[_Key, dict[str, Decimal]] = field(default_factory=dict)
    tallies: dict[_Key, Tally] = field(default_factory=dict)
    settled: dict[_Key, dict[str, tuple[str, Decimal]]] = field(default_factory=dict)
    touched: set[_Key] = field(default_factory=set)

    def __post_init__(self) -> None:
        terms = [term for table in self.tables for term in table.terms.all if term.per != "item"]
        self.needed = bool(terms)
        self.wiping = {event for term in terms if isinstance(term, Wipe) for event in term.events}
        self.counted = {term.counts for term in terms if isinstance(term, Duty)}
        self.counted |= {term.over for term in terms if isinstance(term, Mean)}
        if "adoption-rate" in self.counted:
            self.counted |= {"adopted", "submitted"}
        self.scoring = "scored" in self.counted
        self.minded = {*self.wiping, *(ADOPTED if "adopted" in self.counted else ())}
        self.minded |= {"submission"} if "submitted" in self.counted else set()
        self.place = {member.id: number for number, member in enumerate(self.members)}

    def book(self, entries: Iterable[Entry]) -> None:
        """Note what a month's facts brought their units in the months that they concern."""
        fresh: dict[tuple[str, str, str], Decimal] = {}
        for entry in entries:
            key = (entry.unit, entry.account, entry.period)
            fresh[key] = fresh.get(key, ZERO) + entry.points
        for (unit, account, period), points in fresh.items():
            for place in ((unit, period), (unit, period[:4])):
                sums = self.sums.setdefault(place, {})
                sums[account] = sums.get(account, ZERO) + points
                self.touched.add(place)

    def count(self, fact: Fact, month: str) -> None:
        """Note what a fact says of how much its units did in a month, as far as any clause asks."""
        if fact.event in self.wiping:
            for unit in fact.units:
                for tally in self._tallies(unit, month):
                    tally.events.append(fact)
        what = "submitted" if fact.event == "submission" else "adopted" if fact.event in ADOPTED else ""
        if what in self.counted:
            for unit, report in (*zip(fact.units, fact.reports, strict=True), *fact.again):
                for tally in self._tallies(unit, month):
                    tally.more(what, report, 1)

    def score(self, unit: str, item: str, month: str) -> None:
        """Note that an item of a unit was credited."""
        for tally in self._tallies(unit, month):
            tally.more("scored", item, 1)

    def uncount(self, unit: str, report: str, item: str, event: str, month: str) -> None:
        """Note that a credit was taken back."""
        if not self.needed:
            return
        for tally in self._tallies(unit, month):
            tally.more("scored", item, -1)
            if event in ADOPTED:
                tally.more("adopted", report, -1)

    def _tallies(self, unit: str, month: str) -> tuple[Tally, Tally]:
        found = []
        for key in ((unit, month), (unit, month[:4])):
            if key not in self.tallies:
                self.tallies[key] = Tally()
            self.touched.add(key)
            found.append(self.tallies[key])
        return found[0], found[1]

    def close(self, month: str) -> Iterator[Settlement]:
        """Yield what the clauses change as of the end of a month: months first, in the register's order."""
        first, last = first_day(month), last_day(month)
        for member in self.members:
            if member.stood(first, last):
                self.touched |= {(member.id, month), (member.id, month[:4])}
        periods: dict[str, list[str]] = {}
        for unit, period in self.touched:
            periods.setdefault(period, []).append(unit)
        self.touched.clear()
        for period in sorted(periods, key=lambda period: (-len(period), period)):
            yield from self._settle(period, periods[period], min(last, self.today))

    def _settle(self, period: str, units: list[str], asof: date) -> Iterator[Settlement]:
        """Yield what changes in one period of these units, as of a day."""
        table = self.table_on(min(last_day(period), asof))
        if table is None:
            return
        is_year = len(period) == 4
        terms = table.terms.of("year" if is_year else "month")
        if not terms:
            return
        own = {term.id for term in terms}
        over = last_day(period) <= asof and last_day(period) < self.today
        if not over and all(isinstance(term, Duty) for term in terms):
            return
        idle: dict[Traits, bool] = {}
        for unit in sorted(units, key=lambda unit: (self.place.get(unit, len(self.place)), unit)):
            traits = table.unit_traits.get(unit, NO_TRAITS)
            if traits not in idle:
                idle[traits] = all(isinstance(term, Duty) and term.number(traits) is None for term in terms)
            if idle[traits]:
                continue
            key = (unit, period)
            booked = self.settled.setdefault(key, {})
            sums = dict(self.sums.get(key, {}))
            for rule, (account, points) in booked.items():
                if rule not in own:
                    sums[account] = sums.get(account, ZERO) + points
            balance = Balance(period, over, traits, sums, self.tallies.get(key) or Tally())
            for term in terms:
                needed, reason = effect(term, table, balance)
                sums[term.account] = sums.get(term.account, ZERO) + needed
                change = needed - booked.get(term.id, ("", ZERO))[1]
                if not change:
                    continue
                booked[term.id] = (term.account, needed)
                yield Settlement(
                    unit,
                    EVENT_OF[type(term)],
                    term.id,
                    table.effective,
                    change,
                    reason,
                    term.account,
                    period,
                )
                if not is_year:
                    year = self.sums.setdefault((unit, period[:4]), {})
                    year[term.account] = year.get(term.account, ZERO) + change
