"""Standings and explanations in the shapes of the contract: dictionaries and rows, points as strings."""

from collections.abc import Iterable
from typing import Any

from jianbao.records.trust import LedgerLine
from jianbao.scoring.entry import Entry
from jianbao.scoring.explanation import Explanation
from jianbao.scoring.standings import Row, Standings
from jianbao.tables.number import shown

LEDGER_COLUMNS: tuple[str, ...] = tuple(
    name for name in LedgerLine.model_fields if name not in ("prev", "hash")
)
"""The ledger's columns before they are chained."""


def score(standings: Standings) -> dict[str, Any]:
    """Return what ``score --format json`` prints."""
    return {
        "month": standings.month,
        "rulebook": standings.rulebook.isoformat() if standings.rulebook else None,
        "closed": standings.closed,
        "groups": [
            {"id": ranking.id, "name": ranking.name, "rows": [_row(row) for row in ranking.rows]}
            for ranking in standings.groups
        ],
        "zero": list(standings.zero),
    }


def _row(row: Row) -> dict[str, Any]:
    return {
        "rank": row.rank,
        "change": row.change,
        "unit": row.unit,
        "name": row.name,
        "submitted": row.submitted,
        "adopted": row.adopted,
        "rate": None if row.rate is None else str(row.rate),
        "points": shown(row.points),
        "cumulative": shown(row.cumulative),
        "cumulative_rank": row.cumulative_rank,
        "submitted_in_year": row.submitted_in_year,
        "adopted_in_year": row.adopted_in_year,
        "beside": [
            {
                "account": one.account,
                "name": one.name,
                "points": shown(one.points),
                "cumulative": shown(one.cumulative),
            }
            for one in row.beside
        ],
        "duties": [
            {
                "duty": duty.duty,
                "done": None if duty.done is None else shown(duty.done),
                "number": shown(duty.number),
            }
            for duty in row.duties
        ],
        "barred": list(row.barred),
    }


def explanation(explained: Explanation) -> dict[str, Any]:
    """Return what ``explain --format json`` prints; lines of separate accounts stand under ``beside``."""
    return {
        "subject": explained.subject,
        "total": shown(explained.total),
        "lines": [line(entry) for entry in explained.lines],
        "beside": [
            {
                "account": aside.account.id,
                "name": aside.account.name,
                "total": shown(aside.total),
                "lines": [line(entry) for entry in aside.lines],
            }
            for aside in explained.aside
        ],
    }


def line(entry: Entry) -> dict[str, Any]:
    """Return a ledger line as ``explain`` prints it."""
    return {
        "seq": entry.seq,
        "month": entry.month,
        "unit": entry.unit,
        "report": entry.report,
        "issue": entry.issue,
        "event": entry.event,
        "rule": entry.rule,
        "rulebook": entry.rulebook.isoformat(),
        "points": shown(entry.points),
        "reason": entry.reason,
        "evidence": entry.evidence,
        "account": entry.account,
    }


def rows(entries: Iterable[Entry]) -> list[tuple[str, ...]]:
    """Return ledger lines as cells, in the order of :data:`LEDGER_COLUMNS`."""
    found = []
    for entry in entries:
        cells = line(entry)
        found.append(tuple(str(cells[column]) for column in LEDGER_COLUMNS))
    return found
