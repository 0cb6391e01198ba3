"""紧急信息应有 urgent 一栏，其他信息不应有。

为什么：首报时间、等级、伤亡都在这一栏里，值班、计时和续报全靠它；普通信息写了它会误入应急程序。

改法：`kind: urgent` 的补全 `urgent` 各项；不是紧急信息的删去这一栏，或把种类改为 urgent。

反例::

    kind: urgent

反例::

    urgent:
      class: work-safety
      grade: IV
      stage: first
      occurred_at: 2026-11-20T08:10+08:00
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

from collections.abc import Iterator

from jianbao.checks import known
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem


def check(office: Office) -> Iterator[Problem]:
    """Yield each urgent report without the block, and each other report with it."""
    half_read = known.half_read(office)
    for report in office.reports:
        if report.broken("kind") or report.broken("urgent") or report.path in half_read:
            continue
        if report.kind == "urgent" and report.urgent is None:
            yield Problem(
                report.place("kind"),
                _("紧急信息应有 urgent 一栏（现在没有）。"),
                _("补上 urgent，写明类别、等级、首报或续报、时间、地点和签发人。"),
            )
        elif report.kind != "urgent" and report.urgent is not None:
            yield Problem(
                report.place("urgent", key=True),
                _("只有紧急信息才有 urgent 一栏（种类是“{kind}”）。").format(kind=report.kind),
                _("不是紧急信息的删去这一栏；是的把 kind 改为 urgent。"),
            )
