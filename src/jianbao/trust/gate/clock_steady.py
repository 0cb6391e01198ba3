"""服务器的时钟不应倒退。

为什么：收件时间以服务器为准；时钟拨回去，迟报的就成了按时的，先后也就乱了。

改法：请管理员核对服务器的时间，校准以后再推送。

反例::

    zhang-wei → refs/heads/cai clock-back
    A submissions/2026/11/qingxi/20261123-veg.md

正例::

    zhang-wei → refs/heads/cai
    A submissions/2026/11/qingxi/20261123-veg.md
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.problem import Problem
from jianbao.trust.push import Proposal, at


def check(push: Proposal) -> Iterator[Problem]:
    """Yield one problem where the server's clock stands before the last push it recorded."""
    if push.recorded_at is not None and push.now < push.recorded_at:
        yield Problem(
            at(push.update.ref),
            _("服务器的时钟不应倒退（现在是 {now}，上一次推送记在 {earlier}）。").format(
                now=push.now.isoformat(timespec="seconds"),
                earlier=push.recorded_at.isoformat(timespec="seconds"),
            ),
            _("请管理员校准服务器的时间。"),
        )
