"""人员编号不得重复。

为什么：报送、编辑、签发都按编号认人；两个人用同一个编号，就说不清是谁做的。

改法：给后登记的人换一个编号，如加上名次 `li-na-2`；调动的人改原来那一行，不另起一行。

反例::

    @ registry/people.csv
    id,name,unit,role,email,since,until
    he-jing,何静,shiwei-ban,editor,,2020-03-01,
    zhang-wei,张蔚,qingxi,chief,,2019-04-01,
    li-na,李娜,qingxi,officer,,2022-02-14,
    zhang-wei,张巍,gongxin,officer,,2019-04-01,
    chen-hao,陈浩,donghu,chief,,2018-08-01,
    zhou-lan,周岚,donghu,officer,,2023-06-19,

正例::

    title: 清溪区三项举措稳定冬季蔬菜供应
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem


def check(office: Office) -> Iterator[Problem]:
    """Yield each person whose id an earlier one has."""
    for person in office.people:
        first = office.person_by_id[person.id]
        if first is not person and not person.broken("id"):
            yield Problem(
                person.place("id"),
                _("人员编号不得重复（“{id}”第一次在第 {line} 行，是{name}）。").format(
                    id=person.id, line=first.place("id").line, name=first.name
                ),
                _("给后登记的人换一个编号；是同一个人的，改原来那一行。"),
            )
