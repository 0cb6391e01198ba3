"""条目的质量系数应在计分办法的幅度之内。

为什么：超出幅度的系数一律不计，供稿单位以为得了，其实没有。

改法：照当天有效的计分办法改；不属可用系数的种类，删去系数。

反例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    quality: {id: quality, says: 问题按 4 至 6 倍计。, from: "4", to: "6", when: {kind: problem}}
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
        coefficient: 8
    ---

    ## 基层反映

    ### 老旧小区电梯大修资金筹集难

正例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    quality: {id: quality, says: 问题按 4 至 6 倍计。, from: "4", to: "6", when: {kind: problem}}
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
        coefficient: 5
    ---

    ## 基层反映

    ### 老旧小区电梯大修资金筹集难
"""

from collections.abc import Iterator
from decimal import Decimal

from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.records.bulletin import IssueEntry
from jianbao.scoring.amounts import figure
from jianbao.scoring.rulebook import Quality, RuleBook
from jianbao.tables.number import shown


def check(office: Office) -> Iterator[Problem]:
    """Yield each coefficient that the rule book of the issue's day would not count; 1 is none."""
    for issue in office.issues:
        book = None if issue.broken("date") else office.rulebook_on(issue.date)
        if book is None or book.broken("quality"):
            continue
        for number, entry in enumerate(issue.entries):
            if entry.coefficient is not None and entry.coefficient != Decimal(1):
                why = _refused(office, book, entry, entry.coefficient)
                if why:
                    yield Problem(
                        issue.place("entries", number, "coefficient"),
                        why,
                        _("照《{book}》改，或删去系数。").format(book=book.name),
                    )


def _refused(office: Office, book: RuleBook, entry: IssueEntry, given: Decimal) -> str:
    quality = book.quality
    if quality is None:
        return _("当天有效的计分办法没有质量系数（写的是 {found}）。").format(found=shown(given))
    lowest, highest = figure(quality.lowest), figure(quality.highest)
    if lowest is not None and highest is not None and not lowest <= given <= highest:
        return _("质量系数应在 {lowest} 至 {highest} 之间（写的是 {found}）。").format(
            lowest=shown(lowest), highest=shown(highest), found=shown(given)
        )
    return _("计分办法不给这一种类的信息质量系数。") if not _is_meant(office, quality, entry) else ""


def _is_meant(office: Office, quality: Quality, entry: IssueEntry) -> bool:
    """Say whether the kind of the entry's first known report is one the coefficient is for."""
    kinds = quality.when.get("kind")
    used = [office.report_by_id[id] for id in entry.reports if id in office.report_by_id]
    return kinds is None or not used or used[0].broken("kind") or str(used[0].kind) in kinds
