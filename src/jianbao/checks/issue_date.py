"""刊物的日期不应在今天之后。

为什么：日期是签发的那一天；写成将来的日期，封签、计分和归档都会对不上。

改法：写实际签发的日期；预先编好的，签发时再改。

反例::

    @ bulletins/xinxi/2026/001.md
    ---
    series: xinxi
    number: 1
    total: 1
    date: 2026-12-20
    editor: he-jing
    entries: []
    ---

正例::

    @ bulletins/xinxi/2026/001.md
    ---
    series: xinxi
    number: 1
    total: 1
    date: 2026-11-24
    editor: he-jing
    entries: []
    ---
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem


def check(office: Office) -> Iterator[Problem]:
    """Yield each issue dated after today."""
    for issue in office.issues:
        if issue.date > office.today and not issue.broken("date"):
            yield Problem(
                issue.place("date"),
                _("刊物的日期不应在今天之后（写的是 {day}，今天是 {today}）。").format(
                    day=issue.date, today=office.today
                ),
                _("写实际签发的日期。"),
            )
