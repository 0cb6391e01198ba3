"""数量须是不带单位的整数。

为什么：“约 3 人”“三人”不能相加；带了零头、正负号的，不是人数和份数。

改法：只写阿拉伯数字，如 3；不写单位、逗号和前面的零。说明写到正文里。

反例::

    @ desk/receipts/2026-10.csv
    seq,received_at,source,report,sha256,pusher,commit,prev,hash
    第1号,2026-10-18T16:40+08:00,push,donghu-20261018-lift,〔0×64〕,,,〔0×64〕,〔0×64〕

反例::

    kind: urgent
    urgent:
      class: work-safety
      grade: IV
      stage: first
      occurred_at: 2026-11-20T08:10+08:00
      learned_at: 2026-11-20T08:25+08:00
      place: 清溪区
      casualties: {dead: 0, missing: 1, injured: ３人}
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
      casualties: {dead: 0, missing: 1, injured: 3}
      signed_by: li-na
"""

import re
from unicodedata import normalize

from jianbao.language import _
from jianbao.problem import Problem
from jianbao.text.characters import visible
from jianbao.text.fault import Fault

KINDS = ("count",)

_MEANT = re.compile(r"\+?(\d{1,3}(?:,\d{3})*|\d{1,9})(?:\.0+)?\s*[人个份期次号名]?", re.ASCII)


def check(fault: Fault) -> Problem:
    """Say that a value is no whole number; one with a unit, with full-width digits or zeros in front is put right."""
    match = _MEANT.fullmatch(normalize("NFKC", fault.found).strip())
    new = str(int(match.group(1).replace(",", ""))) if match else ""
    return Problem(
        fault.place,
        _("“{key}”须是整数（现为“{found}”）。").format(
            key=fault.facts["key"], found=visible(fault.found, 20)
        ),
        _("改为 {new}").format(new=new) if new else _("只写阿拉伯数字，不写单位。"),
        fault.place.replaced(new) if new else (),
    )
