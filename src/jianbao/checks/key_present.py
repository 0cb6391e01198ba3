"""必填的项须填写。

为什么：缺了标题、报送人或种类，信息无从登记、排版和计分；登记册缺项，靠它的检查都做不成。

改法：补上提示的那一项；写了键没有写值的，也算缺。

反例::

    @ submissions/2026/11/qingxi/20261120-sample.md
    ---
    title: 清溪区三项举措稳定冬季蔬菜供应
    author: zhang-wei
    ---

    清溪区组织 12 家合作社签订保供协议。

反例::

    kind:

正例::

    kind: news
"""

from jianbao.language import _
from jianbao.problem import Problem
from jianbao.text.fault import Fault

KINDS = ("missing-key",)


def check(fault: Fault) -> Problem:
    """Say which key is missing, or has nothing behind it."""
    key = fault.facts["key"]
    if fault.facts["empty"]:
        message, hint = _("必填的项“{key}”没有填写。"), _("在“{key}:”后面写上内容。")
    else:
        message, hint = _("缺少必填的项“{key}”。"), _("加一行“{key}: …”。")
    return Problem(fault.place, message.format(key=key), hint.format(key=key))
