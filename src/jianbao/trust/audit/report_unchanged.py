"""信息落到主干以后没有改过：历史里只有原样，或者加上撤回。

为什么：主干上改过的信息，就不是编辑筛选、领导批示的那一份；一来一去改回原样的，历史里也看得见。
建库时连同收件一起搬进来的（`import`），从收件所记的那一版算起。

改法：恢复原样；要更正的另报一条写 `supersedes`。已经发生的，查明是谁绕过了服务器的检查。

反例::

    某个提交改动了已在主干上的信息。

正例::

    某个提交只给已在主干上的信息加了 withdrawn。
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.problem import Place, Problem
from jianbao.repository.values import ABSENT
from jianbao.trust.evidence import Evidence


def check(evidence: Evidence) -> Iterator[Problem]:
    """Yield each landing that made a report another one, or took it away."""
    for version in evidence.rewritten:
        landing = version.landing
        message = (
            _("信息收到以后不应删除（提交 {commit}，{who}）。")
            if version.mode == ABSENT
            else _("信息收到以后不应再改（提交 {commit}，{who}）。")
        )
        yield Problem(
            Place(version.path),
            message.format(commit=landing.commit[:12], who=landing.committer),
            _("查明是谁绕过了服务器的检查；恢复原样，要更正的另报一条。"),
        )
