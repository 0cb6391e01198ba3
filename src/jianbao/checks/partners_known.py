"""联合报送的单位应是登记的其他单位，各写一次。

为什么：采用以后按单位记分；写错、写重或写上自己，分就算不对。

改法：`with` 只写其他单位的编号，每个一次；本单位由文件夹得知，不必再写。

反例::

    with: [donghoo]

反例::

    with: [qingxi]

反例::

    with: [donghu, donghu]

正例::

    with: [donghu, wangqiao]
"""

from collections.abc import Iterator

from jianbao.checks import known
from jianbao.checks.reference import unknown
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem


def check(office: Office) -> Iterator[Problem]:
    """Yield each co-reporting unit that is unknown, the report's own, or written before."""
    units = known.units(office)
    for report in office.reports:
        for number, unit in enumerate(report.with_):
            place = report.place("with", number)
            if unit == report.unit:
                yield Problem(
                    place,
                    _("联合报送的单位应是其他单位（{unit}就是本单位）。").format(unit=units.called(unit)),
                    _("本单位不必写在 with 里，删去即可。"),
                )
            elif unit in report.with_[:number]:
                yield Problem(
                    place,
                    _("联合报送的单位各写一次（{unit}写了不止一次）。").format(unit=units.called(unit)),
                    _("删去重复的。"),
                )
            elif units.lacks(unit):
                yield unknown(
                    office,
                    place,
                    unit,
                    units,
                    _("联合报送的单位应是登记的单位（没有“{found}”）。").format(found=unit),
                    _("写 registry/units.yml 里的单位编号。"),
                )
