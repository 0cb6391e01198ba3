"""人员所在的单位应是登记的单位。

为什么：报送人、承办人、配备人数都按单位算；单位写错，这个人就不属于任何单位。

改法：`unit` 写 `registry/units.yml` 里的单位编号。

反例::

    @ registry/people.csv
    id,name,unit,role,email,since,until
    he-jing,何静,shiwei-ben,editor,,2020-03-01,

正例::

    title: 清溪区三项举措稳定冬季蔬菜供应
"""

from collections.abc import Iterator

from jianbao.checks import known
from jianbao.checks.reference import unknown
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem


def check(office: Office) -> Iterator[Problem]:
    """Yield each person of a unit that is not registered."""
    units = known.units(office)
    for person in office.people:
        if not person.broken("unit") and units.lacks(person.unit):
            yield unknown(
                office,
                person.place("unit"),
                person.unit,
                units,
                _("人员所在的单位应是登记的单位（没有“{found}”）。").format(found=person.unit),
                _("写 registry/units.yml 里的单位编号。"),
            )
