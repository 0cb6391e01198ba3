"""The monthly notice (通报): an ordinary issue made of a closed month, every adopted item listed beneath its unit.

It is a Chinese paper whatever language the user is spoken to in.
"""

from decimal import Decimal

from jianbao.assembly.draft import Drafted
from jianbao.language import _, listed, speaking
from jianbao.office import Office
from jianbao.records.desk import LATES
from jianbao.scoring.adopted import Adopted, adopted, besides
from jianbao.scoring.entry import Entry
from jianbao.scoring.reckoning import Reckoning
from jianbao.scoring.sheets import ranking_sheet
from jianbao.scoring.standings import Ranking, Standings, standings
from jianbao.scoring.vocabulary import DERIVED, EVENTS
from jianbao.tables.number import shown
from jianbao.tables.sheet import Sheet, word


def notice(office: Office, reckoning: Reckoning, month: str) -> tuple[Drafted, ...]:
    """Return the items of a closed month's notice.

    Every unit of every group stands in a table, nought or not; the units that sent nothing are named
    apart; findings are published. Every adopted item is listed, and every other point: whoever adds a
    unit's lines up comes to its cell in the table.
    """
    with speaking("zh"):
        found = standings(reckoning, month)
        title = _("{year}年{month}月信息采用情况").format(year=month[:4], month=int(month[5:]))
        drafted = [Drafted(_("总体情况"), title, f"{month}-summary", _summary(office, found))]
        for ranking in found.groups:
            table = _table(ranking_sheet(ranking, found))
            title = _("{group}排名").format(group=ranking.name)
            drafted.append(Drafted(_("得分与排名"), title, f"{month}-ranks-{ranking.id}", table))
        items = adopted(reckoning, month)
        for ranking in found.groups:
            if listing := _listing(office, ranking, items):
                title = _("{group}采用篇目").format(group=ranking.name)
                drafted.append(Drafted(_("采用篇目"), title, f"{month}-items-{ranking.id}", listing))
        others = besides(reckoning, month, items)
        for ranking in found.groups:
            if listing := _others(office, found, ranking, others):
                title = _("{group}其他加减分").format(group=ranking.name)
                drafted.append(Drafted(_("其他加减分"), title, f"{month}-others-{ranking.id}", listing))
        if findings := _findings(office, month):
            title = _("迟报漏报等情况")
            drafted.append(Drafted(_("公开通报"), title, f"{month}-findings", findings))
    return tuple(drafted)


def _summary(office: Office, found: Standings) -> str:
    rows = [row for ranking in found.groups for row in ranking.rows]
    told = _("本月共收到信息 {submitted} 条，采用 {adopted} 条次。").format(
        submitted=sum(row.submitted for row in rows), adopted=sum(row.adopted for row in rows)
    )
    names = [office.unit_by_id[unit].label for unit in found.zero if unit in office.unit_by_id]
    if names:
        told += _("本月没有报送信息的单位：{names}。").format(names=listed(names))
    return told


def _table(sheet: Sheet) -> str:
    """Return a sheet as a Markdown table, its columns of numbers set to the right."""
    columns = zip(*sheet.rows, strict=True)
    numbers = [all(isinstance(cell, int | Decimal) for cell in column) for column in columns]
    lines = [sheet.columns, tuple("---:" if is_number else "---" for is_number in numbers)]
    lines += [tuple(word(cell).replace("|", "\\|") for cell in row) for row in sheet.rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _listing(office: Office, ranking: Ranking, items: tuple[Adopted, ...]) -> str:
    lines = []
    for row in ranking.rows:
        for item in items:
            if item.unit == row.unit:
                report = office.report_by_id.get(item.report)
                lines.append(
                    _("- {unit}：《{title}》{marks}，{where}，{points} 分").format(
                        unit=row.name,
                        title=report.title if report else item.report,
                        marks=item.marks,
                        where=listed(_place(office, issue) for issue in item.issues),
                        points=shown(item.points),
                    )
                )
    return "\n".join(lines)


def _others(office: Office, found: Standings, ranking: Ranking, entries: tuple[Entry, ...]) -> str:
    aside = {account.id: account.name for account in found.accounts}
    lines = []
    for row in ranking.rows:
        for entry in entries:
            if entry.unit == row.unit:
                report = office.report_by_id.get(entry.report)
                event = _({**EVENTS, **DERIVED}[entry.event])
                what = _("《{title}》{event}").format(title=report.title, event=event) if report else event
                where = aside.get(entry.account, "")
                lines.append(
                    _("- {unit}：{what}，{account}{points} 分。{reason}").format(
                        unit=row.name,
                        what=what,
                        account=where,
                        points=shown(entry.points),
                        reason=entry.reason,
                    )
                )
    return "\n".join(lines)


def _place(office: Office, issue_id: str) -> str:
    issue = office.issue_by_id.get(issue_id)
    series = office.series_by_id.get(issue.series) if issue else None
    if issue is None or series is None:
        return issue_id
    return _("《{name}》第{number}期").format(name=series.name, number=issue.number)


def _findings(office: Office, month: str) -> str:
    found = [finding for finding in office.findings if f"{finding.date:%Y-%m}" == month]
    return "\n".join(
        _("- {unit}：{finding}。{evidence}").format(
            unit=office.unit_by_id[one.unit].label if one.unit in office.unit_by_id else one.unit,
            finding=_(LATES[one.finding]),
            evidence=one.evidence,
        )
        for one in found
    )
