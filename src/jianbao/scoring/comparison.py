"""What a draft rule book would change: who would move, by how much, and which rules do it."""

from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal

from jianbao.scoring.amounts import ZERO
from jianbao.scoring.entry import Entry
from jianbao.scoring.reckoning import Reckoning
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


def compare(now: Reckoning, draft: Reckoning, month: str) -> tuple[Move, ...]:
    """Return every unit whose points or rank in a month differ, the largest change first."""
    before, after = _rows(now, month), _rows(draft, month)
    moves = []
    for unit in sorted(before.keys() | after.keys()):
        old, new = before.get(unit), after.get(unit)
        _group, known = new or old or (None, None)
        assert known is not None  # noqa: S101 – the unit comes from one of the two
        move = Move(
            unit,
            known.name,
            (new or old or ("", None))[0] or "",
            old[1].rank if old else None,
            new[1].rank if new else None,
            old[1].points if old else ZERO,
            new[1].points if new else ZERO,
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


def _causes(before: tuple[Entry, ...], after: tuple[Entry, ...], unit: str, month: str) -> tuple[Cause, ...]:
    sums: dict[str, list[Decimal]] = defaultdict(lambda: [ZERO, ZERO])
    for side, entries in enumerate((before, after)):
        for entry in entries:
            if entry.unit == unit and entry.month == month:
                sums[entry.rule][side] += entry.points
    return tuple(Cause(rule, *both) for rule, both in sorted(sums.items()) if both[0] != both[1])
