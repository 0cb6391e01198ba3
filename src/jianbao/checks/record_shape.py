"""文件须是规定的样子：一份记录写成“键: 值”，一册记录写成列表。

为什么：样子不对，里面写得再对，程序也不知道哪一项是什么。

改法：对照样稿。信息、刊物和各类单份记录，每行写一项“键: 值”；单位、刊物、批示等登记册，每条记录以“- ”开头。

反例::

    @ submissions/2026/11/qingxi/20261120-sample.md
    ---
    - 清溪区三项举措稳定冬季蔬菜供应
    - zhang-wei
    ---

反例::

    @ submissions/2026/11/qingxi/20261120-sample.md
    ---
    ---

    清溪区组织 12 家合作社签订保供协议。

反例::

    @ registry/units.yml
    id: shiwei-ban
    name: 中共小城市委办公室
    level: city

正例::

    title: 清溪区三项举措稳定冬季蔬菜供应
"""

from jianbao.language import N_, _
from jianbao.problem import Problem
from jianbao.text.fault import Fault

KINDS = ("not-a-mapping", "not-a-list")

_SHAPES = {"text": N_("一段文字"), "list": N_("列表"), "mapping": N_("“键: 值”"), "nothing": N_("空的")}


def check(fault: Fault) -> Problem:
    """Say what the whole should be, and what it is."""
    name = _SHAPES[fault.facts["shape"]]
    shape = _(name)
    if fault.kind == "not-a-list":
        message, hint = _("这里须是列表（现为{shape}）。"), _("每条记录以“- ”开头，其余各行前面空两格。")
    else:
        message, hint = _("这里须是一项项的“键: 值”（现为{shape}）。"), _("每行写一项，如“title: 标题”。")
    return Problem(fault.place, message.format(shape=shape), hint)
