"""筛选单上的信息应在库中。

为什么：结论写给一条不存在的信息，报送单位查不到下文，真正那条还挂着待筛。

改法：`report` 写信息的编号：单位-日期-短名，与文件路径一致。

反例::

    @ desk/screening/2026/11-20.yml
    editor: he-jing
    verdicts:
      - report: donghu-20261118-lift-upkep
        verdict: hold

正例::

    @ desk/screening/2026/11-20.yml
    editor: he-jing
    verdicts:
      - report: qingxi-20261120-sample
        verdict: hold
"""

from collections.abc import Iterator

from jianbao.checks import known
from jianbao.checks.reference import unknown
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem


def check(office: Office) -> Iterator[Problem]:
    """Yield each verdict on a report there is not."""
    reports = known.reports(office)
    for sheet in office.screenings:
        for number, verdict in enumerate(sheet.verdicts):
            if reports.lacks(verdict.report):
                yield unknown(
                    office,
                    sheet.place("verdicts", number, "report"),
                    verdict.report,
                    reports,
                    _("筛选单上的信息应在库中（没有“{found}”）。").format(found=verdict.report),
                    _("写信息的编号：单位-日期-短名。"),
                )
