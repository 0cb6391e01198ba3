"""A line of the ledger, open or closed: what a point is made of."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from jianbao.scoring.amounts import ZERO


class Entry(NamedTuple):
    """Points of a unit, with the rule that gave them.

    ``month`` is where they are booked, ``period`` the month or year they concern; the two differ for
    reversals, for what comes to light after its month was closed, and for clauses of a year. ``rulebook``
    is the day that rule book came into force, ``account`` one of its accounts. ``seq`` runs through the
    whole ledger.
    """

    seq: int
    month: str
    unit: str
    report: str
    issue: str
    event: str
    rule: str
    rulebook: date
    points: Decimal
    reason: str
    evidence: str
    account: str
    period: str


def total(entries: Iterable[Entry]) -> Decimal:
    """Return the sum of entries."""
    return sum((entry.points for entry in entries), ZERO)
