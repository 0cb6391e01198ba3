"""层层嵌套不得过深。

为什么：本办公室的文件最多用到五六层；几十层、几万层的嵌套不是写出来的，是用来拖垮程序的。

改法：删去多余的括号或缩进，照样稿的层次重写。

反例::

    topics: [[[[[[[[[[[[[[[industry]]]]]]]]]]]]]]]

正例::

    topics: [industry]
"""

from jianbao.language import _
from jianbao.problem import Problem
from jianbao.text.fault import Fault

KINDS = ("too-deep",)


def check(fault: Fault) -> Problem:
    """Say where the nesting goes beyond the limit; what follows was not read."""
    return Problem(
        fault.place,
        _("嵌套不得超过 {limit} 层，此处以后的内容没有再读。").format(limit=fault.facts["limit"]),
        _("删去多余的括号或缩进。"),
    )
