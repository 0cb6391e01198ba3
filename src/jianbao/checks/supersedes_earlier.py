"""更正应指向本单位自己先前的一条信息。

为什么：更正报会顶替原来那条；指错了，就顶掉了别人的信息，或者两条互相顶替，都不算数。

改法：`supersedes` 写本单位被更正的那条信息的编号：单位-日期-短名。

反例::

    supersedes: donghu-20261118-lift-upkeep

反例::

    supersedes: qingxi-20261120-sample

反例::

    supersedes: qingxi-20261119-sample

正例::

    @ submissions/2026/11/qingxi/20261119-market.md
    ---
    title: 清溪区冬季蔬菜供应平稳
    author: zhang-wei
    kind: news
    ---

    清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 69 吨。
    @ submissions/2026/11/qingxi/20261120-market.md
    ---
    title: 清溪区冬季蔬菜供应平稳（更正）
    author: zhang-wei
    kind: news
    supersedes: qingxi-20261119-market
    ---

    清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨。
"""

from collections.abc import Iterator

from jianbao.checks import known
from jianbao.checks.circle import circle_from
from jianbao.checks.reference import unknown
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem


def check(office: Office) -> Iterator[Problem]:
    """Yield each correction of nothing, of itself, of another unit's or a later report, or in a circle."""
    reports = known.reports(office)
    following = {report.id: report.supersedes for report in office.reports if report.supersedes}
    for report in office.reports:
        if not report.supersedes:
            continue
        place, corrected = report.place("supersedes"), office.report_by_id.get(report.supersedes)
        circle = circle_from(report.id, following)
        if len(circle) == 1:
            yield Problem(place, _("信息不能更正自己。"), _("写被更正的那条信息的编号。"))
        elif circle:
            yield Problem(
                place,
                _("更正不能绕成一圈（{circle}）。").format(circle=" → ".join((*circle, circle[0]))),
                _("只让后来的一条更正先前的一条。"),
            )
        elif reports.lacks(report.supersedes):
            yield unknown(
                office,
                place,
                report.supersedes,
                reports,
                _("所更正的信息应在库中（没有“{found}”）。").format(found=report.supersedes),
                _("写被更正的那条信息的编号：单位-日期-短名。"),
            )
        elif corrected and corrected.unit != report.unit:
            yield Problem(
                place,
                _("只能更正本单位的信息（“{found}”是{unit}报的）。").format(
                    found=corrected.id, unit=known.units(office).called(corrected.unit)
                ),
                _("别的单位的信息有误，请告知该单位或编辑。"),
            )
        elif corrected and corrected.date > report.date:
            yield Problem(
                place,
                _("更正不应早于所更正的信息（“{found}”是 {later}，更正是 {day}）。").format(
                    found=corrected.id, later=corrected.date, day=report.date
                ),
                _("核对两条信息的日期和编号。"),
            )
