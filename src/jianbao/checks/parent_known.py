"""上级单位应是登记的单位。

为什么：统计按上下级逐层汇总；上级写错，这个单位和它下面的就都漏在外面。

改法：`parent` 写 `registry/units.yml` 里某个单位的编号。

反例::

    @ registry/units.yml
    - id: shiwei-ban
      name: 中共小城市委办公室
      level: city

    - id: qingxi
      name: 清溪区
      level: district
      parent: shiwei-ben

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
    """Yield each unit under one that is not registered."""
    units = known.units(office)
    for unit in office.units:
        if unit.parent and units.lacks(unit.parent):
            yield unknown(
                office,
                unit.place("parent"),
                unit.parent,
                units,
                _("上级单位应是登记的单位（没有“{found}”）。").format(found=unit.parent),
                _("写登记在册的单位编号。"),
            )
