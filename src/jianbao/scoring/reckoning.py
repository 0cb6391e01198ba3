"""An office's points, all of them, at one moment: facts, rule books and ledger side by side."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from itertools import groupby
from operator import attrgetter

from jianbao.office import Office
from jianbao.scoring.activity import Activity, activity
from jianbao.scoring.amounts import ZERO
from jianbao.scoring.entry import Entry
from jianbao.scoring.fact import Fact, last_day, month_of, next_month
from jianbao.scoring.facts import facts
from jianbao.scoring.ledger import entries
from jianbao.scoring.roster import roster
from jianbao.scoring.rulebook import RuleBook
from jianbao.scoring.table import Table, table_of
from jianbao.scoring.uncollected import uncollected

_CLOSED = re.compile(r"scoring/ledger/(\d{4}-\d{2})\.csv")


@dataclass(frozen=True)
class Reckoning:
    """Everything that standings, explanations and notices are made of."""

    today: date
    facts: Sequence[Fact]
    tables: tuple[Table, ...]
    entries: tuple[Entry, ...]
    closed: frozenset[str] = frozenset()

    def table_on(self, day: date) -> Table | None:
        """Return the rule book in force on a day."""
        in_force = [table for table in self.tables if table.since <= day]
        return max(in_force, key=lambda table: table.since, default=None)

    def table_of_month(self, month: str) -> Table | None:
        """Return the rule book that a month's standings go by: the last in force in it, as of today."""
        return self.table_on(min(last_day(month), self.today))

    @cached_property
    def activity(self) -> Activity:
        """Who submitted and who was adopted."""
        return activity(self.facts, month_of(self.today))

    @cached_property
    def totals(self) -> Mapping[str, Mapping[tuple[str, str], Decimal]]:
        """Points booked, by month, then by unit and account."""
        found: dict[str, dict[tuple[str, str], Decimal]] = {}
        with uncollected():
            for month, entries in groupby(self.entries, key=attrgetter("month")):
                totals = found.setdefault(month, {})
                for entry in entries:
                    key = (entry.unit, entry.account)
                    totals[key] = totals.get(key, ZERO) + entry.points
        return found

    @cached_property
    def barring(self) -> Mapping[str, Sequence[tuple[str, str, str]]]:
        """By unit: month, rule and period of each entry that bars it from honours."""
        terms = {
            (table.effective, step.rule): step.bars
            for table in self.tables
            for steps in table.steps.values()
            for step in steps
            if step.bars
        }
        found: dict[str, list[tuple[str, str, str]]] = {}
        for entry in self.entries if terms else ():
            if bars := terms.get((entry.rulebook, entry.rule)):
                found.setdefault(entry.unit, []).append((entry.month, entry.rule, bars))
        return found

    @cached_property
    def shortfalls(self) -> Mapping[tuple[str, str, str], Decimal]:
        """What duties cost so far, by unit, month and duty."""
        found: dict[tuple[str, str, str], Decimal] = {}
        short = [entry for entry in self.entries if entry.event == "quota-shortfall"]
        for entry in short:
            key = (entry.unit, entry.month, entry.rule)
            found[key] = found.get(key, ZERO) + entry.points
        return found

    @cached_property
    def totals_in_year(self) -> Mapping[str, Mapping[tuple[str, str], Decimal]]:
        """Points booked from January on, by month up to whose end, then by unit and account."""
        found: dict[str, dict[tuple[str, str], Decimal]] = {}
        running: dict[tuple[str, str], Decimal] = {}
        month, last = min(self.totals, default=""), month_of(self.today)
        while month and month <= last:
            if month.endswith("-01"):
                running = {}
            for key, points in self.totals.get(month, {}).items():
                running[key] = running.get(key, ZERO) + points
            found[month] = dict(running)
            month = next_month(month)
        return found

    def points(self, unit: str, accounts: Sequence[str], month: str) -> Decimal:
        """Return what a unit's accounts came to in a month."""
        return _sum(self.totals.get(month), unit, accounts)

    def points_in_year(self, unit: str, accounts: Sequence[str], month: str) -> Decimal:
        """Return what a unit's accounts came to in the year up to a month's end."""
        return _sum(self.totals_in_year.get(month), unit, accounts)


def _sum(totals: Mapping[tuple[str, str], Decimal] | None, unit: str, accounts: Sequence[str]) -> Decimal:
    if not totals:
        return ZERO
    if len(accounts) == 1:
        return totals.get((unit, accounts[0]), ZERO)
    return sum((totals.get((unit, account), ZERO) for account in accounts), ZERO)


def reckon(office: Office, book: RuleBook | None = None) -> Reckoning:
    """Reckon an office's points up to its day; with ``book``, as if that one draft had always been in force.

    A draft judges closed months too: it is compared, never booked.
    """
    members = roster(office)
    if book is not None:
        tables: tuple[Table, ...] = (table_of(book, members, min(book.effective, office.today), date.min),)
        closed: dict[str, list[Entry]] = {}
    else:
        tables = tuple(table_of(one, members) for one in office.rulebooks if one.effective < date.max)
        closed = closed_months(office, tables)
    listed = facts(office)
    return Reckoning(
        office.today, listed, tables, entries(listed, tables, office.today, closed), frozenset(closed)
    )


def closed_months(office: Office, tables: Sequence[Table]) -> dict[str, list[Entry]]:
    """Return the closed months' entries as they were frozen; a month is closed when its file is there."""
    found: dict[str, list[Entry]] = {
        match.group(1): [] for path in office.sources if (match := _CLOSED.fullmatch(path))
    }
    by_day = {table.effective: table for table in tables}
    for line in office.ledger:
        match = _CLOSED.fullmatch(line.path)
        if match is None:
            continue
        month = match.group(1)
        table = by_day.get(line.rulebook)
        found[month].append(
            Entry(
                line.seq,
                month,
                line.unit,
                line.report,
                line.issue,
                line.event,
                line.rule,
                line.rulebook,
                line.points,
                line.reason,
                line.evidence,
                table.account_of(line.rule) if table else "",
                line.evidence if re.fullmatch(r"\d{4}(?:-\d{2})?", line.evidence) else month,
            )
        )
    return found
