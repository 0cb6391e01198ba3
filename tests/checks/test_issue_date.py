from jianbao.checks import issue_date
from tests.checks.finding import found


def test_tomorrow() -> None:
    example = """\
@ bulletins/xinxi/2026/001.md
---
series: xinxi
number: 1
total: 1
date: 2026-11-25
editor: he-jing
reviewer: song-yi
approver: qin-chuan
entries: []
---
"""
    assert found(issue_date, example) == [
        "bulletins/xinxi/2026/001.md:5:7 刊物的日期不应在今天之后（写的是 2026-11-25，今天是 2026-11-24）。 → 写实际签发的日期。",
    ]


def test_today() -> None:
    example = """\
@ bulletins/xinxi/2026/001.md
---
series: xinxi
number: 1
total: 1
date: 2026-11-24
editor: he-jing
reviewer: song-yi
approver: qin-chuan
entries: []
---
"""
    assert found(issue_date, example) == []
