"""更正应指明更正的是哪一期的第几条，所用的信息是那一条所用的，或它们更正后的。

为什么：签发过的文字不再改动，错了就在以后的一期里更正；读者从旧的一条要找得到更正，从更正也要找得到旧的一条。
更正不另计分：分在当初刊出时已经计过。

改法：`corrects` 写“刊物/年/期号#第几条”，如 `xinxi/2026/030#2`；`reports` 写那一条所用的信息，或更正（supersedes）它的信息。

反例::

    @ bulletins/xinxi/2026/001.md
    ---
    series: xinxi
    number: 1
    total: 1
    date: 2026-11-20
    editor: he-jing
    entries:
      - reports: [donghu-20261118-lift-upkeep]
        column: 基层反映
        corrects: xinxi/2026/009#1
    ---

    ## 基层反映

    ### 老旧小区电梯大修资金筹集难

正例::

    @ bulletins/xinxi/2026/001.md
    ---
    series: xinxi
    number: 1
    total: 1
    date: 2026-11-20
    editor: he-jing
    entries:
      - reports: [donghu-20261118-lift-upkeep]
        column: 基层反映
    ---

    ## 基层反映

    ### 老旧小区电梯大修资金筹集难

    @ bulletins/xinxi/2026/002.md
    ---
    series: xinxi
    number: 2
    total: 2
    date: 2026-11-23
    editor: he-jing
    entries:
      - reports: [donghu-20261118-lift-upkeep]
        column: 基层反映
        corrects: xinxi/2026/001#1
    ---

    ## 基层反映

    ### 老旧小区电梯大修资金筹集难
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.records.bulletin import Issue, IssueEntry


def check(office: Office) -> Iterator[Problem]:
    """Yield each correction of something that is not there, is no earlier, or was made of other reports."""
    for issue in office.issues:
        for number, entry in enumerate(issue.entries):
            if entry.corrects is None:
                continue
            wrong = _wrong(office, issue, entry)
            if wrong is not None:
                yield Problem(issue.place("entries", number, "corrects"), *wrong)


def _wrong(office: Office, issue: Issue, entry: IssueEntry) -> tuple[str, str] | None:
    """Return what is wrong with a correction, and what to do."""
    if entry.corrected is None:
        return (
            _("更正的对象应写作“刊物/年/期号#第几条”（写的是“{found}”）。").format(found=entry.corrects),
            _("如 xinxi/2026/030#2：2026 年第 30 期第 2 条。"),
        )
    name, number = entry.corrected
    wrong = office.issue_by_id.get(name)
    if wrong is None or not 1 <= number <= len(wrong.entries):
        return (
            _("更正的应是刊出过的一条（没有“{found}”）。").format(found=entry.corrects),
            _("核对期号，和它是那一期的第几条。"),
        )
    if (wrong.series, wrong.total) >= (issue.series, issue.total) or wrong.series != issue.series:
        return (
            _("更正应登在同一刊物以后的一期（“{found}”不是）。").format(found=entry.corrects),
            _("在刊出它的刊物的下一期里更正。"),
        )
    of_item = set(wrong.entries[number - 1].reports)
    for id in entry.reports:
        report = office.report_by_id.get(id)
        if report and id not in of_item and report.supersedes not in of_item:
            return (
                _("更正所用的信息应是那一条用过的，或更正它的（“{report}”不是）。").format(report=id),
                _("那一条用的是：{reports}。").format(reports=_("、").join(sorted(of_item))),
            )
    return None
