"""电子邮箱应书写正确，每人一个。

为什么：推送的人是谁，服务器按邮箱对应到名册；写错或两人共用，收件就记到别人名下。

改法：写成 `名字@主机`，用半角字符；共用的各写各的，没有的空着。

反例::

    @ registry/people.csv
    id,name,unit,role,email,since,until
    he-jing,何静,shiwei-ban,editor,he-jing#xiaocheng.example,2020-03-01,

反例::

    @ registry/people.csv
    id,name,unit,role,email,since,until
    he-jing,何静,shiwei-ban,editor,bangong@xiaocheng.example,2020-03-01,
    lu-ming,陆鸣,shiwei-ban,editor,Bangong@xiaocheng.example,2021-07-05,

正例::

    @ registry/people.csv
    id,name,unit,role,email,since,until
    he-jing,何静,shiwei-ban,editor,he-jing@xiaocheng.example,2020-03-01,
    lu-ming,陆鸣,shiwei-ban,editor,,2021-07-05,
"""

import re
from collections.abc import Iterator

from jianbao.checks.reference import replacing
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.records.registry import Person

_FORM = re.compile(r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+", re.ASCII)
_HALF = str.maketrans("＠．。－＿", "@..-_")


def check(office: Office) -> Iterator[Problem]:
    """Yield each address that is none, and each that an earlier person has; case makes no difference."""
    seen: dict[str, Person] = {}
    for person in office.people:
        if not person.email:
            continue
        place, half = person.place("email"), person.email.translate(_HALF).strip()
        if not _FORM.fullmatch(person.email):
            yield Problem(
                place,
                _("电子邮箱应写成“名字@主机”（{name}的是“{found}”）。").format(
                    name=person.name, found=person.email
                ),
                _("用半角字符写全；没有的空着。"),
                replacing(office, place, half) if _FORM.fullmatch(half) else (),
            )
        first = seen.setdefault(half.casefold(), person)
        if first is not person:
            yield Problem(
                place,
                _("电子邮箱应每人一个（{name}与{other}用的都是“{found}”）。").format(
                    name=person.name, other=first.name, found=person.email
                ),
                _("各写各的邮箱；没有的空着。"),
            )
