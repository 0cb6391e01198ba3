"""约稿的单位应是登记的单位，截稿不早于约稿。

为什么：催报和计分都按名单和截稿日期；名单写错，没被约的被催，被约的没人管。

改法：`units` 写单位编号，`due` 写在 `issued` 当天或之后。

反例::

    @ desk/commissions/2026-11-winter-supply.yml
    title: 冬季蔬菜供应情况
    issued: 2026-11-10
    due: 2026-11-01
    units: [qingxi]

反例::

    @ desk/commissions/2026-11-winter-supply.yml
    title: 冬季蔬菜供应情况
    issued: 2026-11-10
    due: 2026-11-27
    units: [qingxi, donghuqu]

正例::

    @ desk/commissions/2026-11-winter-supply.yml
    title: 冬季蔬菜供应情况
    issued: 2026-11-10
    due: 2026-11-27
    units: [qingxi, donghu]
"""

from collections.abc import Iterator

from jianbao.checks import known
from jianbao.checks.reference import unknown
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem


def check(office: Office) -> Iterator[Problem]:
    """Yield each commission due before it was issued, and each asked unit that is not registered."""
    units = known.units(office)
    for commission in office.commissions:
        if commission.due < commission.issued:
            yield Problem(
                commission.place("due"),
                _("截稿不应早于约稿（约稿 {issued}，截稿 {due}）。").format(
                    issued=commission.issued, due=commission.due
                ),
                _("核对两个日期。"),
            )
        for number, unit in enumerate(commission.units):
            if units.lacks(unit):
                yield unknown(
                    office,
                    commission.place("units", number),
                    unit,
                    units,
                    _("约稿单位应是登记的单位（没有“{found}”）。").format(found=unit),
                    _("写 registry/units.yml 里的单位编号。"),
                )
