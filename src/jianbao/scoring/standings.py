"""Who stands where: every unit of every group, nought or not, month and year side by side."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from operator import attrgetter

from jianbao.scoring.amounts import ZERO
from jianbao.scoring.clauses import reached
from jianbao.scoring.fact import first_day, last_day
from jianbao.scoring.reckoning import Reckoning
from jianbao.scoring.roster import Member
from jianbao.scoring.rulebook import Account, Group
from jianbao.scoring.table import Table
from jianbao.scoring.terms import Duty

THOUSANDTH = Decimal("0.001")


@dataclass(frozen=True, slots=True)
class Progress:
    """How much of a base duty a unit has done in the current period."""

    duty: str
    says: str
    done: Decimal | None
    number: Decimal


@dataclass(frozen=True, slots=True)
class Beside:
    """An account that does not count towards the score, shown beside it."""

    account: str
    name: str
    points: Decimal
    cumulative: Decimal


@dataclass(frozen=True, slots=True)
class Row:
    """A unit's line. Ranks begin at 1, equal points share one; ``change`` is how many places it rose.

    ``rank`` goes by the month's points or the year's, as the rule book says; ``order`` is the unit's place
    in the fixed order. ``change`` is None where there is no month to compare with.
    """

    rank: int
    change: int | None
    cumulative_rank: int
    order: int
    unit: str
    name: str
    submitted: int
    adopted: int
    points: Decimal
    cumulative: Decimal
    submitted_in_year: int
    adopted_in_year: int
    beside: tuple[Beside, ...] = ()
    duties: tuple[Progress, ...] = ()
    barred: tuple[str, ...] = ()

    @property
    def rate(self) -> Decimal | None:
        """The year's adopted reports over those submitted, to three places; None if none was submitted.

        A month alone says little: what is adopted in it was often submitted in the month before.
        """
        if not self.submitted_in_year:
            return None
        return (Decimal(self.adopted_in_year) / self.submitted_in_year).quantize(THOUSANDTH, ROUND_HALF_UP)


@dataclass(frozen=True, slots=True)
class Ranking:
    """A group's table, sorted by rank and, where equal, in the fixed order."""

    id: str
    name: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Standings:
    """A month's tables. ``zero`` names the ranked units that submitted nothing in the month."""

    month: str
    rulebook: date | None
    closed: bool
    accounts: tuple[Account, ...]
    groups: tuple[Ranking, ...]
    zero: tuple[str, ...]


def standings(reckoning: Reckoning, month: str) -> Standings:
    """Return a month's standings, as of its end or of the office's day, whichever comes first."""
    table = reckoning.table_of_month(month)
    if table is None:
        return Standings(month, None, month in reckoning.closed, (), (), ())
    groups = tuple(_ranking(reckoning, table, group, month) for group in table.groups)
    zero = tuple(
        row.unit
        for ranking in groups
        for row in sorted(ranking.rows, key=lambda row: row.order)
        if not row.submitted
    )
    accounts = tuple(account for account in table.accounts if not account.counts)
    return Standings(month, table.effective, month in reckoning.closed, accounts, groups, zero)


def earlier(month: str) -> str:
    """Return the month before."""
    year, number = int(month[:4]), int(month[5:])
    return f"{year - (number == 1):04d}-{(number - 2) % 12 + 1:02d}"


def ranks(points: Sequence[Decimal]) -> tuple[int, ...]:
    """Return each amount's rank, the largest first; equal amounts share one and the next is skipped."""
    first: dict[Decimal, int] = {}
    for place, amount in enumerate(sorted(points, reverse=True), start=1):
        first.setdefault(amount, place)
    return tuple(first[amount] for amount in points)


def units_of(table: Table, group: Group, month: str, reckoning: Reckoning) -> tuple[Member, ...]:
    """Return a group's units in the fixed order: all that stood in the month, or have points booked in it."""
    totals, first, last = reckoning.totals.get(month, {}), first_day(month), last_day(month)
    return tuple(
        member
        for member in table.members_of[group.id]
        if member.stood(first, last) or any((member.id, account.id) in totals for account in table.accounts)
    )


