"""同一处的键只能写一次。

为什么：写两次时各程序取舍不同，有的取前一个、有的取后一个，报送人看不出用了哪一个。

改法：留下对的一行，删去另一行。大小写不同、全角半角不同，也算同一个键。

反例::

    title: 清溪区三项举措稳定冬季蔬菜供应
    title: 清溪区四项举措稳定冬季蔬菜供应

正例::

    title: 清溪区三项举措稳定冬季蔬菜供应
"""

from jianbao.language import _
from jianbao.problem import Problem
from jianbao.text.fault import Fault

KINDS = ("duplicate-key",)


def check(fault: Fault) -> Problem:
    """Say that a key was written twice, and where first."""
    return Problem(
        fault.place,
        _("键“{key}”写了两次，第一次在第 {line} 行。").format(key=fault.found, line=fault.facts["first"]),
        _("留下对的一行，删去另一行。"),
    )
