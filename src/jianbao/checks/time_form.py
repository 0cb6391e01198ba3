"""时间须写成“日期T时:分+时差”，如 2026-11-23T08:10+08:00。

为什么：紧急信息按分钟算时限；不写时差，同一个时刻在两台机器上会差出八个小时。

改法：日期与时间之间写 T，24 小时制，末尾写 +08:00。写成“2026-11-23 08:10”的，`jianbao check --fix` 按北京时间改。

反例::

    kind: urgent
    urgent:
      class: work-safety
      grade: IV
      stage: first
      occurred_at: 2026-11-20 08:10
      learned_at: 2026-11-20T08:25+08:00
      place: 清溪区
      signed_by: li-na

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
"""

import re
from datetime import datetime
from unicodedata import normalize

from jianbao.language import _
from jianbao.problem import Problem
from jianbao.text.characters import visible
from jianbao.text.fault import Fault

KINDS = ("time",)

_FORMS = re.compile(
    r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?[T ]*(\d{1,2})[:时点](\d{1,2})分?(?::\d{2})?(?:\+08:?00)?",
    re.ASCII,
)


def check(fault: Fault) -> Problem:
    """Say that a value is no moment; one that can be told is written in our form, in the office's own offset."""
    moment = _moment_in(fault.found)
    new = f"{moment:%Y-%m-%dT%H:%M}+08:00" if moment else ""
    return Problem(
        fault.place,
        _("时间须写成“日期T时:分+时差”（现为“{found}”）。").format(found=visible(fault.found, 30)),
        _("改为 {new}").format(new=new) if new else _("如 2026-11-23T08:10+08:00。"),
        fault.place.replaced(new) if new else (),
    )


def _moment_in(text: str) -> datetime | None:
    match = _FORMS.fullmatch(normalize("NFKC", text).strip())
    if match is None:
        return None
    year, month, day, hour, minute = map(int, match.groups())
    try:
        return datetime(year, month, day, hour, minute)
    except ValueError:
        return None
