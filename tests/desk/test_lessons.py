"""What is held up to learn from, and the reasons that are given most."""

from dataclasses import replace
from datetime import date

from jianbao.desk.lessons import candidates, refusals
from jianbao.desk.trail import trails
from tests.offices import little_with, read

FOLDER = "submissions/2026/11/qingxi"
HEAD = "---\ntitle: 清溪区的一条{}信息\nauthor: zhang-wei\nkind: news\n---\n\n第{}条。\n"
ISSUE = """---
series: xinxi
number: {number}
total: {number}
date: 2026-11-{day}
editor: he-jing
entries:
{entries}
---

## 动态

{items}
"""


def issue(number: int, day: int, entries: list[tuple[str, str, str]]) -> dict[str, str]:
    """An issue with these items: the reports, the form, and what else their entries say."""
    listed = "\n".join(
        f"  - {{reports: [{reports}], column: 动态, form: {form}{more}}}" for reports, form, more in entries
    )
    items = "\n\n".join(f"### 第{at}条\n\n刊出的第{at}条。" for at in range(len(entries)))
    path = f"bulletins/xinxi/2026/{number:03}.md"
    return {path: ISSUE.format(number=number, day=day, entries=listed, items=items)}


def office(**more):
    reports = {f"{FOLDER}/2026112{n}-r{n}.md": HEAD.format(n, n) for n in range(1, 5)}
    issues = issue(
        2,
        22,
        [
            ("qingxi-20261121-r1", "single", ""),
            ("qingxi-20261122-r2", "single", ", coefficient: 4"),
            ("qingxi-20261123-r3", "brief", ""),
            ("qingxi-20261124-r4, qingxi-20261120-sample", "combined", ""),
        ],
    )
    return read(little_with({**reports, **issues, **more}))


def ranked(found):
    return [(one.report.id, one.merit.good, one.merit.instructed, one.merit.level) for one in found]


def test_good_ones_first_then_by_level_and_neither_briefs_nor_combined_ones():
    upward = "- {id: up-1, date: 2026-11-23, report: qingxi-20261121-r1, event: adopted, level: province, publication: 省}\n"
    made = office(**{"desk/upward/2026-11.yml": upward})
    assert ranked(candidates(made, trails(made))) == [
        ("qingxi-20261122-r2", True, False, "own"),
        ("qingxi-20261121-r1", False, False, "province"),
        ("donghu-20261118-lift-upkeep", False, False, "own"),
    ]


def test_an_item_of_more_than_a_year_ago_is_no_lesson():
    made = replace(office(), today=date(2027, 11, 21))
    assert [one.report.id for one in candidates(made, trails(made))] == [
        "qingxi-20261122-r2",
        "qingxi-20261121-r1",
    ]


def test_reasons_by_their_number_each_with_its_latest_noted_example():
    sheet = "editor: he-jing\nverdicts:\n"
    line = "  - {{report: qingxi-2026112{0}-r{0}, verdict: return, reason: {1}, note: {2}}}\n"
    made = office(
        **{
            "desk/screening/2026/11-21.yml": sheet
            + line.format(1, "no-data", "缺数据。")
            + line.format(2, "stale", '""'),
            "desk/screening/2026/11-23.yml": sheet
            + line.format(3, "no-data", "也缺数据。")
            + line.format(4, "no-data", '""'),
        }
    )
    told = [
        (one.reason, one.count, one.example and (one.example[0], one.example[1].report))
        for one in refusals(made, made.report_by_id)
    ]
    assert told == [
        ("no-data", 3, (date(2026, 11, 23), "qingxi-20261123-r3")),
        ("stale", 1, None),
    ]
    assert [one.example for one in refusals(made, [])] == [None, None]