def _ranking(reckoning: Reckoning, table: Table, group: Group, month: str) -> Ranking:
    members = units_of(table, group, month, reckoning)
    points = [reckoning.points(member.id, table.counting, month) for member in members]
    cumulative = [reckoning.points_in_year(member.id, table.counting, month) for member in members]
    rank, cumulative_rank = ranks(points), ranks(cumulative)
    if table.policies.rank_by == "cumulative":
        rank = cumulative_rank
    before = _ranks_before(reckoning, group, month)
    submitted, adopted = reckoning.activity.submitted, reckoning.activity.adopted
    counts = [
        of_month.get(month, {})
        for of_month in (submitted.in_month, adopted.in_month, submitted.in_year, adopted.in_year)
    ]
    rows = []
    for place, member in enumerate(members):
        unit, own = member.id, rank[place]
        was = before.get(unit)
        in_month, adopted_in_month, in_year, adopted_in_year = (count.get(unit, 0) for count in counts)
        rows.append(
            Row(
                own,
                None if was is None else was - own,
                cumulative_rank[place],
                place,
                unit,
                member.name,
                in_month,
                adopted_in_month,
                points[place],
                cumulative[place],
                in_year,
                adopted_in_year,
                tuple(_beside(reckoning, table, member, month)),
                tuple(_progress(reckoning, table, member, month)),
                _barred(reckoning, member, month),
            )
        )
    return Ranking(group.id, group.name, tuple(sorted(rows, key=attrgetter("rank", "order"))))


def _ranks_before(reckoning: Reckoning, group: Group, month: str) -> dict[str, int]:
    """Return the units' ranks of the month before; nothing where there was no month before."""
    past = earlier(month)
    table = reckoning.table_of_month(past)
    if table is None or not any(known <= past for known in reckoning.totals):
        return {}
    members = units_of(table, group, past, reckoning)
    yearly = table.policies.rank_by == "cumulative"
    points = reckoning.points_in_year if yearly else reckoning.points
    found = ranks([points(member.id, table.counting, past) for member in members])
    return {member.id: rank for member, rank in zip(members, found, strict=True)}


def _beside(reckoning: Reckoning, table: Table, member: Member, month: str) -> Iterable[Beside]:
    for account in table.accounts:
        if not account.counts:
            yield Beside(
                account.id,
                account.name,
                reckoning.points(member.id, (account.id,), month),
                reckoning.points_in_year(member.id, (account.id,), month),
            )


def _progress(reckoning: Reckoning, table: Table, member: Member, month: str) -> Iterable[Progress]:
    for duty, number in table.duties(member.id):
        yield Progress(duty.id, duty.says, _done(reckoning, duty, member, month), number)


def _done(reckoning: Reckoning, duty: Duty, member: Member, month: str) -> Decimal | None:
    """Return how much of a duty is done by the end of a month, before what falling short of it cost."""
    submitted, adopted = reckoning.activity.submitted, reckoning.activity.adopted
    costs = reckoning.shortfalls
    if duty.per == "month":
        points = reckoning.points(member.id, duty.scope, month) - costs.get((member.id, month, duty.id), ZERO)
        counts = (submitted.of_month(member.id, month), adopted.of_month(member.id, month))
    else:
        points = reckoning.points_in_year(member.id, duty.scope, month)
        months = [f"{month[:4]}-{number:02d}" for number in range(1, int(month[5:]) + 1)]
        points -= sum((costs.get((member.id, when, duty.id), ZERO) for when in months), ZERO)
        counts = (submitted.to_date(member.id, month), adopted.to_date(member.id, month))
    return reached(duty, *counts, points)


def _barred(reckoning: Reckoning, member: Member, month: str) -> tuple[str, ...]:
    """Return the rules by which a unit is barred from honours in the month."""
    found: dict[str, None] = {}
    for when, rule, bars in reckoning.barring.get(member.id, ()):
        if when == month or (bars == "year" and when[:4] == month[:4] and when <= month):
            found[rule] = None
    return tuple(found)
