"""信息的路径须是 submissions/年/月/单位/年月日-短名.md。

为什么：信息的编号、单位和日期都由路径得出；路径错了，信息就找不到主人，也对不上月份。

改法：照提示移动或改名。单位写登记的编号；短名用小写字母、数字和短横，如 20261120-winter-supply.md；年月文件夹与日期一致。

反例::

    @ submissions/2026/10/qingxi/20261120-sample.md
    ---
    title: 清溪区三项举措稳定冬季蔬菜供应
    author: zhang-wei
    kind: news
    ---

反例::

    @ submissions/2026/11/qingxi/20261120-冬季蔬菜.md
    ---
    title: 清溪区三项举措稳定冬季蔬菜供应
    author: zhang-wei
    kind: news
    ---

反例::

    @ submissions/2026/11/20261120-sample.md
    ---
    title: 清溪区三项举措稳定冬季蔬菜供应
    author: zhang-wei
    kind: news
    ---

正例::

    @ submissions/2026/11/qingxi/20261121-winter-supply.md
    ---
    title: 清溪区三项举措稳定冬季蔬菜供应
    author: zhang-wei
    kind: news
    ---
"""

from jianbao.language import N_, _
from jianbao.problem import Problem
from jianbao.text.characters import visible
from jianbao.text.fault import Fault

KINDS = ("report-path",)

_SENTENCES: dict[str, tuple[str, str]] = {
    "depth": (
        N_("信息须放在 submissions/<年>/<月>/<单位>/ 之下（现为“{found}”）。"),
        N_("如 submissions/2026/11/qingxi/20261120-winter-supply.md。"),
    ),
    "month": (
        N_("年月文件夹须与文件名的日期一致（现为“{found}”）。"),
        N_("年四位、月两位，如 2026/11。"),
    ),
    "unit": (N_("单位文件夹须是登记的单位编号（现为“{found}”）。"), N_("用 registry/units.yml 里的编号。")),
    "name": (
        N_("文件名须是“<年月日>-<短名>.md”（现为“{found}”）。"),
        N_("如 20261120-winter-supply.md。"),
    ),
    "date": (N_("文件名的日期须确有这一天（现为“{found}”）。"), N_("日期写八位数字，如 20261120。")),
    "slug": (
        N_("短名须由小写字母、数字和短横组成（现为“{found}”）。"),
        N_("用几个英文或拼音词概括，如 winter-supply。"),
    ),
    "length": (N_("信息编号不得超过 {limit} 个字符（现为“{found}”，{length} 个）。"), N_("把短名缩短。")),
}


def check(fault: Fault) -> Problem:
    """Say which part of a report's path is wrong, and what it should be where that can be told."""
    message, hint = map(_, _SENTENCES[fault.facts["part"]])
    wanted = fault.facts["wanted"]
    return Problem(
        fault.place,
        message.format(
            found=visible(fault.found, 60), limit=fault.facts.get("limit"), length=len(fault.found)
        ),
        _("改为“{wanted}”。").format(wanted=wanted) if wanted else hint,
    )
