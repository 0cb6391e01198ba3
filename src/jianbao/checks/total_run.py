"""一种刊物的总期数应跨年连续。

为什么：报头上印着“总第几期”，从创刊数到今天；错一期，往后都错。

改法：总期数写前一期的加 1；建库以前出过的，写在 `bulletins/series.yml` 的 `total_before`。

反例::

    @ bulletins/xinxi/2026/002.md
    ---
    series: xinxi
    number: 2
    total: 3
    date: 2026-11-23
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
from jianbao.checks.reference import replacing
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem


def check(office: Office) -> Iterator[Problem]:
    """Yield each issue whose total is not one more than that of the issue before, over all years."""
    runs: dict[str, list[tuple[int, int, str]]] = {}
    for id in known.issues(office).names:
        series, year, name = id.split("/")
        runs.setdefault(series, []).append((int(year), int(name), id))
    for series, run in runs.items():
        listed = office.series_by_id.get(series)
        if listed is None or listed.broken("total_before"):
            continue
        wanted: int | None = listed.total_before + 1
        for _year, _number, id in sorted(run):
            issue = office.issue_by_id.get(id)
            if issue is None or issue.broken("total"):
                # What stands there is not known; the next issue is compared with nothing.
                wanted = None
                continue
            if wanted is not None and issue.total != wanted:
                place = issue.place("total")
                yield Problem(
                    place,
                    _("总期数应连续（写的是 {found}，应为 {wanted}）。").format(
                        found=issue.total, wanted=wanted
                    ),
                    _("改成前一期的总期数加 1。"),
                    replacing(office, place, str(wanted)),
                )
            wanted = issue.total + 1
