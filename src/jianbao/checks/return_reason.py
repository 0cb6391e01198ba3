"""未采用的信息应写明原因。

为什么：报送单位最想知道的就是为什么没采用；没有原因，下回还照样报。

改法：加一行 `reason`：stale 时效已过、known 已知情况、no-data 无数据、no-advice 无建议、
duplicate 重复、off-list 不在要点、unverified 需核实、other 其他（在 `note` 里说明）。

反例::

    @ desk/screening/2026/11-20.yml
    editor: he-jing
    verdicts:
      - report: qingxi-20261120-sample
        verdict: return

反例::

    @ desk/screening/2026/11-20.yml
    editor: he-jing
    verdicts:
      - report: qingxi-20261120-sample
        verdict: return
        reason: other

正例::

    @ desk/screening/2026/11-20.yml
    editor: he-jing
    verdicts:
      - report: qingxi-20261120-sample
        verdict: return
        reason: no-data
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem


def check(office: Office) -> Iterator[Problem]:
    """Yield each return without a reason, and each for "other" reasons without a word to the unit."""
    for sheet in office.screenings:
        for number, verdict in enumerate(sheet.verdicts):
            if verdict.verdict != "return":
                continue
            if verdict.reason is None:
                yield Problem(
                    sheet.place("verdicts", number, "verdict"),
                    _("未采用的信息应写明原因（“{report}”没有写）。").format(report=verdict.report),
                    _("加一行 reason，如 reason: no-data。"),
                )
            elif verdict.reason == "other" and not verdict.note.strip():
                yield Problem(
                    sheet.place("verdicts", number, "reason"),
                    _("原因是“其他”的，应在 note 里说明（“{report}”没有写）。").format(report=verdict.report),
                    _("加一行 note，用一句话告诉报送单位。"),
                )
