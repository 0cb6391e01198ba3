"""From facts to entries: every point of every unit, with the rule that gave it, in the one order there is."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from operator import itemgetter

from jianbao.language import _
from jianbao.scoring.amounts import ZERO
from jianbao.scoring.award import NOTHING, Award, Line, Part, award, nil
from jianbao.scoring.entry import Entry
from jianbao.scoring.fact import Fact, month_of, next_month
from jianbao.scoring.items import Items
from jianbao.scoring.periods import Periods
from jianbao.scoring.table import Step, Table
from jianbao.scoring.uncollected import uncollected
from jianbao.scoring.vocabulary import EVENTS

_PLACE = itemgetter(1, 2, 3)
"""A day's facts go by event, evidence and units; its revocations come after what they take back."""
UNCOUNTED = frozenset({"finding", "commission-missed", "revocation"})
"""Events that make no item one of those that scored."""
Closed = Mapping[str, Sequence[Entry]]


def entries(
    facts: Iterable[Fact], tables: Iterable[Table], today: date, closed: Closed | None = None
) -> tuple[Entry, ...]:
    """Return the whole ledger up to ``today``, which is the same in whatever order the facts come.

    ``tables`` are the rule books, each judging the facts from its day until the next one's. ``closed``
    holds the closed months as they were frozen: they are returned untouched, and what concerns them but
    is not in them is booked in the first open month after.
    """
    with uncollected():
        return tuple(_Writing(tuple(tables), today, closed or {}).write(facts))


