"""只能改动自己的地方：报送人员只在本单位的文件夹里增加信息，其余各处各有其主。

为什么：报送、筛选、计分、登记由不同的人负责，互相不能代笔，成绩才有人信。

改法：把不属于您的改动从这次推送里去掉；确需改的，请负责那个地方的人来改。

反例::

    zhang-wei → refs/heads/cai
    A submissions/2026/11/donghu/20261123-veg.md

反例::

    zhang-wei → refs/heads/cai
    M registry/people.csv

反例::

    zhang-wei → refs/heads/cai
    A .gitattributes

反例::

    he-jing → refs/heads/main
    M scoring/rulebooks/2026-01-01.yml

正例::

    zhang-wei → refs/heads/cai
    A submissions/2026/11/qingxi/20261123-veg.md

正例::

    he-jing → refs/heads/main
    A desk/screening/2026/11-20.yml
"""

from collections.abc import Iterator

from jianbao.language import _, listed
from jianbao.problem import Problem
from jianbao.records.registry import ROLES
from jianbao.trust.duties import DUTIES, Pusher, may_change, room_of
from jianbao.trust.push import Proposal, at, by_path


def check(push: Proposal) -> Iterator[Problem]:
    """Yield each path the pusher has no part in; what a later commit takes back counts as well."""
    if not push.pusher.duties:
        return
    for change in by_path(push.touched):
        if may_change(push.pusher, change.path):
            continue
        room = room_of(change.path)
        owners = listed(_(name) for duty, name in DUTIES.items() if duty in room.duties)
        if room.duties & push.pusher.duties and push.pusher.person:
            yield Problem(
                at(change.path),
                _("只能改动本单位文件夹里的信息（推送人{who}属于“{unit}”）。").format(
                    who=_called(push.pusher), unit=push.pusher.person.unit
                ),
                _("别的单位的信息由该单位自己报送。"),
            )
        else:
            yield Problem(
                at(change.path),
                _("“{room}”只能由{owners}改动（推送人是{who}）。").format(
                    room=_(room.name), owners=owners, who=_called(push.pusher)
                ),
                _("把这处改动去掉，或请{owners}来改。").format(owners=owners),
            )


def _called(pusher: Pusher) -> str:
    role = _("（{role}）").format(role=_(ROLES[pusher.person.role])) if pusher.person else ""
    return pusher.label + role
