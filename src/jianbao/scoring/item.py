"""One item of one unit in one account: its awards put together by policy, and taken apart again exactly."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from jianbao.language import _
from jianbao.scoring.amounts import ZERO, rounded
from jianbao.scoring.award import Line, Part
from jianbao.scoring.table import Table
from jianbao.scoring.vocabulary import LEVEL_ORDER
from jianbao.tables.number import shown

PUBLISHED = frozenset({"adoption", "reported-up", "higher-adoption"})
"""Events that are one item in several publications."""
OUTSIDE = frozenset({"submission", "commission-delivered", "commission-missed", "finding", "revocation"})
"""Events that an item's caps and fractions leave alone."""


class Credit(NamedTuple):
    """What one fact gave: ``main`` its own award, ``extra`` what goes on top, ``parts`` of the item.

    A fact that books to several accounts is ``counted`` in the first.
    """

    day: date
    event: str
    level: str
    report: str
    issue: str
    month: str
    counted: bool
    main: Decimal
    extra: Decimal
    parts: tuple[Part, ...]


class Worth(NamedTuple):
    """An item's points in the steps in which they arise; the last is what counts."""

    published: Decimal
    instructed: Decimal
    other: Decimal
    fractions: tuple[tuple[str, str, Decimal], ...]
    bound: tuple[tuple[str, str, Decimal], ...]

    @property
    def own(self) -> Decimal:
        """What the item has before fractions and bounds."""
        return self.published + self.instructed + self.other

    @property
    def total(self) -> Decimal:
        """What the item counts."""
        return self.own + sum((part[2] for part in (*self.fractions, *self.bound)), ZERO)


def highest_of(policy: str, amounts: Iterable[tuple[int, Decimal]]) -> Decimal:
    """Put together what several publications are worth, each with the number of its level.

    The two highest levels are those that earn most, so that no adoption can ever push a better one out.
    """
    listed = list(amounts)
    if policy == "highest":
        return max((amount for _level, amount in listed), default=ZERO)
    if policy == "two-highest-levels":
        best: dict[int, Decimal] = {}
        for level, amount in listed:
            best[level] = max(best.get(level, amount), amount)
        return sum(sorted(best.values())[-2:], ZERO)
    return sum((amount for _level, amount in listed), ZERO)


@dataclass(slots=True)
class Item:
    """The credits of one item; how they combine is the rule book's that first credited it."""

    table: Table
    account: str
    credits: list[Credit] = field(default_factory=list)

    def worth(self) -> Worth:
        """Return what the item is worth now: a function of its credits, whatever their order."""
        table, policies = self.table, self.table.policies
        adopted = highest_of(
            policies.publications,
            [(_rank(credit.level), credit.main) for credit in self.credits if credit.event == "adoption"],
        )
        published: list[tuple[int, Decimal]] = []
        instructed: list[tuple[int, Decimal]] = []
        inside = outside = ZERO
        for credit in self.credits:
            copies = sum((part.times for part in credit.parts if part.action == "of_adopted"), ZERO)
            main = credit.main + rounded(adopted * copies, table.quantum)
            if credit.event in PUBLISHED:
                published.append((_rank(credit.level), main))
                inside += credit.extra
            elif credit.event == "instruction":
                instructed.append((0, main))
                inside += credit.extra
            elif credit.event in OUTSIDE:
                outside += main + credit.extra
            else:
                inside += main + credit.extra
        first, second = self._published(published), highest_of(policies.instructions, instructed)
        whole = first + second + inside
        fractions = self._fractions(whole)
        counted = whole + sum((part[2] for part in fractions), ZERO)
        bound: list[tuple[str, str, Decimal]] = []
        for term in table.terms.item_bounds:
            if term.account == self.account and self.credits:
                clamped = term.clamp(counted)
                bound.append((term.id, term.says, clamped - counted))
                counted = clamped
        return Worth(first, second, inside + outside, fractions, tuple(bound))

    def _fractions(self, whole: Decimal) -> tuple[tuple[str, str, Decimal], ...]:
        """Return what is added to or taken from the item in parts of it; more than all is never taken."""
        found: list[tuple[str, str, Decimal]] = []
        left = max(whole, ZERO)
        for credit in self.credits:
            for part in credit.parts:
                if part.action == "of_item":
                    amount = max(rounded(max(whole, ZERO) * part.times, self.table.quantum), -left)
                    left += amount
                    found.append((part.rule, part.reason, amount))
        return tuple(found)

    def _published(self, amounts: list[tuple[int, Decimal]]) -> Decimal:
        policies = self.table.policies
        if policies.forwarding != "replaces":
            return highest_of(policies.publications, amounts)
        levels = {level for level, _amount in amounts}
        alike = [[one for one in amounts if one[0] == level] for level in levels]
        return max((highest_of(policies.publications, listed) for listed in alike), default=ZERO)

    def add(self, credit: Credit, lines: tuple[Line, ...]) -> list[Line]:
        """Take a credit in; return its own lines, then those that bring them to what the item gains by it.

        Every rule that has a say has a line, be it of nought: what is in the ledger has been judged.
        """
        before = self.worth()
        self.credits.append(credit)
        after = self.worth()
        found = list(lines)
        for part in credit.parts:
            if part.action == "of_adopted":
                gained = after.own - before.own - credit.main - credit.extra
                found.append(Line(part.rule, self.account, gained, part.reason, True))
        changes = _changes(before, after)
        for part in credit.parts:
            if part.action == "of_item":
                changes.setdefault((part.rule, part.reason), ZERO)
        for (rule, reason), amount in changes.items():
            if amount or any(part.rule == rule for part in credit.parts):
                found.append(Line(rule, self.account, amount, reason, True))
        rest = after.total - before.total - sum((line.points for line in found), ZERO)
        if rest:
            rule = "instructions" if credit.event == "instruction" else "publications"
            merged = Line(rule, self.account, rest, _merged(before, after, credit.main), True)
            found.insert(len(lines), merged)
        return found

    def remove(self, credit: Credit) -> Decimal:
        """Take a credit out; return by how much the item's points change."""
        before = self.worth().total
        self.credits.remove(credit)
        return self.worth().total - before


def _merged(before: Worth, after: Worth, own: Decimal) -> str:
    return _("同一条信息合并计分：此前计 {before}，本次 {own}，合计计 {after}。").format(
        before=shown(before.published + before.instructed),
        own=shown(own),
        after=shown(after.published + after.instructed),
    )


def _changes(before: Worth, after: Worth) -> dict[tuple[str, str], Decimal]:
    """Return by how much each fraction and each bound has changed, by rule and reason."""
    sums: dict[tuple[str, str], Decimal] = {}
    for sign, worth in ((-1, before), (1, after)):
        for rule, reason, amount in (*worth.fractions, *worth.bound):
            sums[rule, reason] = sums.get((rule, reason), ZERO) + sign * amount
    return sums


def _rank(level: str) -> int:
    return LEVEL_ORDER.index(level) if level in LEVEL_ORDER else 0
