"""From facts to entries: every point of every unit, with the rule that gave it, in the one order there is."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from operator import attrgetter

from jianbao.language import _
from jianbao.scoring.amounts import ZERO
from jianbao.scoring.award import NOTHING, Award, Line, award, nil
from jianbao.scoring.entry import Entry
from jianbao.scoring.fact import Fact, month_of, next_month
from jianbao.scoring.item import Credit, Item
from jianbao.scoring.periods import Periods
from jianbao.scoring.table import Step, Table
from jianbao.scoring.uncollected import uncollected
from jianbao.scoring.vocabulary import EVENTS

_PLACE = attrgetter("day", "event", "evidence", "units")
"""The order of facts within a month; what a day's revocations take back comes before them."""
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
    items: dict[str, dict[tuple[str, str], Item]] = field(default_factory=dict)
    watched: set[str] = field(default_factory=set)
    awards: dict[tuple[object, ...], Award] = field(default_factory=dict)
    days: dict[date, Table | None] = field(default_factory=dict)

    def write(self, facts: Iterable[Fact]) -> Iterator[Entry]:
        """Yield every month's lines, the closed ones as they were closed."""
        members = self.tables[0].members if self.tables else ()
        self.periods = Periods(members, self.tables, self.table_on, self.today)
        self.combining = any(table.combines for table in self.tables)
        by_month = self.by_month(fact for fact in facts if fact.day <= self.today)
        first, last = min(by_month, default=month_of(self.today)), month_of(self.today)
        month = min([first, *self.closed])
        while month <= last:
            before = self.seq
            lines = list(self.month(month, by_month.pop(month, []))) if month >= first else []
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

    def by_month(self, facts: Iterable[Fact]) -> dict[str, list[Fact]]:
        """Return facts by the month they are booked in, each month in order."""
        known = {(line.event, _source(line.evidence)) for lines in self.closed.values() for line in lines}
        reversing = {event for table in self.tables for event in table.reversing}
        found: dict[str, list[Fact]] = {}
        for fact in facts:
            month = month_of(fact.day)
            if month in self.closed and (fact.event, _source(fact.evidence)) not in known:
                while month in self.closed and self.is_judged(fact):
                    month = next_month(month)
            found.setdefault(month, []).append(fact)
            if fact.event in reversing:
                self.watched.update(fact.items)
        for listed in found.values():
            listed.sort(key=_PLACE)
            if any(fact.event == "revocation" for fact in listed):
                listed.sort(key=lambda fact: (fact.day, fact.event == "revocation"))
        return found

    def is_judged(self, fact: Fact) -> bool:
        """Say whether any rule has anything to say of a fact."""
        table = self.table_on(fact.day)
        return table is not None and any(
            self.award(table, fact, place) != NOTHING for place in range(len(fact.units))
        )

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

    def month(self, month: str, facts: list[Fact]) -> Iterator[Entry]:
        """Yield the lines that a month's facts make, then those of its clauses."""
        periods, watched = self.periods, self.watched
        for fact in facts:
            table = self.table_on(fact.day)
            if table is None:
                continue
            period = month_of(fact.day)
            if fact.event in periods.minded:
                periods.count(fact, period)
            for place, unit in enumerate(fact.units):
                gained = self.award(table, fact, place)
                if gained is NOTHING:
                    continue
                item, report = fact.items[place], fact.reports[place]
                for step in gained.reverses:
                    yield from self.reversal(month, fact, place, step, table)
                lines: Iterable[Line] = gained.lines
                if not (lines or gained.parts):
                    continue
                if item and periods.scoring and fact.event not in UNCOUNTED:
                    periods.score(unit, item, period)
                if item and (self.combining or item in watched):
                    lines = self.credit(period, fact, place, gained, table)
                for line in lines:
                    yield self.entry(month, period, fact, unit, report, table, line)
            for unit, report in fact.again:
                nought = nil(table, fact, unit)
                if nought is not None:
                    yield self.entry(month, period, fact, unit, report, table, nought)
        if periods.needed:
            for change in periods.close(month):
                self.seq += 1
                yield Entry(self.seq, month, change.unit, "", "", *change[1:6], change.period, *change[6:])

    def credit(self, period: str, fact: Fact, place: int, gained: Award, table: Table) -> list[Line]:
        """Give an item what a fact is worth; return the lines by which its points change."""
        lines: list[Line] = []
        accounts = [line.account for line in gained.lines] + [part.account for part in gained.parts]
        for number, account in enumerate(dict.fromkeys(accounts)):
            own = tuple(line for line in gained.lines if line.account == account)
            credit = Credit(
                fact.day,
                fact.event,
                next((value for name, value in fact.traits if name == "level"), ""),
                fact.reports[place],
                fact.issue,
                period,
                number == 0,
                sum((line.points for line in own if line.main), ZERO),
                sum((line.points for line in own if not line.main), ZERO),
                tuple(part for part in gained.parts if part.account == account),
            )
            of_item = self.items.setdefault(fact.items[place], {})
            awarded = of_item.setdefault((fact.units[place], account), Item(table, account))
            lines += awarded.add(credit, own)
        return lines

    def reversal(self, month: str, fact: Fact, place: int, step: Step, table: Table) -> Iterator[Entry]:
        """Yield the lines that take back what an item was credited for, the latest first.

        Taking an adoption back takes it from all its units; other events take back from their own unit.
        A line of nought stands where there was nothing to take.
        """
        own, idle = fact.units[place], True
        for (unit, account), item in sorted(self.items.get(fact.items[place], {}).items()):
            if unit != own and (fact.event != "revocation" or unit in fact.units):
                continue
            for credit in reversed([one for one in item.credits if _is_meant(one, fact, step)]):
                points = item.remove(credit)
                if credit.counted:
                    self.periods.uncount(unit, credit.report, fact.items[place], credit.event, credit.month)
                reason = _("{says}（冲回 {month} {issue} 的{event}）").format(
                    says=step.says, month=credit.month, issue=credit.issue, event=_(EVENTS[credit.event])
                )
                line = Line(step.rule, account, points, reason, True)
                yield self.entry(month, credit.month, fact, unit, credit.report, table, line)
                idle = False
        if idle and step.action == "":
            reason = _("{says}（此前没有得分可冲回）").format(says=step.says)
            line = Line(step.rule, step.account, ZERO, reason, True)
            yield self.entry(month, month_of(fact.day), fact, own, fact.reports[place], table, line)

    def entry(
        self, month: str, period: str, fact: Fact, unit: str, report: str, table: Table, line: Line
    ) -> Entry:
        """Write a line down, and note it in the balances."""
        self.seq += 1
        if self.periods.needed:
            self.periods.book(unit, line.account, period, line.points)
        return Entry._make(
            (
                self.seq,
                month,
                unit,
                report,
                fact.issue,
                fact.event,
                line.rule,
                table.effective,
                line.points,
                line.reason,
                fact.evidence,
                line.account,
                period,
            )
        )


def _is_meant(credit: Credit, fact: Fact, step: Step) -> bool:
    """Say whether a fact takes this credit back: of the events named, of its issue, and no later than it."""
    return credit.event in step.reverses and credit.day <= fact.day and fact.issue in ("", credit.issue)


def _source(evidence: str) -> str:
    return evidence.partition(" ")[0]
