"""提交自称的日期应在 git 问世之后、今天之前；不是的，提醒，日期一概不作数。

为什么：提交的日期由提交的人随手可写，本库从不用它计时、计分；写成 1970 年、2099 年的，多半是那台机器的钟坏了，也可能是有人想冒充。

改法：不用改；历史也改不得。请那位同事校准机器的时间。以收件登记的时间为准。

反例::

    一个并入主干的提交，自称是 2099 年的。

正例::

    并入主干的提交，日期都在前几天。
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from jianbao.language import _
from jianbao.problem import Place, Problem
from jianbao.trust.evidence import Evidence

FIRST = date(2005, 4, 7)
"""The day of git's own first commit."""


def check(evidence: Evidence) -> Iterator[Problem]:
    """Yield each commit on the main line that claims a day before git was there, or after tomorrow."""
    versions = evidence.history.all() if evidence.history else ()
    last = evidence.office.today + timedelta(days=1)
    for landing in dict.fromkeys(version.landing for version in versions):
        claimed = (datetime.fromtimestamp(0, UTC) + timedelta(seconds=landing.at)).date()
        if not FIRST <= claimed <= last:
            yield Problem(
                Place(f".git/objects/{landing.commit}"),
                _("提交 {commit} 自称是 {day} 的，不可信（{who}）。").format(
                    commit=landing.commit[:12], day=claimed, who=landing.committer
                ),
                _("不用改；以收件登记的时间为准。请那位同事校准机器的时间。"),
                severity="warning",
            )
