"""计分办法的排名分组应齐全、不重。

为什么：排名总在组内进行；没有分组就没有排名，一个单位在两组就会算两次。

改法：列出 `groups`，每组一个编号；`members` 写登记的单位编号，一个单位只在一组；`order` 列本组单位的固定次序。

反例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    rules:
      - id: xinxi
        says: 采用一条，2 分。
        event: adoption
        points: "2"

反例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    groups:
      - {id: districts, name: 区县（市）}
      - {id: districts, name: 市直部门}

反例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    groups:
      - {id: districts, name: 区县（市）, members: [qingxi, dongu]}
      - {id: others, name: 其他, members: [qingxi]}

正例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    groups:
      - {id: districts, name: 区县（市）, members: [qingxi, donghu], order: [donghu, qingxi]}
    rules:
      - id: xinxi
        says: 采用一条，2 分。
        event: adoption
        points: "2"
"""

from collections.abc import Iterator

from jianbao.checks import known
from jianbao.checks.reference import unknown
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Place, Problem
from jianbao.scoring.conditions import books
from jianbao.scoring.rulebook import RuleBook


def check(office: Office) -> Iterator[Problem]:
    """Yield missing and repeated groups, units of two groups, and members that are no units."""
    for book in books(office):
        if book.rules and not book.groups and not book.broken("groups"):
            yield Problem(
                book.place(),
                _("有规则的计分办法应有排名分组。"),
                _("列出 groups，如 - {id: districts, name: 区县（市）}。"),
            )
        first: dict[str, Place] = {}
        for number, group in enumerate(book.groups):
            place = book.place("groups", number, "id")
            before = first.setdefault(group.id, place)
            if before is not place:
                yield Problem(
                    place,
                    _("分组不得重复（“{id}”第一次在第 {line} 行）。").format(id=group.id, line=before.line),
                    _("给后写的换一个编号。"),
                )
        yield from _members(office, book)


def _members(office: Office, book: RuleBook) -> Iterator[Problem]:
    units = known.units(office)
    first: dict[str, str] = {}
    for number, group in enumerate(book.groups):
        for field, listed in (("members", group.members), ("order", group.order)):
            for at, unit in enumerate(listed):
                place = book.place("groups", number, field, at)
                if book in office.rulebooks and units.lacks(unit):
                    yield unknown(
                        office,
                        place,
                        unit,
                        units,
                        _("分组里的单位应是登记的单位（没有“{found}”）。").format(found=unit),
                        _("先在 registry/units.yml 登记。"),
                    )
                if field == "members" and first.setdefault(unit, group.id) != group.id:
                    yield Problem(
                        place,
                        _("一个单位只能在一组（“{unit}”已在“{group}”）。").format(
                            unit=unit, group=first[unit]
                        ),
                        _("从其中一组删去。"),
                    )
