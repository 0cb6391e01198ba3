"""一个文件只写一份 YAML，不写 %YAML 一类的指令。

为什么：第二份内容、“...”结束符和指令，各程序取舍不同，写的人以为写进去了，读的人却没有读到。

改法：把内容并成一份，删去以“%”开头的行、中间的“---”和“...”。

反例::

    @ desk/decisions/2026-old-estates.yml
    title: 老旧小区改造三年行动
    decided: 2026-08-20
    ---
    title: 另一项决定
    decided: 2026-08-21

反例::

    @ desk/decisions/2026-old-estates.yml
    %YAML 1.2
    ---
    title: 老旧小区改造三年行动
    decided: 2026-08-20

正例::

    @ desk/decisions/2026-old-estates.yml
    title: 老旧小区改造三年行动
    decided: 2026-08-20
"""

from jianbao.language import _
from jianbao.problem import Problem
from jianbao.text.characters import visible
from jianbao.text.fault import Fault

KINDS = ("document",)


def check(fault: Fault) -> Problem:
    """Say what makes the file more than one document."""
    if fault.found.startswith("%"):
        message, hint = _("不得写 YAML 指令（现有“{found}”）。"), _("删去这一行。")
    else:
        message = _("一个文件只写一份 YAML（此处的“{found}”以后没有再读）。")
        hint = _("把内容并成一份，删去中间的“---”或“...”。")
    return Problem(fault.place, message.format(found=visible(fault.found, 20)), hint)
