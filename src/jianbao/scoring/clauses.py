"""What each kind of clause makes of a period's balance, and in which words."""

from dataclasses import dataclass
from decimal import Decimal

from jianbao.language import _
from jianbao.scoring.amounts import ZERO, rounded
from jianbao.scoring.fact import Traits
from jianbao.scoring.table import Table
from jianbao.scoring.tally import Tally
from jianbao.scoring.terms import Bound, Duty, Mean, Term, Wipe, holds
from jianbao.tables.number import shown

HUNDREDTH = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Balance:
    """A unit's period as a clause finds it; ``over`` when the period has ended. ``sums`` are by account."""

    period: str
    over: bool
    traits: Traits
    sums: dict[str, Decimal]
    tally: Tally

    def of(self, accounts: tuple[str, ...]) -> Decimal:
        """Return what these accounts hold together."""
        return sum((self.sums.get(account, ZERO) for account in accounts), ZERO)


def effect(term: Term, table: Table, balance: Balance) -> tuple[Decimal, str]:
    """Return what a clause adds to the balance before it, and why; nothing where it does not apply."""
    if isinstance(term, Bound):
        return _bound(term, balance)
    if isinstance(term, Wipe):
        return _wipe(term, balance)
    if isinstance(term, Mean):
        return _mean(term, table, balance)
    return _shortfall(term, table, balance)


def reached(duty: Duty, submitted: int, adopted: int, points: Decimal) -> Decimal | None:
    """Return how much of a duty is done; None where there is nothing to judge by (a rate of no reports)."""
    if duty.counts == "points":
        return points
    if duty.counts == "adoption-rate":
        return Decimal(adopted) / submitted if submitted else None
    return Decimal(adopted if duty.counts == "adopted" else submitted)


def _bound(term: Bound, balance: Balance) -> tuple[Decimal, str]:
    points = balance.of(term.scope)
    clamped = term.clamp(points)
    if clamped == points:
        return ZERO, term.says
    reason = _("{says}（{period} 原为 {before}，计 {after}）").format(
        says=term.says, period=balance.period, before=shown(points), after=shown(clamped)
    )
    return clamped - points, reason


def _wipe(term: Wipe, balance: Balance) -> tuple[Decimal, str]:
    times = sum(
        1
        for fact in balance.tally.events
        if fact.event in term.events and holds(term.asks, fact.traits | balance.traits)
    )
    reason = _("{says}（{period} 共 {number} 次）").format(
        says=term.says, period=balance.period, number=times
    )
    return (-max(balance.of(term.scope), ZERO) if times >= term.number else ZERO), reason


def _mean(term: Mean, table: Table, balance: Balance) -> tuple[Decimal, str]:
    points, count = balance.of(term.scope), balance.tally.number(term.over)
    if not count:
        return ZERO, term.says
    mean = rounded(points / count, table.quantum)
    reason = _("{says}（{period}：{points} ÷ {count} = {mean}）").format(
        says=term.says, period=balance.period, points=shown(points), count=count, mean=shown(mean)
    )
    return mean - points, reason


def _shortfall(duty: Duty, table: Table, balance: Balance) -> tuple[Decimal, str]:
    number = duty.number(balance.traits) if balance.over else None
    if number is None:
        return ZERO, duty.says
    tally = balance.tally
    done = reached(duty, tally.number("submitted"), tally.number("adopted"), balance.of(duty.scope))
    if done is None or done >= number:
        return ZERO, duty.says
    reason = _("{says}（{period} 应达 {number}，实为 {done}）").format(
        says=duty.says, period=balance.period, number=shown(number), done=shown(rounded(done, HUNDREDTH))
    )
    if duty.zero:
        return -max(balance.of(table.counting), ZERO), reason
    cost = duty.flat if duty.flat is not None else ZERO
    if duty.each is not None:
        cost += rounded((number - done) * duty.each, table.quantum)
    return (cost if duty.at_most is None else max(cost, duty.at_most)), reason
