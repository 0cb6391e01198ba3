"""值须是规定的形状：文字、列表或成组的“键: 值”。

为什么：该写列表的写成一个词，该写文字的写成列表，程序就拿不到其中的内容。

改法：列表写 `[a, b]`，只有一项也要方括号；文字直接写，里面有“: ”的两边加引号；成组的值逐行缩进两格，写“键: 值”。

反例::

    topics: industry

反例::

    author: [zhang-wei]

反例::

    sources: [访谈: 12 人]

反例::

    withdrawn: 2026-11-21

反例::

    [title]: 清溪区三项举措稳定冬季蔬菜供应

正例::

    topics: [industry]
"""

import re

from jianbao.language import N_, _
from jianbao.problem import Edit, Problem
from jianbao.text.characters import visible
from jianbao.text.fault import Fault
from jianbao.text.remedies import quoted

KINDS = ("wrong-shape", "wrong-value")

_WANTED = {"text": N_("文字"), "list": N_("列表"), "mapping": N_("成组的“键: 值”"), "key": N_("一个词")}
_FOUND = {"text": N_("文字"), "list": N_("列表"), "mapping": N_("成组的“键: 值”"), "nothing": N_("空的")}
_ID = re.compile(r"[a-z0-9][a-z0-9-]*", re.ASCII)
_PLAIN = re.compile(r"[\w\u4e00-\u9fff（《“][^,\[\]{}:#]*")


def check(fault: Fault) -> Problem:
    """Say which shape a value should have; a word where a list is wanted becomes a list."""
    if fault.kind == "wrong-value":
        message = _("“{key}”的值不合规定：{why}").format(key=fault.facts["key"], why=fault.facts["why"])
        return Problem(fault.place, message, _("照 jianbao schema 所列的规定改写。"))
    wanted = fault.facts["wanted"]
    if wanted == "key":
        return Problem(fault.place, _("键须是一个词，不能是列表或成组的值。"), _("去掉键两边的括号。"))
    shape = fault.facts.get("shape", "text")
    new, edits = _mended(fault, wanted, shape)
    hint = _("改为 {new}").format(new=visible(new, 50)) if edits else _hint(wanted)
    return Problem(
        fault.place,
        _("“{key}”须是{wanted}（现为{found}）。").format(
            key=fault.facts["key"], wanted=_(_WANTED[wanted]), found=_(_FOUND[shape])
        ),
        hint,
        edits,
    )


def _mended(fault: Fault, wanted: str, shape: str) -> tuple[str, tuple[Edit, ...]]:
    text: str = fault.facts.get("text", "")
    if not text or "\n" in text:
        return "", ()
    if wanted == "list" and shape == "text":
        parts = [part.strip() for part in re.split("[,，、;；]", text.strip("[]［］【】"))]
        items = parts if all(map(_ID.fullmatch, parts)) else [text]
        new = "[" + ", ".join(item if _PLAIN.fullmatch(item) else quoted(item) for item in items) + "]"
    elif wanted == "text" and shape in ("list", "mapping"):
        new = text if _PLAIN.fullmatch(text) else quoted(text)
    else:
        return "", ()
    return new, fault.place.replaced(new)


def _hint(wanted: str) -> str:
    if wanted == "list":
        return _("写成 [a, b]，只有一项也要方括号。")
    if wanted == "mapping":
        return _("换行，每行前面空两格，写“键: 值”。")
    return _("直接写文字，不加方括号；里面有“: ”的两边加引号。")
