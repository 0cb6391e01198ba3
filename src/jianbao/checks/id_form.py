"""编号须由小写字母、数字和短横组成，不超过 60 个字符。

为什么：编号要进路径、网址和台账；大小写、空格、形似字母会让两个看上去一样的编号对不上。

改法：用拼音或英文小写，词之间用一个半角短横相连，如 zhang-wei。大写、下划线、全角的，`jianbao check --fix` 会改。

反例::

    decision: 2026_Old_Estates

反例::

    decision: 2026-оld-estates

反例::

    with: [东湖区]

正例::

    decision: 2026-old-estates
"""

import re
import unicodedata

from jianbao.language import _
from jianbao.problem import Problem
from jianbao.records.fields import ID, ID_LENGTH
from jianbao.text.characters import name_of, visible
from jianbao.text.fault import Fault

KINDS = ("id",)


def check(fault: Fault) -> Problem:
    """Say what an id may hold; letters that only look Latin are named, the form of the others is put right."""
    found = fault.found
    if len(found) > ID_LENGTH and ID.fullmatch(found):
        return Problem(
            fault.place,
            _("编号不得超过 {limit} 个字符（现有 {length} 个）。").format(limit=ID_LENGTH, length=len(found)),
            _("换一个短些的编号。"),
        )
    message = _("编号须由小写字母、数字和短横组成（现为“{found}”）。").format(found=visible(found, 30))
    foreign = next((letter for letter in found if _looks_latin(letter)), "")
    if foreign:
        hint = _("“{letter}”（{name}）不是英文字母，只是看上去像；请重新输入。").format(
            letter=foreign, name=name_of(foreign)
        )
        return Problem(fault.place, message, hint)
    new = re.sub(r"[\s_.-]+", "-", unicodedata.normalize("NFKC", found).casefold()).strip("-")
    if not ID.fullmatch(new) or len(new) > ID_LENGTH:
        return Problem(fault.place, message, _("用拼音或英文小写，词之间用短横相连，如 zhang-wei。"))
    return Problem(fault.place, message, _("改为 {new}").format(new=new), fault.place.replaced(new))


def _looks_latin(letter: str) -> bool:
    """Whether a letter is of another alphabet that looks like ours: Greek, Cyrillic, Armenian, Cherokee."""
    name = unicodedata.name(letter, "") if letter > "\x7f" else ""
    return name.startswith(("CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "LATIN SMALL LETTER DOTLESS"))
