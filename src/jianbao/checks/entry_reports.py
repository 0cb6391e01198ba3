"""条目所用的信息应在库中，同一刊物只刊一次，日期不晚于刊物，刊出前未撤回。

为什么：每条编发的文字都要查得到出处；用了撤回的信息，就等于把错的又发了一遍。

改法：`reports` 写信息的编号；撤回的从刊物里拿掉，改用更正后的那一条；刊出过的不再刊，更正它的条目写上 `corrects`。

反例::

    @ bulletins/xinxi/2026/001.md
    ---
    series: xinxi
    number: 1
    total: 1
    date: 2026-11-20
    editor: he-jing
    entries:
      - reports: [donghu-20261118-lift-upkep]
        column: 基层反映
    ---

    ## 基层反映

    ### 老旧小区电梯大修资金筹集难

反例::

    @ bulletins/xinxi/2026/001.md
    ---
    series: xinxi
    number: 1
    total: 1
    date: 2026-11-19
    editor: he-jing
    entries:
      - reports: [qingxi-20261120-sample]
        column: 工作动态
    ---

    ## 工作动态

    ### 清溪区稳定冬季蔬菜供应

正例::

    @ bulletins/xinxi/2026/001.md
    ---
    series: xinxi
    number: 1
    total: 1
    date: 2026-11-20
    editor: he-jing
    entries:
      - reports: [donghu-20261118-lift-upkeep]
        column: 基层反映
    ---

    ## 基层反映

    ### 老旧小区电梯大修资金筹集难
"""

from collections.abc import Iterator

from jianbao.checks import known
from jianbao.checks.reference import unknown
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Place, Problem
from jianbao.records.bulletin import Issue
from jianbao.records.report import Report


def check(office: Office) -> Iterator[Problem]:
    """Yield each report that is not there, used twice, later than its issue, or withdrawn before it."""
    reports, printed = known.reports(office), _printed(office)
    for issue in office.issues:
        used: set[str] = set()
        for number, entry in enumerate(issue.entries):
            for at, id in enumerate(entry.reports):
                place, report = issue.place("entries", number, "reports", at), office.report_by_id.get(id)
                if reports.lacks(id):
                    yield unknown(
                        office,
                        place,
                        id,
                        reports,
                        _("条目所用的信息应在库中（没有“{found}”）。").format(found=id),
                        _("写信息的编号：单位-日期-短名。"),
                    )
                elif id in used:
                    yield Problem(
                        place,
                        _("一期之内一条信息只用一次（“{id}”用了不止一次）。").format(id=id),
                        _("留在一个条目里。"),
                    )
                elif entry.corrects is None and printed[issue.series, id] is not issue:
                    yield Problem(
                        place,
                        _("同一刊物里一条信息只刊一次（“{id}”已刊于 {issue}）。").format(
                            id=id, issue=printed[issue.series, id].id
                        ),
                        _("删去这个条目；是更正的，写上 corrects。"),
                    )
                elif report and not issue.broken("date"):
                    yield from _in_time(issue, report, place)
                used.add(id)


def _printed(office: Office) -> dict[tuple[str, str], Issue]:
    """Return the first issue of each series that printed a report."""
    found: dict[tuple[str, str], Issue] = {}
    for issue in sorted(office.issues, key=lambda issue: (issue.total, issue.id)):
        for entry in issue.entries:
            for report in entry.reports:
                found.setdefault((issue.series, report), issue)
    return found


def _in_time(issue: Issue, report: Report, place: Place) -> Iterator[Problem]:
    if report.date > issue.date:
        yield Problem(
            place,
            _("所用的信息不应晚于刊物（“{id}”是 {day}，刊物是 {issued}）。").format(
                id=report.id, day=report.date, issued=issue.date
            ),
            _("核对信息的编号和刊物的日期。"),
        )
    if report.withdrawn and report.withdrawn.on < issue.date:
        yield Problem(
            place,
            _("刊出前已撤回的信息不应再用（“{id}”{on} 撤回，刊物是 {issued}）。").format(
                id=report.id, on=report.withdrawn.on, issued=issue.date
            ),
            _("从刊物里拿掉，改用更正后的那一条。"),
        )
