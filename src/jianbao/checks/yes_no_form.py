"""是与否须写成 true 或 false。

为什么：“是”“yes”“on”“1”各程序读法不一，有的当作真，有的当作一段文字。

改法：是写 true，否写 false，小写。

反例::

    kind: urgent
    urgent:
      class: work-safety
      grade: IV
      stage: first
      occurred_at: 2026-11-20T08:10+08:00
      learned_at: 2026-11-20T08:25+08:00
      place: 清溪区
      signed_by: li-na
      exercise: 是

正例::

    kind: urgent
    urgent:
      class: work-safety
      grade: IV
      stage: first
      occurred_at: 2026-11-20T08:10+08:00
      learned_at: 2026-11-20T08:25+08:00
      place: 清溪区
      signed_by: li-na
      exercise: true
"""

from unicodedata import normalize

from jianbao.language import _
from jianbao.problem import Problem
from jianbao.text.characters import visible
from jianbao.text.fault import Fault

KINDS = ("yes-no",)

_MEANT = {"是": "true", "yes": "true", "y": "true", "true": "true", "on": "true"}
_MEANT |= {"否": "false", "不是": "false", "no": "false", "n": "false", "false": "false", "off": "false"}


def check(fault: Fault) -> Problem:
    """Say that a value is neither true nor false; the usual words for them are put right."""
    new = _MEANT.get(normalize("NFKC", fault.found).strip().casefold(), "")
    return Problem(
        fault.place,
        _("“{key}”须是 true 或 false（现为“{found}”）。").format(
            key=fault.facts["key"], found=visible(fault.found, 20)
        ),
        _("改为 {new}").format(new=new) if new else _("是写 true，否写 false。"),
        fault.place.replaced(new) if new else (),
    )
