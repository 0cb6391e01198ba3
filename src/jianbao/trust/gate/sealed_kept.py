"""编入刊物的信息、签发过的刊物和封签、已结账的台账、用过的计分办法，都不再改动；信息只能撤回。

为什么：发出去的就是发出去的；改了，领导手里的纸和库里的文件就不是一回事，分数也对不上。
撤回只在文件头里加一行，原文还在：刊物不改，得分从撤回那天起冲回。

改法：恢复原样；刊物有误的出一期更正，信息有误的另报一条写 `supersedes`，站不住的只加 `withdrawn`、日期写推送当天；
办法要改的另起一份写新的施行日期。

反例::

    zhang-wei → refs/heads/cai
    M submissions/2026/11/donghu/20261118-lift-upkeep.md

反例::

    chen-hao → refs/heads/dianti
    @ submissions/2026/11/donghu/20261118-lift-upkeep.md
    ---
    title: 东湖区反映老旧小区电梯大修资金筹集难
    author: chen-hao
    kind: problem
    topics: [livelihood]
    decision: 2026-old-estates
    withdrawn: {on: 2026-11-18, reason: 数据有误}
    ---

    东湖区现有使用 15 年以上的住宅电梯 214 台，其中 61 台需要大修，平均每台费用约 9.6 万元。

    走访 18 个小区发现，维修资金账户余额不足的有 11 个，业主表决通过率低于三分之二的有 13 个，最长的已停梯 47 天。
    建议：一是允许改造资金按比例支持电梯大修；二是对停梯超过 30 天的小区启用应急维修程序；三是由街道牵头公示费用构成，逐户征询。

正例::

    he-jing → refs/heads/main
    M bulletins/xinxi/2026/001.md

正例::

    chen-hao → refs/heads/dianti
    @ submissions/2026/11/donghu/20261118-lift-upkeep.md
    ---
    title: 东湖区反映老旧小区电梯大修资金筹集难
    author: chen-hao
    kind: problem
    topics: [livelihood]
    decision: 2026-old-estates
    withdrawn: {on: 2026-11-24, reason: 数据有误}
    ---

    东湖区现有使用 15 年以上的住宅电梯 214 台，其中 61 台需要大修，平均每台费用约 9.6 万元。

    走访 18 个小区发现，维修资金账户余额不足的有 11 个，业主表决通过率低于三分之二的有 13 个，最长的已停梯 47 天。
    建议：一是允许改造资金按比例支持电梯大修；二是对停梯超过 30 天的小区启用应急维修程序；三是由街道牵头公示费用构成，逐户征询。
"""

from collections.abc import Iterator

from jianbao.clock import day_of
from jianbao.language import _
from jianbao.problem import Problem
from jianbao.reading.documents import read_report
from jianbao.repository.values import Change
from jianbao.text.source import Source
from jianbao.trust.gate.report_kept import report_of, withdraws
from jianbao.trust.push import Proposal, at


def check(push: Proposal) -> Iterator[Problem]:
    """Yield each file on the main line that something signed rests on, and that would change or go.

    A report may be taken back; a contributor does that on the day it is dated, for the points go back then.
    """
    for change in push.effective:
        user = push.uses.get(change.path)
        if user is None or change.path not in push.standing:
            continue
        if report_of(change.path) == change.path and withdraws(push, change):
            yield from _timely(push, change)
            continue
        yield Problem(
            at(change.path),
            _("编入刊物或签发过的内容不应再改（“{user}”已经用了它）。").format(user=user),
            _("恢复原样；有误的另出更正，信息另报一条写 supersedes，要撤的只加 withdrawn。"),
        )


def _timely(push: Proposal, change: Change) -> Iterator[Problem]:
    today = day_of(push.now)
    for report in read_report(Source(change.path, push.after[change.path]))[0]:
        if report.withdrawn and report.withdrawn.on != today and push.pusher.only_contributes:
            yield Problem(
                report.place("withdrawn", "on"),
                _("已经编入刊物的信息，撤回的日期应是推送当天（写的是 {on}，今天是 {today}）。").format(
                    on=report.withdrawn.on, today=today
                ),
                _("写今天的日期。"),
            )
