"""合并应指明并入哪一条信息，而且不能绕成一圈。

为什么：并入的那条被采用，被并的单位同样记分；不写明或互相并，分就没处记。

改法：加一行 `into`，写并入的那条信息的编号；那一条自己应有“采用”等结论。

反例::

    @ desk/screening/2026/11-20.yml
    editor: he-jing
    verdicts:
      - report: qingxi-20261120-sample
        verdict: merge

反例::

    @ desk/screening/2026/11-20.yml
    editor: he-jing
    verdicts:
      - report: qingxi-20261120-sample
        verdict: merge
        into: qingxi-20261120-sample

正例::

    @ desk/screening/2026/11-20.yml
    editor: he-jing
    verdicts:
      - report: qingxi-20261120-sample
        verdict: merge
        into: donghu-20261118-lift-upkeep
"""

from collections.abc import Iterator

from jianbao.checks import known
from jianbao.checks.circle import circle_from
from jianbao.checks.reference import unknown
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.records.desk import VERDICTS


def check(office: Office) -> Iterator[Problem]:
    """Yield each merge into nothing, into itself or in a circle, and each ``into`` of another verdict."""
    reports = known.reports(office)
    merges = [
        (sheet, number, verdict)
        for sheet in office.screenings
        for number, verdict in enumerate(sheet.verdicts)
    ]
    following = {v.report: v.into for _sheet, _number, v in merges if v.verdict == "merge" and v.into}
    for sheet, number, verdict in merges:
        place = sheet.place("verdicts", number, "into")
        if verdict.verdict != "merge":
            if verdict.into:
                yield Problem(
                    place,
                    _("只有合并才写并入哪一条（“{report}”的结论是“{verdict}”）。").format(
                        report=verdict.report, verdict=_(VERDICTS[verdict.verdict])
                    ),
                    _("删去 into；是合并的把结论改为 merge。"),
                )
            continue
        circle = circle_from(verdict.report, following)
        if not verdict.into:
            yield Problem(
                sheet.place("verdicts", number, "verdict"),
                _("合并应指明并入哪一条（“{report}”没有写）。").format(report=verdict.report),
                _("加一行 into，写并入的那条信息的编号。"),
            )
        elif len(circle) == 1:
            yield Problem(
                place,
                _("信息不能并入自己（“{report}”）。").format(report=verdict.report),
                _("写并入的那条信息的编号；不合并的改结论。"),
            )
        elif circle:
            yield Problem(
                place,
                _("合并不能绕成一圈（{circle}）。").format(circle=" → ".join((*circle, circle[0]))),
                _("留一条为“采用”，其余的都并入它。"),
            )
        elif reports.lacks(verdict.into):
            yield unknown(
                office,
                place,
                verdict.into,
                reports,
                _("所并入的信息应在库中（没有“{found}”）。").format(found=verdict.into),
                _("写信息的编号：单位-日期-短名。"),
            )
