"""The one value the middle of the house knows: a whole office, frozen, at one moment, on one day."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TypeVar

from jianbao.clock import day_of
from jianbao.records.bulletin import Issue, Seal, Series
from jianbao.records.desk import (
    Commission,
    Decision,
    Finding,
    Instruction,
    KeyPoint,
    KeyPointList,
    Screening,
    Upward,
)
from jianbao.records.registry import Key, OfficeCard, Person, Role, Unit
from jianbao.records.report import Report
from jianbao.records.ruling import Ruling
from jianbao.records.trust import LedgerLine, Receipt
from jianbao.scoring.rulebook import RuleBook
from jianbao.text.fault import Fault
from jianbao.text.source import Source


@dataclass(frozen=True)
class Office:
    """Everything read from one repository; ``today`` is the office's day, Asia/Shanghai.

    Lists are in the order of their paths, then of their lines. Whatever could not be taken is in
    ``faults``; a record that stands in spite of a fault says so by ``record.sound``.
    """

    today: date
    card: OfficeCard = field(default_factory=OfficeCard)
    units: tuple[Unit, ...] = ()
    people: tuple[Person, ...] = ()
    keys: tuple[Key, ...] = ()
    reports: tuple[Report, ...] = ()
    keypoint_lists: tuple[KeyPointList, ...] = ()
    commissions: tuple[Commission, ...] = ()
    decisions: tuple[Decision, ...] = ()
    screenings: tuple[Screening, ...] = ()
    instructions: tuple[Instruction, ...] = ()
    upward: tuple[Upward, ...] = ()
    findings: tuple[Finding, ...] = ()
    rulings: tuple[Ruling, ...] = ()
    series: tuple[Series, ...] = ()
    issues: tuple[Issue, ...] = ()
    seals: tuple[Seal, ...] = ()
    receipts: tuple[Receipt, ...] = ()
    ledger: tuple[LedgerLine, ...] = ()
    rulebooks: tuple[RuleBook, ...] = ()
    presets: tuple[RuleBook, ...] = ()
    sources: Mapping[str, Source] = field(default_factory=dict)
    attachments: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()

    @cached_property
    def unit_by_id(self) -> dict[str, Unit]:
        """Units by id; of a duplicate id the first."""
        return _first((unit.id, unit) for unit in self.units)

    @cached_property
    def person_by_id(self) -> dict[str, Person]:
        """People by id; of a duplicate id the first."""
        return _first((person.id, person) for person in self.people)

    @cached_property
    def report_by_id(self) -> dict[str, Report]:
        """Reports by id."""
        return {report.id: report for report in self.reports}

    @cached_property
    def series_by_id(self) -> dict[str, Series]:
        """Series by id; of a duplicate id the first."""
        return _first((series.id, series) for series in self.series)

    @cached_property
    def issue_by_id(self) -> dict[str, Issue]:
        """Issues by ``<series>/<yyyy>/<nnn>``."""
        return {issue.id: issue for issue in self.issues}

    @cached_property
    def keypoint_by_id(self) -> dict[str, KeyPoint]:
        """Key points of all periods by id."""
        return _first((point.id, point) for listed in self.keypoint_lists for point in listed.points)

    @cached_property
    def commission_by_id(self) -> dict[str, Commission]:
        """Commissions by id."""
        return {commission.id: commission for commission in self.commissions}

    @cached_property
    def decision_by_id(self) -> dict[str, Decision]:
        """Decisions by id."""
        return {decision.id: decision for decision in self.decisions}

    @cached_property
    def receipts_by_report(self) -> dict[str, tuple[Receipt, ...]]:
        """Each report's receipts, oldest first."""
        found: dict[str, list[Receipt]] = {}
        for receipt in self.receipts:
            found.setdefault(receipt.report, []).append(receipt)
        return {report: tuple(receipts) for report, receipts in found.items()}

    def arrival(self, report: Report) -> date:
        """Return the day a report came in: of its first receipt, else its own."""
        receipts = self.receipts_by_report.get(report.id, ())
        days = (day_of(receipt.received_at) for receipt in receipts if not receipt.broken("received_at"))
        return min(days, default=report.date)

    def serving(self, role: Role) -> tuple[Person, ...]:
        """Return who serves in a role on the office's day, in the order of the register."""
        return tuple(one for one in self.people if one.role == role and one.serves_on(self.today))

    def rulebook_on(self, day: date) -> RuleBook | None:
        """Return the rule book in force on a day, or None before the first."""
        in_force = [book for book in self.rulebooks if book.effective <= day]
        return max(in_force, key=lambda book: book.effective, default=None)

    @property
    def name(self) -> str:
        """The office's name: of its card, else of the unit at the root."""
        if self.card.name:
            return self.card.name
        return next((unit.name for unit in self.units if unit.parent is None), "")


_V = TypeVar("_V")


def _first(pairs: Iterator[tuple[str, _V]]) -> dict[str, _V]:
    found: dict[str, _V] = {}
    for key, value in pairs:
        found.setdefault(key, value)
    return found
