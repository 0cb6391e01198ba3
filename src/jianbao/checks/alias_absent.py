"""不得使用 YAML 的锚点（&）和别名（*）。

为什么：别名让一处的内容变成另一处的样子，看文件的人看不出；几行别名还能展开成几十亿项，拖垮程序。

改法：把内容原样写出来。值本来就以“*”或“&”开头的，两边加上英文引号。

反例::

    title: &name 清溪区三项举措稳定冬季蔬菜供应

反例::

    topics: [&a agriculture, *a]

正例::

    title: "*号地块三项举措稳定冬季蔬菜供应"
"""

from jianbao.language import _
from jianbao.problem import Problem
from jianbao.text.characters import visible
from jianbao.text.fault import Fault

KINDS = ("alias",)


def check(fault: Fault) -> Problem:
    """Say that an anchor or an alias was used."""
    if fault.found.startswith("&"):
        message = _("不得使用 YAML 的锚点（现有“{found}”）。")
    else:
        message = _("不得使用 YAML 的别名（现有“{found}”）。")
    return Problem(
        fault.place,
        message.format(found=visible(fault.found, 20)),
        _("把内容原样写出来；值本来就以“&”或“*”开头的，两边加英文引号。"),
    )
