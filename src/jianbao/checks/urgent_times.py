"""紧急信息的时间应有先后：事发、获知、电话报告，都在报送之前。

为什么：迟报不迟报，就看这几个时间；顺序颠倒，算出来的用时就是错的。

改法：照值班记录核对 `occurred_at`、`learned_at`、`phoned_at`，都写到分钟，带 `+08:00`。

反例::

    kind: urgent
    urgent:
      class: work-safety
      grade: IV
      stage: first
      occurred_at: 2026-11-20T08:40+08:00
      learned_at: 2026-11-20T08:25+08:00
      place: 清溪区
      signed_by: li-na

反例::

    kind: urgent
    urgent:
      class: work-safety
      grade: IV
      stage: first
      occurred_at: 2026-11-22T08:10+08:00
      learned_at: 2026-11-22T08:25+08:00
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
      phoned_at: 2026-11-20T08:32+08:00
      place: 清溪区
      signed_by: li-na
"""

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from jianbao.clock import BEIJING
from jianbao.language import N_, _
from jianbao.office import Office
from jianbao.problem import Problem

GRACE = timedelta(days=2)
"""From the beginning of the report's day: the report may be written on the day before it is sent."""

_NAMES = {"occurred_at": N_("事发时间"), "learned_at": N_("获知时间"), "phoned_at": N_("电话报告时间")}


def check(office: Office) -> Iterator[Problem]:
    """Yield each time that comes before an earlier step, or after the day that follows the report's."""
    for report in office.reports:
        urgent = report.urgent
        if urgent is None or report.broken("urgent"):
            continue
        steps = [("occurred_at", urgent.occurred_at), ("learned_at", urgent.learned_at)]
        if urgent.phoned_at is not None:
            steps.append(("phoned_at", urgent.phoned_at))
        latest = datetime.combine(report.date, time(), BEIJING) + GRACE
        for number, (key, at) in enumerate(steps):
            place = report.place("urgent", key)
            if number and at < steps[number - 1][1]:
                before, earlier = steps[number - 1]
                yield Problem(
                    place,
                    _("{later}不应早于{before}（{at} 早于 {earlier}）。").format(
                        later=_(_NAMES[key]), before=_(_NAMES[before]), at=_said(at), earlier=_said(earlier)
                    ),
                    _("照值班记录核对两个时间。"),
                )
            if at >= latest:
                yield Problem(
                    place,
                    _("{later}不应晚于报送次日（现为 {at}，信息是 {day}）。").format(
                        later=_(_NAMES[key]), at=_said(at), day=report.date
                    ),
                    _("照值班记录核对时间和文件名里的日期。"),
                )


def _said(at: datetime) -> str:
    return f"{at.astimezone(BEIJING):%Y-%m-%d %H:%M}"
