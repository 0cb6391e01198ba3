"""草稿里机器所拟的文字，头尾两道边线应成对。

为什么：`jianbao assemble` 再编一次时，凭边线认出哪些字是它自己写的、可以更新，哪些是您写的、一个字不能动；
少了一道，就分不清了。签发时边线自动去掉。

改法：这一段已由您定稿的，把头尾两道边线都删去；想让机器接着更新的，把少了的那一道补上。

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
    ---

    ## 基层反映

    ### 老旧小区电梯大修资金筹集难

    <!-- draft donghu-20261118-lift-upkeep 3f2a9c1d -->
    东湖区反映，老旧小区电梯大修难。

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
    ---

    ## 基层反映

    ### 老旧小区电梯大修资金筹集难

    <!-- draft donghu-20261118-lift-upkeep 3f2a9c1d -->
    东湖区反映，老旧小区电梯大修难。
    <!-- end draft -->
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.text.borders import Stray, blocks


def check(office: Office) -> Iterator[Problem]:
    """Yield each border of a draft that has no counterpart."""
    for issue in office.issues:
        source = office.sources[issue.path]
        for block in blocks(source.text):
            if isinstance(block, Stray):
                yield Problem(
                    source.place(block.start, block.end),
                    _("草稿的头一道边线应有末一道与它成对（没有“<!-- end draft -->”）。")
                    if block.opens
                    else _("草稿的末一道边线应有头一道与它成对（没有“<!-- draft … -->”）。"),
                    _("这一段已定稿的，把这道边线也删去；否则补上另一道。"),
                )
