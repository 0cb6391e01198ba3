"""信息网络应有且只有一个没有上级的单位。

为什么：它就是办公室自己；没有它，全市的单位接不成一张网，有两个，就成了两张网。

改法：只让办公室不写 `parent`，其余单位都写上级单位的编号。

反例::

    @ registry/units.yml
    - id: shiwei-ban
      name: 中共小城市委办公室
      level: city

    - id: qingxi
      name: 清溪区
      level: district

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
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Place, Problem

PATH = "registry/units.yml"


def check(office: Office) -> Iterator[Problem]:
    """Yield every further unit without a parent, or that there is none."""
    roots = [unit for unit in office.units if unit.parent is None and not unit.broken("parent")]
    if (
        not roots
        and not known.unread(office, PATH)
        and not any(unit.broken("parent") for unit in office.units)
    ):
        yield Problem(
            Place(PATH),
            _("信息网络应有一个没有上级的单位（现在没有）。"),
            _("写上办公室自己，不写 parent。"),
        )
    for unit in roots[1:]:
        yield Problem(
            unit.place("id"),
            _("只应有一个单位没有上级（已有“{root}”，{name}也没写 parent）。").format(
                root=roots[0].label, name=unit.label
            ),
            _("给它写上 parent，即上级单位的编号。"),
        )
