"""办公室登记卡里的编号不应重复，所改的检查项、所配的角色都应存在。

为什么：层级、主题重复，就不知道按哪一条；检查项的编号写错，想放宽的没有放宽，自己还不知道。

改法：`levels`、`topics` 的编号各写一次；`severities` 写 `jianbao checks` 列出的编号；
`staffing` 写人员名册用的角色。

反例::

    @ registry/office.yml
    topics:
      - {id: industry, name: 产业发展}
      - {id: industry, name: 工业}

反例::

    @ registry/office.yml
    severities: {JB999: warning}

正例::

    @ registry/office.yml
    topics:
      - {id: industry, name: 产业发展}
      - {id: agriculture, name: 农业农村}
      - {id: livelihood, name: 民生}
    severities: {JB201: warning}
"""

from collections.abc import Iterator

from jianbao.checks.reference import Register, unknown
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.records.registry import ROLES


def check(office: Office) -> Iterator[Problem]:
    """Yield repeated levels and topics, and severities and staffing for what does not exist."""
    # The register imports every check, this one too: it can only be asked once it is complete.
    from jianbao.checks.register import CHECK_BY_ID

    card = office.card
    levels, topics = [level.id for level in card.levels], [topic.id for topic in card.topics]
    for field, ids in (("levels", levels), ("topics", topics)):
        for number, id in enumerate(ids):
            if id in ids[:number]:
                yield Problem(
                    card.place(field, number, "id"),
                    _("“{field}”里的编号不应重复（“{id}”写了不止一次）。").format(field=field, id=id),
                    _("留下一条，或换一个编号。"),
                )
    checks = Register(dict.fromkeys(CHECK_BY_ID, ""))
    for id in card.severities:
        if checks.lacks(id):
            yield Problem(
                card.place("severities", id, key=True),
                _("所改的检查项应存在（没有“{found}”）。").format(found=id),
                _("编号见 jianbao checks，如 JB205。"),
            )
    roles = Register({role: _(name) for role, name in ROLES.items()})
    for number, level in enumerate(card.levels):
        for role in level.staffing:
            if roles.lacks(role):
                yield unknown(
                    office,
                    card.place("levels", number, "staffing", role, key=True),
                    role,
                    roles,
                    _("所配的角色应是人员名册用的角色（没有“{found}”）。").format(found=role),
                    _("角色有：{roles}。").format(roles=_("、").join(roles.names)),
                )
