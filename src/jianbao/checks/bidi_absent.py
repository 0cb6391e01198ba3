"""文件里不得有改变书写方向的控制符。

为什么：这类符号能让屏幕上看到的次序与实际不同，“同意”与“不同意”可以只差一个看不见的字符；审稿的人看不出来。

改法：删去它们，或运行 `jianbao check --fix`，再把句子从头读一遍。转义“\\u202e”也算。

反例::

    @ body
    经研究，\u202e意同不\u202c将该项目列入年度计划。

反例::

    title: "清溪区三项举措\\u202e稳定冬季蔬菜供应"

正例::

    @ body
    经研究，同意将该项目列入年度计划，由区农业农村局牵头，11 月底前完成招标，12 月中旬开工，所需资金 86 万元从区级统筹中列支。
"""

from collections.abc import Iterator

from jianbao.checks.scattered import told
from jianbao.language import _
from jianbao.problem import Problem
from jianbao.text.characters import BIDI, name_of, names_of, runs
from jianbao.text.fault import Fault
from jianbao.text.source import Source

KINDS = ("hidden-bidi",)


def check(source: Source) -> Iterator[Problem]:
    """Yield each run of direction controls."""
    found = [(start, end, "") for start, end in runs(BIDI, source.text)]
    sentence = _("文件里不得有改变书写方向的控制符（现有 {names}）。")
    yield from told(
        source,
        found,
        lambda text: sentence.format(names=names_of(text)),
        _("删去它，或运行 jianbao check --fix，再把句子读一遍。"),
    )


def of_fault(fault: Fault) -> Problem:
    """Say which direction control an escape stands for."""
    return Problem(
        fault.place,
        _("转义“{found}”写进了改变书写方向的控制符（{name}）。").format(
            found=fault.found, name=name_of(fault.facts["character"])
        ),
        _("删去这个转义。"),
    )
