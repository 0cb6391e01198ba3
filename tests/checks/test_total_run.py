from jianbao.checks import total_run
from tests.checks.finding import found, mended


def test_totals_go_on_over_the_years() -> None:
    example = """\
@ bulletins/xinxi/2027/001.md
---
series: xinxi
number: 1
total: 1
date: 2027-01-04
editor: he-jing
reviewer: song-yi
approver: qin-chuan
entries: []
---
"""
    assert found(total_run, example) == [
        "bulletins/xinxi/2027/001.md:4:8 总期数应连续（写的是 1，应为 2）。 → 改成前一期的总期数加 1。",
    ]
    assert mended(total_run, example) == [
        "- total: 1",
        "+ total: 2",
    ]


def test_from_before_the_office_began() -> None:
    example = """\
@ bulletins/series.yml
- {id: xinxi, name: 小城信息, total_before: 1203}
@ bulletins/xinxi/2026/001.md
---
series: xinxi
number: 1
total: 1204
date: 2026-11-20
editor: he-jing
reviewer: song-yi
approver: qin-chuan
entries: []
---
@ bulletins/xinxi/2026/002.md
---
series: xinxi
number: 2
total: 1205
date: 2026-11-20
editor: he-jing
reviewer: song-yi
approver: qin-chuan
entries: []
---
"""
    assert found(total_run, example) == []


def test_a_gap_is_said_once() -> None:
    example = """\
@ bulletins/xinxi/2026/002.md
---
series: xinxi
number: 2
total: 5
date: 2026-11-20
editor: he-jing
reviewer: song-yi
approver: qin-chuan
entries: []
---
@ bulletins/xinxi/2026/003.md
---
series: xinxi
number: 3
total: 6
date: 2026-11-20
editor: he-jing
reviewer: song-yi
approver: qin-chuan
entries: []
---
"""
    assert found(total_run, example) == [
        "bulletins/xinxi/2026/002.md:4:8 总期数应连续（写的是 5，应为 2）。 → 改成前一期的总期数加 1。",
    ]
    assert mended(total_run, example) == [
        "- total: 5",
        "+ total: 2",
    ]


def test_an_issue_that_could_not_be_read_is_no_gap() -> None:
    example = """\
@ bulletins/xinxi/2026/002.md
没有文件头
@ bulletins/xinxi/2026/003.md
---
series: xinxi
number: 3
total: 9
date: 2026-11-20
editor: he-jing
reviewer: song-yi
approver: qin-chuan
entries: []
---
"""
    assert found(total_run, example) == []