@dataclass
class _Writing:
    """A ledger in the making, month by month."""

    tables: tuple[Table, ...]
    today: date
    closed: Closed
    seq: int = 0
    items: Items = field(default_factory=Items)
    watched: set[str] = field(default_factory=set)
    awards: dict[tuple[object, ...], Award] = field(default_factory=dict)
    days: dict[date, Table | None] = field(default_factory=dict)

    def write(self, facts: Iterable[Fact]) -> Iterator[Entry]:
        """Yield every month's lines, the closed ones as they were closed."""
        members = self.tables[0].members if self.tables else ()
        self.periods = Periods(members, self.tables, self.table_on, self.today)
        self.combining = any(table.combines for table in self.tables)
        by_month = self.by_month(facts)
        first, last = min(by_month, default=month_of(self.today)), month_of(self.today)
        month = min([first, *self.closed])
        while month <= last:
            before = self.seq
            lines = self.month(month, by_month.pop(month, {})) if month >= first else []
            if month in self.closed:
                lines = list(self.closed[month])
                self.seq = max([before, *(line.seq for line in lines)])
            yield from lines
            month = next_month(month)

    def table_on(self, day: date) -> Table | None:
        """Return the rule book in force on a day."""
        if day not in self.days:
            known = [table for table in self.tables if table.since <= day]
            self.days[day] = max(known, key=lambda table: table.since, default=None)
        return self.days[day]

    def by_month(self, facts: Iterable[Fact]) -> dict[str, dict[date, list[Fact]]]:
        """Return facts by the month they are booked in, and by their own day."""
        days = defaultdict[date, list[Fact]](list)
        for fact in facts:
            days[fact.day].append(fact)
        known = {
            (line.event, line.evidence.partition(" ")[0], "" if line.event == "revocation" else line.unit)
            for lines in self.closed.values()
            for line in lines
        }
        reversing = {event for table in self.tables for event in table.reversing}
        found: dict[str, dict[date, list[Fact]]] = {}
        for day, listed in days.items():
            if day > self.today:
                continue
            self.watched.update(item for fact in listed if fact.event in reversing for item in fact.items)
            month = month_of(day)
            if month not in self.closed:
                found.setdefault(month, {})[day] = listed
                continue
            for fact in listed:
                booked = month if _is_in(known, fact) else self.open_month(fact)
                found.setdefault(booked, {}).setdefault(day, []).append(fact)
        return found

    def open_month(self, fact: Fact) -> str:
        """Return the first open month from a fact's own on; one that no rule judges stays where it is."""
        month, table = month_of(fact.day), self.table_on(fact.day)
        places = range(len(fact.units))
        if table is not None and any(self.award(table, fact, place) != NOTHING for place in places):
            while month in self.closed:
                month = next_month(month)
        return month

    def award(self, table: Table, fact: Fact, place: int) -> Award:
        """Judge a fact for one of its units; facts alike but for their reports are judged once."""
        if fact.coefficient is not None:
            return award(table, fact, place)
        unit = fact.units[place]
        own: object = table.unit_traits.get(unit, unit)
        key = (fact.traits, own, fact.event, table, len(fact.units), place)
        found = self.awards.get(key)
        if found is None:
            found = self.awards[key] = award(table, fact, place)
        return found

    def month(self, month: str, days: Mapping[date, list[Fact]]) -> list[Entry]:
        """Return the lines that a month's facts make, then those of its clauses."""
        periods, lines = self.periods, list[Entry]()
        for day in sorted(days):
            table, period = self.table_on(day), month_of(day)
            if table is None:
                continue
            listed = sorted(days[day], key=_PLACE)
            if any(fact.event == "revocation" for fact in listed):
                listed.sort(key=lambda fact: fact.event == "revocation")
            for fact in listed:
                if fact.event in periods.minded:
                    periods.count(fact, period)
            if self.is_plain(listed):
                self.plain(lines, month, period, listed, table)
            else:
                for fact in listed:
                    self.tied(lines, month, period, fact, table)
        if periods.needed:
            periods.book(lines)
            for change in periods.close(month):
                self.seq += 1
                lines.append(
                    Entry(self.seq, month, change.unit, "", "", *change[1:6], change.period, *change[6:])
                )
        return lines

    def is_plain(self, facts: list[Fact]) -> bool:
        """Say whether each fact counts for the sum of its own awards, whatever else there is."""
        if self.combining or self.periods.scoring or any(fact.again for fact in facts):
            return False
        return not (self.watched and any(self.watched.intersection(fact.items) for fact in facts))

    def plain(self, lines: list[Entry], month: str, period: str, facts: list[Fact], table: Table) -> None:
        """Write down what a day's plain facts do; nearly all of a large office's ledger is made here."""
        seq, effective, new, judge = self.seq, table.effective, Entry._make, self.award
        for fact in facts:
            _day, event, evidence, units, reports, _items, issue = fact[:7]
            for place, unit in enumerate(units):
                for rule, account, points, reason, _main in judge(table, fact, place).lines:
                    seq += 1
                    lines.append(
                        new(
                            (
                                seq,
                                month,
                                unit,
                                reports[place],
                                issue,
                                event,
                                rule,
                                effective,
                                points,
                                reason,
                                evidence,
                                account,
                                period,
                            )
                        )
                    )
        self.seq = seq

    def enter(
        self, lines: list[Entry], month: str, period: str, fact: Fact, place: int, table: Table, line: Line
    ) -> None:
        """Write a line of a fact down."""
        self.seq += 1
        own = (month, fact.units[place], fact.reports[place], fact.issue, fact.event, line.rule)
        rest = (table.effective, line.points, line.reason, fact.evidence, line.account, period)
        lines.append(Entry(self.seq, *own, *rest))

    def tied(self, lines: list[Entry], month: str, period: str, fact: Fact, table: Table) -> None:
        """Write down what a fact does where an item's other awards, or what takes them back, matter."""
        for place, unit in enumerate(fact.units):
            gained = self.award(table, fact, place)
            for step in gained.reverses:
                self.take_back(lines, month, period, fact, place, table, step)
            if not (gained.lines or gained.parts):
                continue
            item, found = fact.items[place], list(gained.lines)
            if item and self.periods.scoring and fact.event not in UNCOUNTED:
                self.periods.score(unit, item, period)
            if item and (self.combining or item in self.watched):
                found = self.items.credit(period, fact, place, gained, table)
            else:
                found += map(_of_nothing, gained.parts)
            for line in found:
                self.enter(lines, month, period, fact, place, table, line)
        for unit, report in fact.again:
            nought = nil(table, fact, unit)
            if nought is not None:
                second = fact._replace(units=(unit,), reports=(report,))
                self.enter(lines, month, period, second, 0, table, nought)

    def take_back(
        self, lines: list[Entry], month: str, period: str, fact: Fact, place: int, table: Table, step: Step
    ) -> None:
        """Write down what is taken back; a line of nought where there was nothing to take."""
        before = len(lines)
        for unit, account, credit, points in self.items.take_back(fact, place, step):
            if credit.counted:
                self.periods.uncount(unit, credit.report, fact.items[place], credit.event, credit.month)
            what = " ".join(word for word in (credit.month, credit.issue) if word)
            reason = _("{says}（冲回 {what} 的{event}）").format(
                says=step.says, what=what, event=_(EVENTS[credit.event])
            )
            taken = fact._replace(units=(unit,), reports=(credit.report,))
            line = Line(step.rule, account, points, reason, True)
            self.enter(lines, month, credit.month, taken, 0, table, line)
        if len(lines) == before and step.action == "":
            reason = _("{says}（此前没有得分可冲回）").format(says=step.says)
            line = Line(step.rule, step.account, ZERO, reason, True)
            self.enter(lines, month, period, fact, place, table, line)


def _is_in(known: set[tuple[str, str, str]], fact: Fact) -> bool:
    """Say whether a closed month has a line of a fact; what is taken back may all be other units'."""
    source = fact.evidence.partition(" ")[0]
    units = ("",) if fact.event == "revocation" else fact.units
    return any((fact.event, source, unit) in known for unit in units)


def _of_nothing(part: Part) -> Line:
    """Return the line of nought for a part of an item that the fact does not name."""
    reason = _("{says}（没有指明哪一条信息，无从计算）").format(says=part.reason)
    return Line(part.rule, part.account, ZERO, reason, True)
