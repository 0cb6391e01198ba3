"""信息收到以后不再改动：要更正另报一条，要撤回只加 `withdrawn`。

为什么：编辑看的、计分算的、领导批的，都应是当时收到的那一份；收到以后悄悄改，谁也说不清。

改法：要更正的另报一条，写上 `supersedes`；要撤的只在文件头里加 `withdrawn`；附件随信息一起报。

反例::

    zhang-wei → refs/heads/cai
    M submissions/2026/11/qingxi/20261120-sample.md

反例::

    zhang-wei → refs/heads/cai
    D submissions/2026/11/qingxi/20261120-sample.md

反例::

    zhang-wei → refs/heads/cai
    A submissions/2026/11/qingxi/20261120-sample/1.png

正例::

    zhang-wei → refs/heads/cai
    @ submissions/2026/11/qingxi/20261120-sample.md
    ---
    title: 清溪区三项举措稳定冬季蔬菜供应
    author: zhang-wei
    kind: news
    topics: [agriculture]
    withdrawn: {on: 2026-11-24, reason: 数据有误}
    ---

    清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳。

    区农业农村部门在望桥、仓桥两处新开平价直销点 3 个，覆盖周边居民约 2.4 万人；入冬以来指导大棚加固 310 亩，
    落实应急储备 420 吨，可满足全区 4 天用量。下一步，将按周监测地头价和零售价，价差超过三成时启动储备投放。
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.problem import Problem
from jianbao.repository.values import Change
from jianbao.trust.push import Proposal, at
from jianbao.trust.withdrawal import only_withdraws


def check(push: Proposal) -> Iterator[Problem]:
    """Yield each report or attachment on the main line that would be another one, or gone."""
    for change in push.effective:
        report = report_of(change.path)
        if report is None or change.path in push.uses:
            continue
        if change.path != report:
            if report in push.standing or change.path in push.standing:
                yield Problem(
                    at(change.path),
                    _("附件应随信息一起报送，收到以后不再增减改动。"),
                    _("另报一条带附件的信息，写上 supersedes。"),
                )
        elif change.path in push.standing and not withdraws(push, change):
            yield Problem(
                at(change.path), _said(change), _("要更正的另报一条，写 supersedes；要撤的只加 withdrawn。")
            )


def _said(change: Change) -> str:
    if change.kind == "deleted":
        return _("信息收到以后不应删除（主干上已有这一条）。")
    if change.kind == "added":
        return _("这个编号已经有人用了（主干上已有一条同名的信息）。")
    return _("信息收到以后不应再改（主干上已有这一条）。")


def withdraws(push: Proposal, change: Change) -> bool:
    """Say whether a change does nothing but take a report back."""
    before, after = push.before.get(change.path), push.after.get(change.path)
    return before is not None and after is not None and only_withdraws(before, after, change.path)


def report_of(path: str) -> str | None:
    """Return the report's path for a report or one of its attachments; None for anything else."""
    parts = path.split("/")
    if parts[0] != "submissions" or path.endswith("/README.md") or len(parts) not in (5, 6):
        return None
    return path if len(parts) == 5 else "/".join(parts[:5]) + ".md"
