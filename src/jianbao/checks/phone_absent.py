"""登记册里不得有电话号码。

为什么：历史删不掉，写进库里的号码人人都能翻出来；联系人的电话在通讯录里，不在这里。

改法：删去号码；已经提交过的，请告知管理员，按泄露处置。

反例::

    @ registry/people.csv
    id,name,unit,role,email,since,until
    he-jing,何静13800138000,shiwei-ban,editor,,2020-03-01,

反例::

    @ registry/office.yml
    name: 小城市委办公室（值班电话 0555-2345678）

正例::

    @ registry/office.yml
    name: 小城市委办公室
"""

import re
from collections.abc import Iterator

from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem

_SEPARATOR = r"[ \u3000.\-－—]?"
_DIGIT = "[0-9０-９]"
_PHONE = re.compile(
    rf"(?<!{_DIGIT})(?:[1１][3-9３-９]{_DIGIT}(?:{_SEPARATOR}{_DIGIT}){{8}}"
    rf"|[0０]{_DIGIT}{{2,3}}[)）]?{_SEPARATOR}{_DIGIT}{{3,4}}{_SEPARATOR}{_DIGIT}{{4}})(?!{_DIGIT})"
)
"""A mobile number, or a fixed line with its area code; full-width digits and separators too."""


def check(office: Office) -> Iterator[Problem]:
    """Yield each telephone number in the registry's files; the number itself is never repeated."""
    for path, source in office.sources.items():
        if path.startswith("registry/"):
            for match in _PHONE.finditer(source.text):
                yield Problem(
                    source.place(*match.span()),
                    _("登记册里不得有电话号码（这里有一个）。"),
                    _("删去号码；已经提交过的请告知管理员。"),
                )
