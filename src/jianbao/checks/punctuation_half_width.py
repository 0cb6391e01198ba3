"""文件头里，键后的冒号、列表的括号和逗号须是半角。

为什么：中文输入法下很容易打成全角；程序不认全角的冒号和括号，会把这一行并到上一项里，或者整段读不出来。

改法：键后写半角冒号加一个空格，如 `title: 标题`；列表写 `[industry, safety]`；编号两边不加引号。值里的中文标点照常使用。
`jianbao check --fix` 能改的都会改好。

反例::

    title：清溪区三项举措稳定冬季蔬菜供应

反例::

    topics: ［industry，agriculture］

反例::

    author: “zhang-wei”

反例::

    kind:　news

正例::

    title: 清溪区“三送三稳”：冬季蔬菜供应充足，价格平稳
"""

from jianbao.language import N_, _
from jianbao.problem import Problem
from jianbao.text.characters import visible
from jianbao.text.fault import Fault

KINDS = ("full-width",)

_SENTENCES = {
    "colon": N_("键“{whole}”后面须是半角冒号加一个空格“: ”（现为“{found}”）。"),
    "key": N_("键须用半角字母书写，不加中文引号，应为“{whole}”。"),
    "list": N_("列表须用半角方括号和逗号，如“[a, b]”（现有“{found}”）。"),
    "braces": N_("成组的值须用半角大括号、冒号和逗号，如“{{a: 1, b: 2}}”（现有“{found}”）。"),
    "quotes": N_("值“{whole}”两边不得用中文引号。"),
    "blank": N_("缩进、键后和行尾须用半角空格（现有“{found}”）。"),
    "dash": N_("列表项前须是半角短横加空格“- ”（现有“{found}”）。"),
}


def check(fault: Fault) -> Problem:
    """Say which mark of the structure is full-width, and what it should be."""
    found = visible(fault.found, 12).replace("\u3000", "<U+3000>").replace("\xa0", "<U+00A0>")
    sentence = _SENTENCES[fault.facts["part"]]
    message = _(sentence).format(found=found, whole=visible(fault.facts["whole"], 20))
    return Problem(fault.place, message, _("改成半角，或运行 jianbao check --fix。"))
