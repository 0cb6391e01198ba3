"""决策部署的责任单位应是登记的单位。

为什么：谁报了、谁还没报这项部署的落实情况，就是按这份名单对的。

改法：`units` 写 `registry/units.yml` 里的单位编号。

反例::

    @ desk/decisions/2026-old-estates.yml
    title: 老旧小区改造三年行动
    decided: 2026-08-20
    units: [qingxi, donghuqu]

正例::

    @ desk/decisions/2026-old-estates.yml
    title: 老旧小区改造三年行动
    decided: 2026-08-20
    units: [qingxi, donghu]
"""

from collections.abc import Iterator

from jianbao.checks import known
from jianbao.checks.reference import unknown
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem


def check(office: Office) -> Iterator[Problem]:
    """Yield each unit of a decision that is not registered."""
    units = known.units(office)
    for decision in office.decisions:
        for number, unit in enumerate(decision.units):
            if units.lacks(unit):
                yield unknown(
                    office,
                    decision.place("units", number),
                    unit,
                    units,
                    _("责任单位应是登记的单位（没有“{found}”）。").format(found=unit),
                    _("写 registry/units.yml 里的单位编号。"),
                )
