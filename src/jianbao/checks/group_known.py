"""单位的分组应是现行计分办法规定的分组。

为什么：排名在组内进行；分组写错，这个单位就不在任何一张排名表上。

改法：`group` 写现行计分办法里分组的编号；不参加排名的，删去这一行。

反例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    groups:
      - {id: districts, name: 区县（市）}
      - {id: departments, name: 市直部门}
      - {id: towns, name: 街道（乡镇）}
    @ registry/units.yml
    - id: shiwei-ban
      name: 中共小城市委办公室
      level: city

    - id: qingxi
      name: 清溪区
      level: district
      parent: shiwei-ban
      group: district

正例::

    title: 清溪区三项举措稳定冬季蔬菜供应
"""

from collections.abc import Iterator

from jianbao.checks.reference import Register, unknown
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem


def check(office: Office) -> Iterator[Problem]:
    """Yield each unit of a group that the rule book in force does not have; without groups there, none."""
    book = office.rulebook_on(office.today)
    groups = Register({group.id: group.name for group in getattr(book, "groups", ())})
    for unit in office.units:
        if groups.names and unit.group and groups.lacks(unit.group):
            yield unknown(
                office,
                unit.place("group"),
                unit.group,
                groups,
                _("单位的分组应是现行计分办法规定的分组（没有“{found}”）。").format(found=unit.group),
                _("规定的分组有：{groups}。").format(groups=_("、").join(groups.names)),
            )
