"""加粗的星号内侧不要紧挨全角标点。

为什么：`**注意：**后文` 这样写，许多软件认不出加粗，星号会原样露出来；本系统的网页能认，
别处打开就不一定。

改法：把标点移到星号外面，写成 `**注意**：后文`；可以自动修复。

反例::

    @ body

    **注意：**储备只够全区 4 天用量。

反例::

    @ body

    区里把它叫作**“菜篮子”**工程。

正例::

    @ body

    **注意**：储备只够全区 4 天用量。
"""

import unicodedata
from collections.abc import Iterator

from jianbao.checks.markdown import Loose, bodies, content_of, is_mark, place_of
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Edit, Problem


def check(office: Office) -> Iterator[Problem]:
    """Yield each pair of ``**`` in reports and issues that CommonMark leaves standing for a mark inside."""
    for record in bodies(office):
        for loose in content_of(record.body).loose:
            text, place = loose.span.text, place_of(office, record, loose.span)
            start = office.sources[record.path].offset(place)
            outside = moved_out(loose)
            yield Problem(
                place,
                _("加粗的星号内侧不要紧挨全角标点（现有“{found}”）。").format(found=text[:40]),
                _("写成“{outside}”。").format(outside=outside[:40])
                if outside
                else _("换个说法，让星号贴着文字。"),
                (Edit(start, start + len(text), outside),) if outside else (),
            )


def moved_out(loose: Loose) -> str | None:
    """Return ``**…**`` with the marks moved outside; None where that would part a pair of brackets."""
    words = loose.span.text.removeprefix("**").removesuffix("**")
    for opening, closing in ((loose.at_opening, loose.at_closing), (True, True)):
        start, end = 0, len(words)
        while opening and start < end and is_mark(words[start]):
            start += 1
        while closing and end > start and is_mark(words[end - 1]):
            end -= 1
        if start < end and _count(words[:start], "Ps", "Pi") == _count(words[end:], "Pe", "Pf"):
            return f"{words[:start]}**{words[start:end]}**{words[end:]}"
    return None


def _count(text: str, *categories: str) -> int:
    return sum(unicodedata.category(character) in categories for character in text)
