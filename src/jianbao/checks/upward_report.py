"""上报和上级采用的信息应在库中。

为什么：上级采用要给报送单位加分；对不上信息，这一笔分就记不下去。

改法：`report` 写信息的编号：单位-日期-短名。

反例::

    @ desk/upward/2026-11.yml
    - id: 2026-11-01
      date: 2026-11-21
      report: donghu-20261118-lift-upkep
      event: reported-up
      level: province

正例::

    @ desk/upward/2026-11.yml
    - id: 2026-11-01
      date: 2026-11-21
      report: donghu-20261118-lift-upkeep
      event: reported-up
      level: province
"""

from collections.abc import Iterator

from jianbao.checks import known
from jianbao.checks.reference import unknown
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem


def check(office: Office) -> Iterator[Problem]:
    """Yield each report sent up or adopted higher up that there is not."""
    reports = known.reports(office)
    for upward in office.upward:
        if not upward.broken("report") and reports.lacks(upward.report):
            yield unknown(
                office,
                upward.place("report"),
                upward.report,
                reports,
                _("上报的信息应在库中（没有“{found}”）。").format(found=upward.report),
                _("写信息的编号：单位-日期-短名。"),
            )
