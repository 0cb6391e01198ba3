"""只能往前推：不改写、不删除已推送的，不动标签，也不推到别的地方去。

为什么：已经收到的、编号的、签发的都在历史里；历史能改写，什么都能事后改成别的样子。

改法：在已有的提交之后再加提交，不用 `--force`；分支名用字母、数字、点、横线和斜线；
合并到主干由编辑人员来做。

反例::

    zhang-wei → refs/heads/main
    A submissions/2026/11/qingxi/20261123-veg.md

反例::

    zhang-wei ⇒ refs/heads/cai

反例::

    he-jing ✕ refs/tags/issue/xinxi/2026/001

反例::

    qin-chuan → refs/replace/0123456789012345678901234567890123456789

反例::

    zhang-wei → refs/heads/--upload-pack=x

正例::

    zhang-wei → refs/heads/cai
    A submissions/2026/11/qingxi/20261123-veg.md
"""

import re
from collections.abc import Iterator

from jianbao.language import _
from jianbao.problem import Problem
from jianbao.text.characters import visible
from jianbao.trust.push import Proposal, at

_BRANCH = re.compile(
    r"refs/heads/(?!.{101})[A-Za-z0-9][A-Za-z0-9._-]*(?:/[A-Za-z0-9][A-Za-z0-9._-]*)*", re.ASCII
)
_TAG = re.compile(r"refs/tags/(?!.{101})[A-Za-z0-9][A-Za-z0-9._-]*(?:/[A-Za-z0-9][A-Za-z0-9._-]*)*", re.ASCII)


def check(push: Proposal) -> Iterator[Problem]:
    """Yield what is wrong with the reference itself and the way it would move."""
    update = push.update
    where, is_tag = at(update.ref), update.ref.startswith("refs/tags/")
    if not (is_tag or update.ref.startswith("refs/heads/")):
        yield Problem(
            where,
            _("只能推送分支和标签（现为“{found}”）。").format(found=visible(update.ref)),
            _("推送到 refs/heads/ 下的分支。"),
        )
        return
    if not (_TAG if is_tag else _BRANCH).fullmatch(update.ref) or _odd(update.ref):
        yield Problem(
            where,
            _(
                "分支和标签的名字应由字母、数字、点、横线和斜线组成，最长 100 个字符（现为“{found}”）。"
            ).format(found=visible(update.ref)),
            _("换一个名字，如 qingxi/winter-vegetables。"),
        )
    if update.deletes:
        yield Problem(where, _("已推送的分支和标签不删除。"), _("留着它；不要的分支由管理员在服务器上清理。"))
    elif is_tag and not update.creates:
        yield Problem(where, _("标签一经打上就不再移动。"), _("恢复原样：git fetch --tags --force。"))
    elif push.forced:
        yield Problem(
            where,
            _("只能在已有的提交之后再加提交（这次推送会丢掉已推送的提交）。"),
            _("先取回（git pull），再加提交，不用 --force。"),
        )
    elif push.to_main and not push.straight:
        yield Problem(
            where,
            _("主干应是合并的第一方（这次合并把主干当成了支线）。"),
            _("先取回主干（git pull --rebase），再把别人的分支合并进来。"),
        )
    elif push.to_main and push.pusher.duties and push.pusher.only_contributes:
        yield Problem(
            where,
            _("主干由编辑人员合并（推送人是{who}）。").format(who=push.pusher.label),
            _("推送到您自己的分支，再提出合并请求。"),
        )


def _odd(ref: str) -> bool:
    return any(part.endswith((".", ".lock")) or ".." in part for part in ref.split("/"))
