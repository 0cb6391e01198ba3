"""一种刊物当年的期号应连续，日期随期号往后。

为什么：期号是档案的次序；缺一期，人家会来要；日期倒着走，就不知道哪一期在先。

改法：从 1（或 `number_before` 之后的号）起逐期编号；缺的补编，编重的改号。

反例::

    @ bulletins/xinxi/2026/003.md
    ---
    series: xinxi
    number: 3
    total: 2
    date: 2026-11-23
    editor: he-jing
    entries: []
    ---

反例::

    @ bulletins/xinxi/2026/002.md
    ---
    series: xinxi
    number: 2
    total: 2
    date: 2026-11-19
    editor: he-jing
    entries: []
    ---

正例::

    @ bulletins/xinxi/2026/002.md
    ---
    series: xinxi
    number: 2
    total: 2
    date: 2026-11-23
    editor: he-jing
    entries: []
    ---
"""

from collections.abc import Iterator

from jianbao.checks import known
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.records.bulletin import Issue


def check(office: Office) -> Iterator[Problem]:
    """Yield each issue whose number does not follow the one before, and each dated before it.

    The number is the file's own: an issue that could not be read still counts.
    """
    runs: dict[tuple[str, str], list[tuple[int, str]]] = {}
    for id in known.issues(office).names:
        series, year, name = id.split("/")
        runs.setdefault((series, year), []).append((int(name), id))
    for (series, year), run in runs.items():
        listed = office.series_by_id.get(series)
        if listed is None or listed.broken("number_before"):
            continue
        wanted, before = listed.number_before.get(year, 0) + 1, None
        for number, id in sorted(run):
            issue = office.issue_by_id.get(id)
            if issue is not None:
                yield from _after(issue, number, wanted, before)
            wanted, before = number + 1, issue or before


def _after(issue: Issue, number: int, wanted: int, before: Issue | None) -> Iterator[Problem]:
    if number != wanted:
        yield Problem(
            issue.place("number"),
            _("期号应连续（这是第 {number} 期，应为第 {wanted} 期）。").format(number=number, wanted=wanted),
            _("补上缺的一期，或改号。"),
        )
    if before and issue.date < before.date and not issue.broken("date") and not before.broken("date"):
        yield Problem(
            issue.place("date"),
            _("日期应随期号往后（第 {number} 期是 {day}，前一期是 {earlier}）。").format(
                number=number, day=issue.date, earlier=before.date
            ),
            _("核对两期的日期和期号。"),
        )
