"""正文的栏目和条目标题应与文件头的条目一一对应，次序相同。

为什么：一条编发的文字用了哪些信息，就是按次序对的；多一条、少一条、换了位置，分就记到别人名下。

改法：每个条目在正文里有一个 `### 标题`，放在它那个 `## 栏目` 之下，次序与 `entries` 相同。

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
    ---

    ## 基层反映

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
    ---

    ## 工作动态

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
"""

from collections.abc import Iterator
from difflib import SequenceMatcher

from jianbao.checks.markdown import content_of, place_of
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Place, Problem
from jianbao.records.bulletin import Issue
from jianbao.scoring.printed import NOTICE


def check(office: Office) -> Iterator[Problem]:
    """Yield each entry without its heading, each heading without an entry, and each under another column."""
    for issue in office.issues:
        if issue.broken("entries") or issue.series == NOTICE:
            continue  # a notice prints scores, and holds no report of its own
        entries = [entry.column.strip() for entry in issue.entries]
        items = [item.column for item in issue.items]
        if len(entries) == len(items):
            for number, (wanted, found) in enumerate(zip(entries, items, strict=True)):
                if wanted != found:
                    yield _elsewhere(issue, number, wanted, found)
        else:
            matcher = SequenceMatcher(None, entries, items, autojunk=False)
            for kind, i, j, k, m in matcher.get_opcodes():
                if kind != "equal":
                    paired = min(j - i, m - k)
                    for step in range(paired):
                        yield _elsewhere(issue, k + step, entries[i + step], items[k + step])
                    yield from (_missing(issue, number) for number in range(i + paired, j))
                    yield from (_extra(issue, number) for number in range(k + paired, m))
        yield from _empty_columns(office, issue)


def _missing(issue: Issue, number: int) -> Problem:
    entry = issue.entries[number]
    return Problem(
        issue.place("entries", number),
        _("每个条目在正文里应有一个标题（第 {number} 条“{reports}”没有，应在栏目“{column}”之下）。").format(
            number=number + 1, reports=_("、").join(entry.reports), column=entry.column
        ),
        _("在正文相应的位置加上“### 标题”和文字，或删去这个条目。"),
    )


def _extra(issue: Issue, number: int) -> Problem:
    item = issue.items[number]
    return Problem(
        Place(issue.path, item.line, 1, len(item.title) + 4),
        _("正文的每个标题应有一个条目（“{title}”没有，栏目是“{column}”）。").format(
            title=item.title, column=item.column
        ),
        _("在 entries 里加上这一条用的信息；不是条目的小标题改用 ####。"),
    )


def _elsewhere(issue: Issue, number: int, wanted: str, found: str) -> Problem:
    item = issue.items[number]
    return Problem(
        Place(issue.path, item.line, 1, len(item.title) + 4),
        _("标题应在条目所写的栏目之下（“{title}”在“{found}”之下，应在“{wanted}”之下）。").format(
            title=item.title, found=found, wanted=wanted
        )
        if found
        else _("标题应在条目所写的栏目之下（“{title}”之前没有“## {wanted}”）。").format(
            title=item.title, wanted=wanted
        ),
        _("移到那个栏目之下，或改条目的 column；次序要与 entries 相同。"),
    )


def _empty_columns(office: Office, issue: Issue) -> Iterator[Problem]:
    """Yield each ``## column`` that no ``### item`` follows."""
    headings = [heading for heading in content_of(issue.body).headings if heading.level in (2, 3)]
    for number, heading in enumerate(headings):
        following = headings[number + 1].level if number + 1 < len(headings) else 2
        if heading.level == 2 and following == 2:
            yield Problem(
                place_of(office, issue, heading.span),
                _("每个栏目之下应有条目（“{column}”之下没有）。").format(column=heading.text),
                _("加上“### 标题”，或删去这个栏目。"),
            )
