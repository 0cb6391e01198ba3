"""编入刊物的信息、签发过的刊物和封签、已结账的台账、用过的计分办法，都不再改动。

为什么：发出去的就是发出去的；改了，领导手里的纸和库里的文件就不是一回事，分数也对不上。

改法：恢复原样；刊物有误的出一期更正，信息有误的另报一条写 `supersedes`，办法要改的另起一份写新的施行日期。

反例::

    zhang-wei → refs/heads/cai
    M submissions/2026/11/donghu/20261118-lift-upkeep.md

正例::

    he-jing → refs/heads/main
    M bulletins/xinxi/2026/001.md
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.problem import Problem
from jianbao.trust.push import Proposal, at


def check(push: Proposal) -> Iterator[Problem]:
    """Yield each file on the main line that something signed rests on, and that would change or go."""
    for change in push.effective:
        user = push.uses.get(change.path)
        if user is not None and change.path in push.standing:
            yield Problem(
                at(change.path),
                _("编入刊物或签发过的内容不应再改（“{user}”已经用了它）。").format(user=user),
                _("恢复原样；有误的另出更正，信息另报一条写 supersedes。"),
            )
