"""单位的上下级不能绕成一圈。

为什么：从任何一个单位往上，都应能走到办公室；绕成一圈，逐层汇总就没有尽头。

改法：找出写反的一处，把 `parent` 改成真正的上级。

反例::

    @ registry/units.yml
    - id: shiwei-ban
      name: 中共小城市委办公室
      level: city

    - id: qingxi
      name: 清溪区
      level: district
      parent: wangqiao

    - id: wangqiao
      name: 望桥街道
      level: town
      parent: qingxi

正例::

    @ registry/units.yml
    - id: shiwei-ban
      name: 中共小城市委办公室
      level: city

    - id: qingxi
      name: 清溪区
      level: district
      parent: shiwei-ban

    - id: wangqiao
      name: 望桥街道
      level: town
      parent: qingxi
"""

from collections.abc import Iterator

from jianbao.checks.circle import circle_from
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem


def check(office: Office) -> Iterator[Problem]:
    """Yield each circle of units once, at the unit of it that is written first."""
    following = {id: unit.parent for id, unit in office.unit_by_id.items() if unit.parent}
    told: set[str] = set()
    for id, unit in office.unit_by_id.items():
        circle = circle_from(id, following)
        if circle and not told & set(circle):
            told.update(circle)
            names = [office.unit_by_id[one].label for one in (*circle, circle[0])]
            yield Problem(
                unit.place("parent"),
                _("单位的上下级不能绕成一圈（{circle}）。").format(circle=" → ".join(names)),
                _("把写反的一处改成真正的上级。"),
            )
