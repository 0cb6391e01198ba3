"""起始日期不应晚于终止日期。

为什么：谁在哪一天在任、哪个单位那时还在，都按这两个日期判断；写反了，就等于一天也不在。

改法：核对 `since` 和 `until`；仍在任、未撤销的，`until` 空着。

反例::

    @ registry/people.csv
    id,name,unit,role,email,since,until
    he-jing,何静,shiwei-ban,editor,,2020-03-01,2019-03-01

正例::

    @ registry/people.csv
    id,name,unit,role,email,since,until
    he-jing,何静,shiwei-ban,editor,,2020-03-01,2025-03-01
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.records.registry import Person, Unit


def check(office: Office) -> Iterator[Problem]:
    """Yield each unit and person that ends before it begins."""
    records: tuple[Unit | Person, ...] = (*office.units, *office.people)
    for record in records:
        if record.since and record.until and record.since > record.until:
            yield Problem(
                record.place("until"),
                _("起始日期不应晚于终止日期（{name}：{since} 至 {until}）。").format(
                    name=record.name, since=record.since, until=record.until
                ),
                _("核对两个日期；没有终止的空着。"),
            )
