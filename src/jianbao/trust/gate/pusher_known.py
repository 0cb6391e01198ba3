"""推送人应在人员名册中，并且在任。

为什么：谁报的、谁改的，只认服务器验过的身份；提交里写的姓名和邮箱谁都可以写，不作数。

改法：请管理员把您的账号名登记为 `registry/people.csv` 里的人员编号或电子邮箱；离任的补登任职日期。

反例::

    wu-ming → refs/heads/cai
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
    """Yield one problem where the server's name for the pusher is nobody's in the registry on the base."""
    if push.pusher.duties:
        return
    if not push.pusher.name:
        yield Problem(
            at(push.update.ref),
            _("推送人应由服务器指明（现在没有身份）。"),
            _("服务器要给出 JIANBAO_USER、GL_USER 或 REMOTE_USER，见管理员手册“服务器”一页。"),
        )
        return
    yield Problem(
        at(push.update.ref),
        _("推送人应是人员名册里在任的人员（服务器给出的是“{found}”）。").format(found=push.pusher.name),
        _("请管理员把这个账号登记为 registry/people.csv 里的编号或邮箱。"),
    )
