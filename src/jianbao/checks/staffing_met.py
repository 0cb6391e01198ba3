"""单位的信息人员应按层级配齐。

为什么：区县信息科要有一名科长、一名信息员，部门至少一名信息员；缺人，信息就没有人报。

改法：请单位补报人选，登记到 `registry/people.csv`；配备要求在 `registry/office.yml` 的
`levels` 里，可按本地情况改。

反例::

    @ registry/people.csv
    id,name,unit,role,email,since,until
    he-jing,何静,shiwei-ban,editor,,2020-03-01,
    zhang-wei,张蔚,qingxi,chief,,2019-04-01,
    li-na,李娜,qingxi,officer,,2022-02-14,2026-06-30
    chen-hao,陈浩,donghu,chief,,2018-08-01,
    zhou-lan,周岚,donghu,officer,,2023-06-19,

正例::

    title: 清溪区三项举措稳定冬季蔬菜供应
"""

from collections import Counter
from collections.abc import Iterator

from jianbao.checks import known
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.records.registry import ROLES


def check(office: Office) -> Iterator[Problem]:
    """Yield each unit in being that has too few people of a role in office today."""
    if known.unread(office, "registry/people.csv") or not known.levels(office).whole:
        return
    staff = Counter(
        (person.unit, str(person.role)) for person in office.people if person.serves_on(office.today)
    )
    uncertain = {person.unit for person in office.people if not person.sound}
    staffing = {level.id: level.staffing for level in office.card.levels}
    for unit in office.unit_by_id.values():
        if unit.id in uncertain or not unit.stands_on(office.today):
            continue
        for role, wanted in staffing.get(unit.level, {}).items():
            got = staff[unit.id, role]
            if got < wanted:
                yield Problem(
                    unit.place("id"),
                    _("{unit}应有{role}至少 {wanted} 人（现有 {got} 人）。").format(
                        unit=unit.label, role=_(_name(role)), wanted=wanted, got=got
                    ),
                    _("请单位补报人选，登记到 registry/people.csv；已到任的核对任职日期。"),
                )


def _name(role: str) -> str:
    return next((name for known_role, name in ROLES.items() if known_role == role), role)
