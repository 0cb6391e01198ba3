"""Standings and explanations as text for a terminal: columns that hold for characters of any width."""

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from functools import partial

from wcwidth import wcswidth

from jianbao.language import _
from jianbao.scoring.amounts import shown
from jianbao.scoring.entry import Entry
from jianbao.scoring.explanation import Explanation
from jianbao.scoring.standings import Ranking, Row, Standings
from jianbao.scoring.vocabulary import DERIVED, EVENTS

NONE = "—"
"""Where there is nothing to say: no month before, no rate of no reports."""


def standings_text(standings: Standings) -> str:
    """Return a month's tables, one a group, and below them who submitted nothing."""
    if standings.rulebook is None:
        return _("{month}：当时还没有计分办法。").format(month=standings.month) + "\n"
    state = _("已结账") if standings.closed else _("未结账")
    title = _("{month} 得分与排名（按 {date} 起施行的计分办法，{state}）")
    blocks = [title.format(month=standings.month, date=standings.rulebook, state=state)]
    names = {row.unit: row.name for ranking in standings.groups for row in ranking.rows}
    blocks += [_ranking(ranking) for ranking in standings.groups if ranking.rows]
    if standings.zero:
        listed = _("、").join(names[unit] for unit in standings.zero)
        blocks.append(_("本月没有报送的单位：{units}").format(units=listed))
    return "\n\n".join(blocks) + "\n"


def _ranking(ranking: Ranking) -> str:
    listed = _columns(ranking.rows[0])
    lines = [
        [title for title, _cell in listed],
        *([cell(row) for _title, cell in listed] for row in ranking.rows),
    ]
    return f"{ranking.name}\n{columns(lines, left={2})}"


def _columns(like: Row) -> list[tuple[str, Callable[[Row], str]]]:
    """Return titles and cells side by side, so that no cell can stand under another's title."""
    found: list[tuple[str, Callable[[Row], str]]] = [
        (_("名次"), lambda row: str(row.rank)),
        (_("升降"), lambda row: change(row.change)),
        (_("单位"), lambda row: row.name + (_("（取消评优）") if row.barred else "")),
        (_("报送"), lambda row: str(row.submitted)),
        (_("采用"), lambda row: str(row.adopted)),
        (_("本年采用率"), lambda row: percent(row.rate)),
        (_("本月"), lambda row: shown(row.points)),
        (_("累计"), lambda row: shown(row.cumulative)),
        (_("累计名次"), lambda row: str(row.cumulative_rank)),
    ]
    for number, one in enumerate(like.beside):
        found.append((one.name, partial(_beside, number)))
    return found


def _beside(number: int, row: Row) -> str:
    one = row.beside[number]
    return _("{points}（累计 {cumulative}）").format(
        points=shown(one.points), cumulative=shown(one.cumulative)
    )


def change(places: int | None) -> str:
    """Return how many places a unit rose or fell."""
    if places is None:
        return NONE
    return f"↑{places}" if places > 0 else f"↓{-places}" if places < 0 else "="


def percent(rate: Decimal | None) -> str:
    """Return a rate in percent."""
    return NONE if rate is None else f"{shown(rate * 100)}%"


def explanation_text(explained: Explanation) -> str:
    """Return every line with its running sum, so that a reader can add up; separate accounts stand below."""
    if not explained.lines and not explained.aside:
        return _("“{subject}”没有得分记录。").format(subject=explained.subject) + "\n"
    title = _("{subject}：共 {total} 分").format(subject=explained.subject, total=shown(explained.total))
    blocks = [title + _lines(explained.lines)]
    for aside in explained.aside:
        title = _("{account}（不计入得分）：共 {total} 分")
        blocks.append(
            title.format(account=aside.account.name, total=shown(aside.total)) + _lines(aside.lines)
        )
    return "\n\n".join(blocks) + "\n"


def _lines(entries: Iterable[Entry]) -> str:
    running = Decimal(0)
    lines = [[_("序号"), _("月份"), _("事项"), _("规则"), _("分值"), _("累计"), _("理由与依据")]]
    names = {**EVENTS, **DERIVED}
    for entry in entries:
        running += entry.points
        where = _("，").join(word for word in (entry.report, entry.issue) if word)
        lines.append(
            [
                str(entry.seq),
                entry.month,
                _(names.get(entry.event, entry.event)),
                entry.rule,
                signed(entry.points),
                shown(running),
                entry.reason + (f"〔{where or entry.evidence}〕"),
            ]
        )
    return "\n" + columns(lines, left={1, 2, 3, 6}) if len(lines) > 1 else ""


def signed(points: Decimal) -> str:
    """Return points with their sign."""
    return shown(points) if points < 0 else f"+{shown(points)}"


def columns(lines: Sequence[Sequence[str]], left: set[int]) -> str:
    """Return cells as columns two blanks apart, flush right but for those of ``left``."""
    widths = [max(map(wcswidth, cells)) for cells in zip(*lines, strict=True)]
    return "\n".join(
        "  ".join(_padded(cell, widths[at], at in left) for at, cell in enumerate(cells)).rstrip()
        for cells in lines
    )


def _padded(cell: str, width: int, left: bool) -> str:
    blanks = " " * (width - wcswidth(cell))
    return cell + blanks if left else blanks + cell
