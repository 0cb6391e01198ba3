"""撤回应写明原因，日期在报送之后、今天之前（含当天）。

为什么：已经收到的信息不能悄悄消失；编辑要知道为什么撤、何时撤，才好处理已编发的内容。

改法：`withdrawn: {on: 撤回日期, reason: 一句话的原因}`。

反例::

    withdrawn: {on: 2026-11-19, reason: 数据有误}

反例::

    withdrawn: {on: 2026-11-21, reason: ""}

正例::

    withdrawn: {on: 2026-11-21, reason: 数据有误，另行报送}
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem


def check(office: Office) -> Iterator[Problem]:
    """Yield each withdrawal without a reason, before its report or in the future."""
    for report in office.reports:
        if report.withdrawn is None:
            continue
        on, place = report.withdrawn.on, report.place("withdrawn", "on")
        if on < report.date:
            yield Problem(
                place,
                _("撤回不应早于报送（撤回 {on}，信息是 {day}）。").format(on=on, day=report.date),
                _("写实际撤回的日期。"),
            )
        elif on > office.today:
            yield Problem(
                place,
                _("撤回的日期不应在今天之后（撤回 {on}，今天是 {today}）。").format(
                    on=on, today=office.today
                ),
                _("写实际撤回的日期。"),
            )
        if not report.withdrawn.reason.strip():
            yield Problem(
                report.place("withdrawn", "reason"),
                _("撤回应写明原因。"),
                _("在 reason 后写一句话，如“数据有误”。"),
            )
