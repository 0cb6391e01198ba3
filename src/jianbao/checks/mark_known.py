"""标题旁的标记应是 ★、☆、●、△ 之一，各写一次。

为什么：读者凭标记一眼看出哪条有批示、哪条被上级采用；自造的记号没有人懂。

改法：★ 上级领导批示，☆ 本级领导批示，● 中央采用，△ 省级采用。

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
        marks: [※]
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
        marks: [☆]
    ---

    ## 基层反映

    ### 老旧小区电梯大修资金筹集难
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.records.bulletin import MARKS


def check(office: Office) -> Iterator[Problem]:
    """Yield each mark that is none, or that the same item bears already."""
    for issue in office.issues:
        for number, entry in enumerate(issue.entries):
            for at, mark in enumerate(entry.marks):
                place = issue.place("entries", number, "marks", at)
                if mark not in MARKS:
                    yield Problem(
                        place,
                        _("标记应是 {marks} 之一（现有“{found}”）。").format(
                            marks=_("、").join(MARKS), found=mark
                        ),
                        _("★ 上级领导批示，☆ 本级领导批示，● 中央采用，△ 省级采用。"),
                    )
                elif mark in entry.marks[:at]:
                    yield Problem(
                        place,
                        _("标记各写一次（“{found}”写了不止一次）。").format(found=mark),
                        _("删去重复的。"),
                    )
