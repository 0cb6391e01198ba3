"""事实发生的日期一般在 400 天以内。

为什么：一年多以前的事作为信息已无时效，多半是年份写错了。

改法：核对 `occurred` 的年份；回顾性的调研可以不写这一行。

反例::

    occurred: 2024-11-20

正例::

    occurred: 2026-10-20
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem

OLDEST = 400
"""Days: a year, and a month for those who look back on one."""


def check(office: Office) -> Iterator[Problem]:
    """Yield each report on facts of more than 400 days before."""
    for report in office.reports:
        days = (report.date - report.occurred).days if report.occurred else 0
        if days > OLDEST:
            yield Problem(
                report.place("occurred"),
                _("事实发生的日期一般在 {oldest} 天以内（{occurred} 是 {days} 天以前）。").format(
                    oldest=OLDEST, occurred=report.occurred, days=days
                ),
                _("核对年份；回顾性的调研可以不写这一行。"),
            )
