"""日期须写成“年-月-日”，如 2026-11-20，并且确有这一天。

为什么：各写各的日期，程序排不了先后，也算不了期限。

改法：年四位，月、日各两位，用半角短横相连。写成 2026/11/20、2026年11月20日、20261120 的，`jianbao check --fix` 会改。

反例::

    occurred: 2026年11月19日

反例::

    occurred: 2026-11-31

正例::

    occurred: 2026-11-19
"""

import re
from datetime import date
from unicodedata import normalize

from jianbao.language import _
from jianbao.problem import Problem
from jianbao.text.characters import visible
from jianbao.text.fault import Fault

KINDS = ("date",)

_FORMS = re.compile(r"(\d{4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})\D{0,2}|(\d{4})(\d{2})(\d{2})", re.ASCII)


def check(fault: Fault) -> Problem:
    """Say that a value is no date; one that can be told is written in our form."""
    day = day_in(fault.found)
    if day is not None:
        return Problem(
            fault.place,
            _("日期须写成“年-月-日”（现为“{found}”）。").format(found=visible(fault.found, 20)),
            _("改为 {new}").format(new=day),
            fault.place.replaced(str(day)),
        )
    if _FORMS.fullmatch(normalize("NFKC", fault.found).strip()):
        found = visible(fault.found, 20)
        return Problem(fault.place, _("没有“{found}”这一天。").format(found=found), _("查对月份和日子。"))
    return Problem(
        fault.place,
        _("日期须写成“年-月-日”（现为“{found}”）。").format(found=visible(fault.found, 20)),
        _("如 2026-11-20。"),
    )


def day_in(text: str) -> date | None:
    """Return the one date that a text in another form stands for."""
    match = _FORMS.fullmatch(normalize("NFKC", text).strip())
    if match is None:
        return None
    try:
        return date(*(int(group) for group in match.groups() if group))
    except ValueError:
        return None
