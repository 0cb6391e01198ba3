from jianbao.checks import number_run
from tests.checks.finding import found


def test_a_gap_and_a_date_that_goes_back() -> None:
    example = """\
@ bulletins/xinxi/2026/003.md
---
series: xinxi
number: 3
total: 3
date: 2026-11-19
editor: he-jing
reviewer: song-yi
approver: qin-chuan
entries: []
---
"""
    assert found(number_run, example) == [
        "bulletins/xinxi/2026/003.md:3:9 期号应连续（这是第 3 期，应为第 2 期）。 → 补上缺的一期，或改号。",
        "bulletins/xinxi/2026/003.md:5:7 日期应随期号往后（第 3 期是 2026-11-19，前一期是 2026-11-20）。 → 核对两期的日期和期号。",
    ]


def test_numbers_go_on_from_before_the_office_began() -> None:
    example = """\
@ bulletins/series.yml
- {id: xinxi, name: 小城信息, number_before: {"2026": 27}}
@ bulletins/xinxi/2026/028.md
---
series: xinxi
number: 28
total: 28
date: 2026-11-20
editor: he-jing
reviewer: song-yi
approver: qin-chuan
entries: []
---
"""
    assert found(number_run, example) == [
        "bulletins/xinxi/2026/001.md:3:9 期号应连续（这是第 1 期，应为第 28 期）。 → 补上缺的一期，或改号。",
        "bulletins/xinxi/2026/028.md:3:9 期号应连续（这是第 28 期，应为第 2 期）。 → 补上缺的一期，或改号。",
    ]


def test_each_year_begins_anew() -> None:
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
    assert found(number_run, example) == []


def test_an_issue_that_could_not_be_read_is_no_gap() -> None:
    example = """\
@ bulletins/xinxi/2026/002.md
没有文件头
@ bulletins/xinxi/2026/003.md
---
series: xinxi
number: 3
total: 3
date: 2026-11-20
editor: he-jing
reviewer: song-yi
approver: qin-chuan
entries: []
---
"""
    assert found(number_run, example) == []


def test_the_same_number_twice() -> None:
    example = """\
@ bulletins/xinxi/2026/0001.md
---
series: xinxi
number: 1
total: 1
date: 2026-11-20
editor: he-jing
reviewer: song-yi
approver: qin-chuan
entries: []
---
"""
    assert found(number_run, example) == [
        "bulletins/xinxi/2026/001.md:3:9 期号应连续（这是第 1 期，应为第 2 期）。 → 补上缺的一期，或改号。",
    ]
