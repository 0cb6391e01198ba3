"""What a draft rule book would change: who would move, by how much, and which rules do it."""

from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal

from jianbao.scoring.amounts import ZERO
from jianbao.scoring.entry import Entry
from jianbao.scoring.reckoning import Reckoning
from jianbao.scoring.rulebook import RuleBook
from jianbao.scoring.standings import Row, standings


@dataclass(frozen=True, slots=True)
class Cause:
    """A rule's part in a unit's change: what it gave before and after."""

    rule: str
    before: Decimal
    after: Decimal


@dataclass(frozen=True, slots=True)
class Move:
    """A unit under both rule books. Ranks are None in the book that does not rank it."""

    unit: str
    name: str
    group: str
    rank_before: int | None
    rank_after: int | None
    before: Decimal
    after: Decimal
    causes: tuple[Cause, ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """What both books say of a rule, in their own words; empty where a book has no such rule.

    ``changed`` says whether anything in the rule differs, words or not.
    """

    rule: str
    before: str
    after: str
    changed: bool


def wordings(moves: tuple[Move, ...], now: RuleBook | None, draft: RuleBook) -> tuple[Wording, ...]:
    """Return the words of every rule that makes somebody's points change; lines of a policy have none."""
    before, after = now.clauses if now else {}, draft.clauses
    found = []
    for rule in sorted({cause.rule for move in moves for cause in move.causes}):
        old, new = before.get(rule), after.get(rule)
        if old or new:
            found.append(Wording(rule, old.says if old else "", new.says if new else "", old != new))
    return tuple(found)


def compare(now: Reckoning, draft: Reckoning, month: str) -> tuple[Move, ...]:
    """Return every unit whose points or rank in a month differ, the largest change first."""
    before, after = _rows(now, month), _rows(draft, month)
    moves = []
    for unit in sorted(before.keys() | after.keys()):
        old, new = before.get(unit), after.get(unit)
        group, known = new or old or ("", None)
        assert known is not None  # noqa: S101 – the unit comes from one of the two
        move = Move(
            unit,
            known.name,
            group,
            old[1].rank if old else None,
            new[1].rank if new else None,
            _points(now, unit, month),
            _points(draft, unit, month),
            _causes(now.entries, draft.entries, unit, month),
        )
        if (move.before, move.rank_before) != (move.after, move.rank_after):
            moves.append(move)
    return tuple(sorted(moves, key=lambda move: (-abs(move.after - move.before), move.unit)))


def _rows(reckoning: Reckoning, month: str) -> dict[str, tuple[str, Row]]:
    return {
        row.unit: (ranking.name, row)
        for ranking in standings(reckoning, month).groups
        for row in ranking.rows
    }


def _points(reckoning: Reckoning, unit: str, month: str) -> Decimal:
    """Return a unit's points, also where the book has no group to rank it in."""
    table = reckoning.table_of_month(month)
    return reckoning.points(unit, table.counting, month) if table else ZERO


def _causes(before: tuple[Entry, ...], after: tuple[Entry, ...], unit: str, month: str) -> tuple[Cause, ...]:
    sums: dict[str, list[Decimal]] = defaultdict(lambda: [ZERO, ZERO])
    for side, entries in enumerate((before, after)):
        for entry in entries:
            if entry.unit == unit and entry.month == month:
                sums[entry.rule][side] += entry.points
    return tuple(Cause(rule, *both) for rule, both in sorted(sums.items()) if both[0] != both[1])
