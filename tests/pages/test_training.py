"""The page to learn from: a bounded number of items, the most changed first; those hardly changed are left out."""

from jianbao.pages.edition import Edition
from jianbao.pages.training import MOST, answers, lessons
from jianbao.records.desk import ReportVerdict
from tests.offices import little_with, read

TEXT = "".join(f"第{number}户反映的情况已经核实。" for number in range(100, 120))
REPORT = "---\ntitle: 清溪区的一条{0}信息\nauthor: zhang-wei\nkind: news\n---\n\n" + TEXT + "\n"
ISSUE = """---
series: xinxi
number: 2
total: 2
date: 2026-11-22
editor: he-jing
entries:
{entries}
---

## 动态

{items}
"""


def edition(kept: list[int]) -> Edition:
    """The little office with a report and its item for each: the item keeps so many of the text's 280 characters."""
    files = {f"submissions/2026/11/qingxi/20261121-r{at:02}.md": REPORT.format(at) for at in range(len(kept))}
    entries = "\n".join(
        f"  - {{reports: [qingxi-20261121-r{at:02}], column: 动态, form: single}}" for at in range(len(kept))
    )
    items = "\n\n".join(
        f"### 第{at}条\n\n{TEXT[:number]}{'另' * (280 - number)}" for at, number in enumerate(kept)
    )
    files["bulletins/xinxi/2026/002.md"] = ISSUE.format(entries=entries, items=items)
    return Edition(read(little_with(files)))


def shown(made: Edition) -> list[str]:
    return [one.candidate.report.id[-3:] for one in lessons(made) if "-r" in one.candidate.report.id]


def test_the_most_changed_first_and_neither_untouched_nor_rewritten_ones():
    assert shown(edition([200, 280, 100, 275, 20, 150])) == ["r02", "r05", "r00"]


def test_there_are_never_more_than_so_many():
    assert len(lessons(edition(list(range(100, 260, 10))))) == MOST == 12


def test_an_answer_that_does_not_apply_says_nothing():
    verdict = ReportVerdict(
        report="r",
        verdict="adopt",
        criteria={"transferable": "na", "accurate": "yes", "timely": "no", "targeted": "yes"},
    )
    assert answers(verdict) == ("问题判断准确", "时机已过", "建议有针对性")
    assert answers(None) == ()
