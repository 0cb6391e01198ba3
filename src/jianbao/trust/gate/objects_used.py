"""推送里不应夹带没有用到的内容。

为什么：git 会把推送里的一切都存下来，没有哪个提交用到的也一样；夹带的内容没有人检查过。

改法：用平常的 `git push` 推送；自己写程序推送的，只带提交用到的对象。

反例::

    zhang-wei → refs/heads/cai smuggled

正例::

    zhang-wei → refs/heads/cai
    A submissions/2026/11/qingxi/20261123-veg.md
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.problem import Problem
from jianbao.trust.push import Proposal, at


def check(push: Proposal) -> Iterator[Problem]:
    """Yield one problem where objects came along that nothing pushed leads to, and the server did not have."""
    if push.unused:
        yield Problem(
            at("push:objects"),
            _("推送里不应夹带没有用到的内容（有 {count} 个对象，如 {found}）。").format(
                count=len(push.unused), found=push.unused[0]
            ),
            _("用平常的 git push 推送。"),
        )
