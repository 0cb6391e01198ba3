"""条目的质量系数应与筛选单上的一致。

为什么：系数要有理由、有复核，都写在筛选单上；刊物上另写一个，就绕过了复核。

改法：照筛选单上那条信息的 `quality.coefficient` 写；没有的不写，或先在筛选单上补。

反例::

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
        coefficient: 4
    ---

    ## 基层反映

    ### 老旧小区电梯大修资金筹集难

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
        coefficient: 4
    ---

    ## 基层反映

    ### 老旧小区电梯大修资金筹集难
    @ desk/screening/2026/11-19.yml
    editor: he-jing
    verdicts:
      - report: donghu-20261118-lift-upkeep
        verdict: adopt
        quality: {coefficient: 4, why: 走访 18 个小区，账算到每部电梯, second: song-yi}
"""

from collections.abc import Iterator
from decimal import Decimal

from jianbao.checks import known
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem


def check(office: Office) -> Iterator[Problem]:
    """Yield each entry whose coefficient none of its reports was given on a sheet; 1 needs no sheet."""
    if known.unread(office, "desk/screening/") or any(
        sheet.broken("verdicts") for sheet in office.screenings
    ):
        return
    given: dict[str, Decimal] = {}
    for sheet in sorted(office.screenings, key=lambda sheet: sheet.path):
        for verdict in sheet.verdicts:
            if verdict.quality is not None:
                given[verdict.report] = verdict.quality.coefficient
    for issue in office.issues:
        for number, entry in enumerate(issue.entries):
            if entry.coefficient is None or entry.coefficient < Decimal(1):
                continue
            screened = sorted({given[id] for id in entry.reports if id in given})
            if entry.coefficient not in (screened or [Decimal(1)]):
                yield Problem(
                    issue.place("entries", number, "coefficient"),
                    (
                        _("质量系数应与筛选单上的一致（写的是 {found}，筛选单上是 {screened}）。")
                        if screened
                        else _("质量系数应与筛选单上的一致（写的是 {found}，筛选单上没有）。")
                    ).format(found=entry.coefficient, screened=_("、").join(map(str, screened))),
                    _("照筛选单写，或先在筛选单上补理由和复核。"),
                )
