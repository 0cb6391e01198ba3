"""每条信息只下一次结论；先留用的，可以再下一次。

为什么：前一张单子采用、后一张不采用，报送单位和计分都不知道听谁的。

改法：要改结论，改原来那张筛选单（历史里留得下修改），不在后面的单子上再写一次。

反例::

    @ desk/screening/2026/11-20.yml
    editor: he-jing
    verdicts:
      - report: donghu-20261118-lift-upkeep
        verdict: return
        reason: known

正例::

    @ desk/screening/2026/11-20.yml
    editor: he-jing
    verdicts:
      - report: qingxi-20261120-sample
        verdict: hold
    @ desk/screening/2026/11-23.yml
    editor: he-jing
    verdicts:
      - report: qingxi-20261120-sample
        verdict: return
        reason: stale
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.records.desk import VERDICTS, ReportVerdict, Screening


def check(office: Office) -> Iterator[Problem]:
    """Yield each verdict on a report that has one already, unless that was to hold it, on another day."""
    earlier: dict[str, tuple[Screening, ReportVerdict]] = {}
    for sheet in sorted(office.screenings, key=lambda sheet: sheet.path):
        for number, verdict in enumerate(sheet.verdicts):
            before = earlier.get(verdict.report)
            earlier[verdict.report] = (sheet, verdict)
            if before and (before[1].verdict != "hold" or before[0] is sheet):
                yield Problem(
                    sheet.place("verdicts", number, "report"),
                    _("每条信息只下一次结论（“{report}”在 {day} 的筛选单上已是“{verdict}”）。").format(
                        report=verdict.report, day=before[0].date, verdict=_(VERDICTS[before[1].verdict])
                    ),
                    _("要改结论，改原来那张筛选单。"),
                )
