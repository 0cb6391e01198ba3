from jianbao.checks import issue_path
from tests.checks.finding import found, mended


def test_number_and_series_are_those_of_the_path() -> None:
    example = """\
@ bulletins/xinxi/2026/001.md
---
series: xinxxi
number: 2
total: 1
date: 2026-11-20
editor: he-jing
reviewer: song-yi
approver: qin-chuan
entries: []
---
"""
    assert found(issue_path, example) == [
        "bulletins/xinxi/2026/001.md:2:9 刊物编号应与文件夹相同（写的是“xinxxi”，文件夹是“xinxi”）。 → 改成文件夹的名字，或移动文件。",
        "bulletins/xinxi/2026/001.md:3:9 期号应与文件名相同（写的是 2，文件名是 001）。 → 改期号，或改文件名。",
    ]
    assert mended(issue_path, example) == [
        "- series: xinxxi",
        "+ series: xinxi",
        "- number: 2",
        "+ number: 1",
    ]


def test_a_series_nobody_registered() -> None:
    example = """\
@ bulletins/xinxxi/2026/001.md
---
series: xinxxi
number: 1
total: 1
date: 2026-11-20
editor: he-jing
reviewer: song-yi
approver: qin-chuan
entries: []
---
"""
    assert found(issue_path, example) == [
        "bulletins/xinxxi/2026/001.md:1:1 刊物应是登记的刊物（没有“xinxxi”）。 → 是不是“xinxi”（小城信息）？",
    ]
    assert mended(issue_path, example) == []


def test_the_year_of_the_folder() -> None:
    example = """\
@ bulletins/xinxi/2026/001.md
---
series: xinxi
number: 1
total: 1
date: 2025-12-31
editor: he-jing
reviewer: song-yi
approver: qin-chuan
entries: []
---
"""
    assert found(issue_path, example) == [
        "bulletins/xinxi/2026/001.md:5:7 签发日期应在文件夹的年份之内（日期是 2025-12-31，文件夹是 2026）。 → 改日期，或移到那一年的文件夹并重新编号。",
    ]


def test_a_name_of_three_figures() -> None:
    example = """\
@ bulletins/xinxi/2026/0002.md
---
series: xinxi
number: 2
total: 1
date: 2026-11-20
editor: he-jing
reviewer: song-yi
approver: qin-chuan
entries: []
---
"""
    assert found(issue_path, example) == [
        "bulletins/xinxi/2026/0002.md:1:1 文件名应是三位以上的期号（现为“0002”，应为“002”）。 → 改文件名。",
    ]
