"""Standings and ledger as tables for a screen or a spreadsheet; header and body come from one list of columns."""

from collections.abc import Callable, Iterable

from jianbao.language import _
from jianbao.scoring.entry import Entry
from jianbao.scoring.standings import Ranking, Row, Standings
from jianbao.scoring.vocabulary import DERIVED, EVENTS
from jianbao.tables.sheet import Cell, Sheet

_Column = tuple[str, Callable[[Row], Cell]]


def ranking_sheet(ranking: Ranking, standings: Standings) -> Sheet:
    """Return one group's table: month and year side by side, then the accounts shown beside."""
    columns = _columns(standings)
    rows = tuple(tuple(cell(row) for _title, cell in columns) for row in ranking.rows)
    return Sheet(ranking.name, tuple(title for title, _cell in columns), rows)


def standings_sheet(standings: Standings) -> Sheet:
    """Return all groups in one table, the group in front."""
    columns = _columns(standings)
    rows = tuple(
        (ranking.name, *(cell(row) for _title, cell in columns))
        for ranking in standings.groups
        for row in ranking.rows
    )
    return Sheet(_("排名"), (_("组别"), *(title for title, _cell in columns)), rows)


def ledger_sheet(entries: Iterable[Entry]) -> Sheet:
    """Return ledger lines as a table, the event in words."""
    names = {**EVENTS, **DERIVED}
    columns = (
        _("序号"),
        _("单位"),
        _("信息编号"),
        _("期号"),
        _("事项"),
        _("规则"),
        _("分值"),
        _("理由"),
        _("依据"),
    )
    rows = tuple(
        (
            entry.seq,
            entry.unit,
            entry.report,
            entry.issue,
            _(names.get(entry.event, entry.event)),
            entry.rule,
            entry.points,
            entry.reason,
            entry.evidence,
        )
        for entry in entries
    )
    return Sheet(_("台账"), columns, rows)


def _columns(standings: Standings) -> list[_Column]:
    columns: list[_Column] = [
        (_("名次"), lambda row: row.rank),
        (_("升降"), lambda row: _change(row.change)),
        (_("单位"), lambda row: row.name),
        (_("报送"), lambda row: row.submitted),
        (_("采用"), lambda row: row.adopted),
        (_("本月得分"), lambda row: row.points),
        (_("全年累计"), lambda row: row.cumulative),
    ]
    for at, account in enumerate(standings.accounts):
        columns.append((account.name, _beside(at)))
    return columns


def _beside(at: int) -> Callable[[Row], Cell]:
    return lambda row: row.beside[at].cumulative


def _change(change: int | None) -> str:
    if change is None:
        return ""
    return "＝" if change == 0 else f"↑{change}" if change > 0 else f"↓{-change}"
