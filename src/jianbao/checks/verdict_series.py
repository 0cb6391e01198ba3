"""结论所写的拟登刊物应是登记的刊物，只有采用的才写。

为什么：`jianbao assemble` 按它把信息编进哪一种刊物；写错了，这条信息哪一种刊物也不会编，悄悄地就漏了。

改法：写 `bulletins/series.yml` 里的刊物编号；要登几种就写几种；随编辑部安排的，删去这一项。

反例::

    @ desk/screening/2026/11-19.yml
    editor: he-jing
    verdicts:
      - report: donghu-20261118-lift-upkeep
        verdict: adopt
        series: [xinix]
        criteria: {transferable: na, accurate: yes, timely: yes, targeted: yes}

反例::

    @ desk/screening/2026/11-19.yml
    editor: he-jing
    verdicts:
      - report: donghu-20261118-lift-upkeep
        verdict: hold
        series: [xinxi]
        criteria: {transferable: na, accurate: yes, timely: yes, targeted: yes}

正例::

    @ desk/screening/2026/11-19.yml
    editor: he-jing
    verdicts:
      - report: donghu-20261118-lift-upkeep
        verdict: adopt
        series: [xinxi]
        criteria: {transferable: na, accurate: yes, timely: yes, targeted: yes}
"""

from collections.abc import Iterator

from jianbao.checks import known
from jianbao.checks.reference import unknown
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem


def check(office: Office) -> Iterator[Problem]:
    """Yield each series there is not, and each named where nothing is adopted."""
    series = known.series(office)
    for sheet in office.screenings:
        for number, verdict in enumerate(sheet.verdicts):
            for at, id in enumerate(verdict.series):
                place = sheet.place("verdicts", number, "series", at)
                if verdict.verdict != "adopt":
                    yield Problem(
                        place,
                        _("只有采用的信息写拟登的刊物（“{report}”不是采用）。").format(report=verdict.report),
                        _("删去 series，或把结论改为 adopt。"),
                    )
                elif series.lacks(id):
                    yield unknown(
                        office,
                        place,
                        id,
                        series,
                        _("拟登的刊物应是登记的刊物（没有“{found}”）。").format(found=id),
                        _("写 bulletins/series.yml 里的刊物编号。"),
                    )
