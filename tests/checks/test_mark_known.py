from jianbao.checks import mark_known
from tests.checks.finding import found


def test_unknown_and_twice() -> None:
    example = """\
@ bulletins/xinxi/2026/001.md
---
series: xinxi
number: 1
total: 1
date: 2026-11-20
editor: he-jing
reviewer: song-yi
approver: qin-chuan
entries: [{reports: [donghu-20261118-lift-upkeep], column: 基层反映, marks: [★, ※, ★, ☆, ●, △]}]
---
"""
    assert found(mark_known, example) == [
        "bulletins/xinxi/2026/001.md:9:77 标记应是 ★、☆、●、△ 之一（现有“※”）。 → ★ 上级领导批示，☆ 本级领导批示，● 中央采用，△ 省级采用。",
        "bulletins/xinxi/2026/001.md:9:80 标记各写一次（“★”写了不止一次）。 → 删去重复的。",
    ]
