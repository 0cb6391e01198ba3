"""One item of one unit in one account: its awards put together by policy, and taken apart again exactly."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from jianbao.language import _
from jianbao.scoring.amounts import ZERO, rounded, shown
from jianbao.scoring.award import Line, Part
from jianbao.scoring.table import Table
from jianbao.scoring.vocabulary import LEVEL_ORDER

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
    def total(self) -> Decimal:
        """What the item counts."""
        own = self.published + self.instructed + self.other
        return own + sum((part[2] for part in (*self.fractions, *self.bound)), ZERO)


def highest_of(policy: str, amounts: Iterable[tuple[int, Decimal]]) -> Decimal:
    """Put together what several publications are worth; the levels are numbered from the lowest."""
    listed = list(amounts)
    if policy == "highest":
        return max((amount for _level, amount in listed), default=ZERO)
    if policy == "two-highest-levels":
        best: dict[int, Decimal] = {}
        for level, amount in listed:
            best[level] = max(best.get(level, amount), amount)
        return sum((best[level] for level in sorted(best)[-2:]), ZERO)
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
        fractions = tuple(
            (part.rule, part.reason, rounded(whole * part.times, table.quantum))
            for credit in self.credits
            for part in credit.parts
            if part.action == "of_item"
        )
        counted = whole + sum((part[2] for part in fractions), ZERO)
        bound: list[tuple[str, str, Decimal]] = []
        for term in table.terms.item_bounds:
            if term.account == self.account and self.credits:
                clamped = term.clamp(counted)
                bound.append((term.id, term.says, clamped - counted))
                counted = clamped
        return Worth(first, second, inside + outside, fractions, tuple(bound))

    def _published(self, amounts: list[tuple[int, Decimal]]) -> Decimal:
        policies = self.table.policies
        if policies.forwarding != "replaces":
            return highest_of(policies.publications, amounts)
        levels = {level for level, _amount in amounts}
        alike = [[one for one in amounts if one[0] == level] for level in levels]
        return max((highest_of(policies.publications, listed) for listed in alike), default=ZERO)

    def add(self, credit: Credit, lines: tuple[Line, ...]) -> Iterator[Line]:
        """Take a credit in; yield its own lines, then those that bring them to what the item gains by it."""
        before = self.worth()
        self.credits.append(credit)
        after = self.worth()
        yield from lines
        own = ZERO if credit.event in OUTSIDE else credit.main
        grown = after.published - before.published + after.instructed - before.instructed
        if credit.event in PUBLISHED or credit.event == "instruction":
            part = next((part for part in credit.parts if part.action == "of_adopted"), None)
            if part is not None:
                yield Line(part.rule, self.account, grown - own, part.reason, True)
            elif grown != own:
                rule = "instructions" if credit.event == "instruction" else "publications"
                yield Line(rule, self.account, grown - own, self._merged(before, after, own), True)
        yield from self._changed(before.fractions, after.fractions)
        yield from self._changed(before.bound, after.bound)

    def remove(self, credit: Credit) -> Decimal:
        """Take a credit out; return by how much the item's points change."""
        before = self.worth().total
        self.credits.remove(credit)
        return self.worth().total - before

    def _merged(self, before: Worth, after: Worth, own: Decimal) -> str:
        sentence = _("同一条信息合并计分：此前计 {before}，本次 {own}，合计计 {after}。")
        return sentence.format(
            before=shown(before.published + before.instructed),
            own=shown(own),
            after=shown(after.published + after.instructed),
        )

    def _changed(
        self, before: tuple[tuple[str, str, Decimal], ...], after: tuple[tuple[str, str, Decimal], ...]
    ) -> Iterator[Line]:
        sums: dict[tuple[str, str], Decimal] = {}
        for sign, parts in ((-1, before), (1, after)):
            for rule, reason, amount in parts:
                sums[rule, reason] = sums.get((rule, reason), ZERO) + sign * amount
        for (rule, reason), amount in sums.items():
            if amount:
                yield Line(rule, self.account, amount, reason, True)


def _rank(level: str) -> int:
    return LEVEL_ORDER.index(level) if level in LEVEL_ORDER else 0
