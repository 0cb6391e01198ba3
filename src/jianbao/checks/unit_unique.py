"""单位编号不得重复。

为什么：信息、人员和得分都按编号归到单位；两个单位用同一个编号，账就混在一起。

改法：给后登记的单位换一个编号，它名下的人员和文件夹一并改。

反例::

    @ registry/units.yml
    - id: shiwei-ban
      name: 中共小城市委办公室
      level: city

    - id: qingxi
      name: 清溪区
      level: town
      parent: shiwei-ban

    - id: qingxi
      name: 清溪街道
      level: town
      parent: shiwei-ban

正例::

    title: 清溪区三项举措稳定冬季蔬菜供应
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem


def check(office: Office) -> Iterator[Problem]:
    """Yield each unit whose id an earlier one has."""
    for unit in office.units:
        first = office.unit_by_id[unit.id]
        if first is not unit and not unit.broken("id"):
            yield Problem(
                unit.place("id"),
                _("单位编号不得重复（“{id}”第一次在第 {line} 行，是{name}）。").format(
                    id=unit.id, line=first.place("id").line, name=first.name
                ),
                _("给后登记的单位换一个编号。"),
            )
