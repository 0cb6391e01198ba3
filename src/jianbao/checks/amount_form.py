"""分值和系数须是十进制数，如 5、1.5、-100。

为什么：分值要逐条相加，分毫不差；“5分”“1/2”“1e2”、带逗号和全角的数字，各程序读法不一。

改法：只写半角的数字、小数点和负号，小数不超过六位，不写单位。

反例::

    @ desk/screening/2026/11-20.yml
    editor: he-jing
    verdicts:
      - report: donghu-20261118-lift-upkeep
        verdict: adopt
        quality: {coefficient: 1.5倍, why: 深度调研, second: lu-ming}

正例::

    @ desk/screening/2026/11-20.yml
    editor: he-jing
    verdicts:
      - report: donghu-20261118-lift-upkeep
        verdict: adopt
        quality: {coefficient: 1.5, why: 深度调研, second: lu-ming}
"""

import re
from decimal import Decimal
from unicodedata import normalize

from jianbao.language import _
from jianbao.problem import Problem
from jianbao.text.characters import visible
from jianbao.text.fault import Fault

KINDS = ("amount",)

_MEANT = re.compile(r"\+?([-−]?\d{1,9}(?:\.\d{1,6})?)\s*[分倍]?", re.ASCII)


def check(fault: Fault) -> Problem:
    """Say that a value is no decimal number; one with a unit or full-width digits is put right."""
    match = _MEANT.fullmatch(normalize("NFKC", fault.found).strip())
    new = f"{Decimal(match.group(1).replace('−', '-')):f}" if match else ""
    return Problem(
        fault.place,
        _("“{key}”须是十进制数（现为“{found}”）。").format(
            key=fault.facts["key"], found=visible(fault.found, 20)
        ),
        _("改为 {new}").format(new=new) if new else _("如 5、1.5、-100。"),
        fault.place.replaced(new) if new else (),
    )
