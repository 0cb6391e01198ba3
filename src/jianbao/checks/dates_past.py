"""信息的日期不应在今天之后，事实的日期不应在信息之后。

为什么：信息按日期归档、计时；写成将来的日期，当天的筛选就看不到它，事后也说不清先后。

改法：文件名里的日期写成文的那一天；`occurred` 写事情发生的那一天。

反例::

    occurred: 2026-11-21

反例::

    @ submissions/2026/12/qingxi/20261220-market.md
    ---
    title: 清溪区三项举措稳定冬季蔬菜供应
    author: zhang-wei
    kind: news
    ---

    清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨。

正例::

    occurred: 2026-11-19
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Place, Problem


def check(office: Office) -> Iterator[Problem]:
    """Yield each report dated after today, and each whose facts are dated after the report."""
    for report in office.reports:
        if report.date > office.today:
            yield Problem(
                Place(report.path),
                _("信息的日期不应在今天之后（文件名里是 {day}，今天是 {today}）。").format(
                    day=report.date, today=office.today
                ),
                _("把文件名和文件夹里的日期改成成文的那一天。"),
            )
        if report.occurred and report.occurred > report.date:
            yield Problem(
                report.place("occurred"),
                _("事实发生的日期不应在信息之后（发生 {occurred}，信息是 {day}）。").format(
                    occurred=report.occurred, day=report.date
                ),
                _("核对两个日期；还没有发生的事写在正文里。"),
            )
