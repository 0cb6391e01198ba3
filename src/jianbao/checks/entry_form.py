"""单篇用一条信息，综合用两条以上，简讯至少一条。

为什么：单篇和综合记分不同，综合还要在几个单位之间分；写错形式，分就算错。

改法：一条信息写 single，几条合编写 combined，一两句话写 brief。

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
        form: combined
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
      - reports: [donghu-20261118-lift-upkeep, qingxi-20261120-sample]
        column: 基层反映
        form: combined
    ---

    ## 基层反映

    ### 老旧小区电梯大修资金筹集难
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem


def check(office: Office) -> Iterator[Problem]:
    """Yield each single item without exactly one report, combined under two, and brief without any."""
    for issue in office.issues:
        for number, entry in enumerate(issue.entries):
            got = len(entry.reports)
            if entry.form == "single" and got != 1:
                message = _("单篇应用一条信息（现有 {got} 条）。")
            elif entry.form == "combined" and got < 2:
                message = _("综合应用两条以上信息（现有 {got} 条）。")
            elif entry.form == "brief" and got < 1:
                message = _("简讯至少用一条信息（现有 {got} 条）。")
            else:
                continue
            yield Problem(
                issue.place("entries", number, "form"),
                message.format(got=got),
                _("改 form，或补上所用的信息。"),
            )
