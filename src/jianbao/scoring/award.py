"""What one fact is worth to one unit, looked at alone: points, factors, coefficient, share."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from jianbao.language import _
from jianbao.scoring.amounts import ZERO, rounded, split
from jianbao.scoring.fact import Fact
from jianbao.scoring.table import MAIN, Step, Table
from jianbao.scoring.terms import holds
from jianbao.tables.number import shown

ONE = Decimal(1)


class Line(NamedTuple):
    """An amount that one rule answers for, in its words. ``main`` says it belongs to the item's own award."""

    rule: str
    account: str
    points: Decimal
    reason: str
    main: bool


class Part(NamedTuple):
    """A part of the item's worth that cannot be known from the fact alone: ``times`` of what the item has."""

    rule: str
    account: str
    action: str
    times: Decimal
    reason: str


class Award(NamedTuple):
    """Everything the rules say of one fact for one unit."""

    lines: tuple[Line, ...]
    parts: tuple[Part, ...]
    reverses: tuple[Step, ...]


NOTHING = Award((), (), ())


def award(table: Table, fact: Fact, place: int) -> Award:
    """Judge a fact for the unit at ``place`` among its units, counted from 0."""
    many = len(fact.units)
    steps = table.recipe(fact.event, fact.traits, fact.units[place], joint=many > 1)
    if not steps:
        return NOTHING
    main = next((step for step in steps if step.track == MAIN and step.action == "points"), None)
    lines = _main(table, fact, place, main, steps) if main else []
    for step in steps:
        if step.action == "points" and step is not main:
            amount, note = _portion(table, step, _amount(table, step, many), many, place)
            lines.append(Line(step.rule, step.account, amount, _with(step.says, note), False))
    parts = tuple(
        Part(step.rule, step.account, step.action, step.amount, step.says)
        for step in steps
        if step.action in ("of_adopted", "of_item")
    )
    return Award(tuple(lines), parts, tuple(step for step in steps if step.reverses))


def _main(table: Table, fact: Fact, place: int, main: Step, steps: Sequence[Step]) -> list[Line]:
    """Lines of the item's own award: each rule answers for what it adds to the one before."""
    many = len(fact.units)
    total = _amount(table, main, many)
    share, note = _portion(table, main, total, many, place)
    refused = _refused(table, fact)
    lines = [Line(main.rule, main.account, share, _with(main.says, note, refused), True)]
    multiples: list[tuple[str, str, Decimal, tuple[str, ...]]] = [
        (step.rule, step.says, step.amount, ()) for step in steps if step.action == "factor"
    ]
    if fact.coefficient is not None and fact.coefficient != ONE and not refused and table.band:
        multiples.append((table.band.rule, table.band.says, fact.coefficient, _grounds(fact)))
    for rule, says, times, grounds in multiples:
        grown = rounded(total * times, table.quantum)
        now, note = _portion(table, main, grown, many, place)
        product = f"{shown(total)} × {shown(times)} = {shown(grown)}"
        lines.append(Line(rule, main.account, now - share, _with(says, product, *grounds, note), True))
        total, share = grown, now
    return lines


def _with(says: str, *notes: str) -> str:
    """Return a rule's words with notes behind them, all in one pair of brackets."""
    told = _("；").join(note for note in notes if note)
    return says + _("（{note}）").format(note=told) if told else says


def _grounds(fact: Fact) -> tuple[str, ...]:
    return _("理由：{why}").format(why=fact.why), _("复核：{second}").format(second=fact.second)


def _amount(table: Table, step: Step, many: int) -> Decimal:
    fixed = step.each if many > 1 and (step.units or table.policies.units) == "each-fixed" else None
    return rounded(step.amount if fixed is None else fixed, table.quantum)


def _portion(table: Table, step: Step, total: Decimal, many: int, place: int) -> tuple[Decimal, str]:
    """Return a unit's part of an amount, and how it came about."""
    if many == 1:
        return total, ""
    policy = step.units or table.policies.units
    if policy in ("each", "each-fixed"):
        note = _("{many} 家联合，各得 {points}")
        return total, note.format(many=many, points=shown(total))
    if policy == "half":
        half = rounded(total / 2, table.quantum)
        return half, _("{many} 家联合，{total} 分各得一半").format(many=many, total=shown(total))
    if policy == "shares" and table.shares:
        weights = [table.shares[min(number, len(table.shares) - 1)] for number in range(many)]
        part = split(total, weights, table.quantum)[place]
        ratio = _("∶").join(shown(weight) for weight in weights)
        note = _("{many} 家联合，{total} 分按 {ratio} 分配，本单位列第 {number}")
        return part, note.format(many=many, total=shown(total), ratio=ratio, number=place + 1)
    part = split(total, [ONE] * many, table.quantum)[place]
    note = _("{many} 家联合，{total} 分平分，本单位列第 {number}")
    return part, note.format(many=many, total=shown(total), number=place + 1)


def _refused(table: Table, fact: Fact) -> str:
    """Say why a coefficient does not count; empty where it does or there is none."""
    given, band = fact.coefficient, table.band
    if given is None or given == ONE:
        return ""
    if band is None:
        why = _("办法中没有质量系数")
    elif not holds(band.asks, fact.traits):
        why = _("此类信息不用质量系数")
    elif not band.lowest <= given <= band.highest:
        why = _("不在 {lowest} 至 {highest} 之间").format(
            lowest=shown(band.lowest), highest=shown(band.highest)
        )
    elif not fact.why:
        why = _("没有写明理由")
    elif not fact.second:
        why = _("没有第二人复核")
    else:
        return ""
    return _("质量系数 {given} 未计：{why}").format(given=shown(given), why=why)


def nil(table: Table, fact: Fact, unit: str) -> Line | None:
    """Return the line of nought for a further report of a unit that the same item has credited already."""
    steps = table.recipe(fact.event, fact.traits, unit, joint=len(fact.units) > 1)
    main = next((step for step in steps if step.track == MAIN and step.action == "points"), None)
    if main is None:
        return None
    return Line(main.rule, main.account, ZERO, _("同一条用了本单位几条信息，分值已记一次。"), True)
