"""Standings as the text of the worked examples' ``standings.txt``: all that a row holds, each under its title."""

from collections.abc import Callable
from decimal import Decimal

from wcwidth import wcswidth

from jianbao.scoring.standings import Ranking, Row, Standings
from jianbao.tables.number import shown


def standings_text(standings: Standings) -> str:
    """Return a month's tables, one a group, and below them who submitted nothing."""
    state = "已结账" if standings.closed else "未结账"
    blocks = [f"{standings.month} 得分与排名（按 {standings.rulebook} 起施行的计分办法，{state}）"]
    blocks += [_ranking(ranking) for ranking in standings.groups if ranking.rows]
    names = {row.unit: row.name for ranking in standings.groups for row in ranking.rows}
    if standings.zero:
        blocks.append("本月没有报送的单位：" + "、".join(names[unit] for unit in standings.zero))
    return "\n\n".join(blocks) + "\n"


def _ranking(ranking: Ranking) -> str:
    columns = dict(COLUMNS)
    for at, one in enumerate(ranking.rows[0].beside):
        columns[one.name] = _beside(at)
    lines = [list(columns), *([cell(row) for cell in columns.values()] for row in ranking.rows)]
    widths = [max(map(wcswidth, cells)) for cells in zip(*lines, strict=True)]
    padded = ("  ".join(_padded(cells[at], width, at) for at, width in enumerate(widths)) for cells in lines)
    return "\n".join([ranking.name, *(line.rstrip() for line in padded)])


def _beside(at: int) -> Callable[[Row], str]:
    return lambda row: f"{shown(row.beside[at].points)}（累计 {shown(row.beside[at].cumulative)}）"


def _change(places: int | None) -> str:
    if places is None:
        return "—"
    return f"↑{places}" if places > 0 else f"↓{-places}" if places < 0 else "="


def _percent(rate: Decimal | None) -> str:
    return "—" if rate is None else f"{shown(rate * 100)}%"


def _padded(cell: str, width: int, at: int) -> str:
    blanks = " " * (width - wcswidth(cell))
    return cell + blanks if at == 2 else blanks + cell


COLUMNS: dict[str, Callable[[Row], str]] = {
    "名次": lambda row: str(row.rank),
    "升降": lambda row: _change(row.change),
    "单位": lambda row: row.name + ("（取消评优）" if row.barred else ""),
    "报送": lambda row: str(row.submitted),
    "采用": lambda row: str(row.adopted),
    "本年采用率": lambda row: _percent(row.rate),
    "本月": lambda row: shown(row.points),
    "累计": lambda row: shown(row.cumulative),
    "累计名次": lambda row: str(row.cumulative_rank),
}
