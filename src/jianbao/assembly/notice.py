"""The monthly notice (通报): an ordinary issue made of a closed month, every adopted item listed beneath its unit.

It is a Chinese paper whatever language the user is spoken to in.
"""

from jianbao.assembly.draft import issue_text
from jianbao.language import _, listed, speaking
from jianbao.office import Office
from jianbao.records.bulletin import Series
from jianbao.records.desk import LATES
from jianbao.scoring.adopted import Adopted, adopted
from jianbao.scoring.amounts import shown
from jianbao.scoring.reckoning import Reckoning
from jianbao.scoring.sheets import ranking_sheet
from jianbao.scoring.standings import Ranking, Standings, standings
from jianbao.tables.sheet import Sheet, word


def notice(office: Office, series: Series, reckoning: Reckoning, month: str) -> tuple[str, str]:
    """Return the notice's path and its Markdown for a closed month.

    Every unit of every group stands in a table, nought or not; the units that sent nothing are named
    apart; findings are published; every adopted item is listed.
    """
    with speaking("zh"):
        found = standings(reckoning, month)
        blocks = [
            f"## {_('总体情况')}",
            f"### {_('{year}年{month}月信息采用情况').format(year=month[:4], month=int(month[5:]))}",
            _summary(office, found),
            f"## {_('得分与排名')}",
        ]
        for ranking in found.groups:
            blocks += [f"### {ranking.name}", _table(ranking_sheet(ranking, found))]
        blocks.append(f"## {_('采用篇目')}")
        items = adopted(reckoning, month)
        for ranking in found.groups:
            listing = _listing(office, ranking, items)
            if listing:
                blocks += [f"### {_('{group}采用篇目').format(group=ranking.name)}", listing]
        blocks += _findings(office, month)
    editor = next((person.id for person in office.people if person.role == "editor"), "")
    return issue_text(office, series, editor, [], "\n\n".join(blocks))


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
    lines = [sheet.columns, tuple("---" for _column in sheet.columns)]
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


def _place(office: Office, issue_id: str) -> str:
    issue = office.issue_by_id.get(issue_id)
    series = office.series_by_id.get(issue.series) if issue else None
    if issue is None or series is None:
        return issue_id
    return _("《{name}》第{number}期").format(name=series.name, number=issue.number)


def _findings(office: Office, month: str) -> list[str]:
    found = [finding for finding in office.findings if f"{finding.date:%Y-%m}" == month]
    if not found:
        return []
    lines = [
        _("- {unit}：{finding}。{evidence}").format(
            unit=office.unit_by_id[one.unit].label if one.unit in office.unit_by_id else one.unit,
            finding=_(LATES[one.finding]),
            evidence=one.evidence,
        )
        for one in found
    ]
    return [f"## {_('公开通报')}", f"### {_('迟报漏报等情况')}", "\n".join(lines)]
