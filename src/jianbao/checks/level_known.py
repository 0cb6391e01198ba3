"""单位的层级应是办公室规定的层级。

为什么：人员配备、统计口径都按层级定；层级写错，就没有人检查它该配几个人。

改法：写 `registry/office.yml` 里 `levels` 的编号；没有那一栏的，用通行的八种：
city、office、district、town、village、department、direct_point、expert。

反例::

    @ registry/units.yml
    - id: shiwei-ban
      name: 中共小城市委办公室
      level: city

    - id: qingxi
      name: 清溪区
      level: distrikt
      parent: shiwei-ban

正例::

    @ registry/units.yml
    - id: shiwei-ban
      name: 中共小城市委办公室
      level: city

    - id: qingxi
      name: 清溪区
      level: district
      parent: shiwei-ban
"""

from collections.abc import Iterator

from jianbao.checks import known
from jianbao.checks.reference import unknown
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem


def check(office: Office) -> Iterator[Problem]:
    """Yield each unit of a level that the office's card does not name."""
    levels = known.levels(office)
    for unit in office.units:
        if not unit.broken("level") and levels.lacks(unit.level):
            yield unknown(
                office,
                unit.place("level"),
                unit.level,
                levels,
                _("单位的层级应是规定的层级（没有“{found}”）。").format(found=unit.level),
                _("规定的层级有：{levels}。").format(levels=_("、").join(levels.names)),
            )
