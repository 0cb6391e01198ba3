"""文件头和登记文件里不得有制表符（Tab）。

为什么：YAML 用空格分层，制表符在各人屏幕上宽窄不同，看上去对齐的，程序读来并不对齐。

改法：缩进用两个空格；`jianbao check --fix` 会替换。

反例::

    title:\t清溪区三项举措稳定冬季蔬菜供应

反例::

    withdrawn:
    \ton: 2026-11-21
    \treason: 数据有误

正例::

    withdrawn:
      on: 2026-11-21
      reason: 数据有误
"""

from jianbao.language import _
from jianbao.problem import Problem
from jianbao.text.fault import Fault

KINDS = ("tab",)


def check(fault: Fault) -> Problem:
    """Say that a line holds tabs."""
    return Problem(
        fault.place,
        _("文件头和登记文件里不得有制表符（本行有 {count} 个）。").format(count=fault.facts["count"]),
        _("缩进用两个空格，别处用一个空格；或运行 jianbao check --fix。"),
    )
