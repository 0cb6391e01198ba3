from jianbao.checks import column_known
from tests.checks.finding import found, mended


def test_a_slip_is_put_right() -> None:
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
entries: [{reports: [donghu-20261118-lift-upkeep], column: 基层反应}, {reports: [qingxi-20261120-sample], column: 八卦}]
---
"""
    assert found(column_known, example) == [
        "bulletins/xinxi/2026/001.md:9:60 栏目应是《小城信息》登记的栏目（没有“基层反应”）。 → 是不是“基层反映”？",
        "bulletins/xinxi/2026/001.md:9:111 栏目应是《小城信息》登记的栏目（没有“八卦”）。 → 登记的栏目有：基层反映、工作动态。",
    ]
    assert mended(column_known, example) == [
        "- entries: [{reports: [donghu-20261118-lift-upkeep], column: 基层反应}, {reports: [qingxi-20261120-sample], column: 八卦}]",
        "+ entries: [{reports: [donghu-20261118-lift-upkeep], column: 基层反映}, {reports: [qingxi-20261120-sample], column: 八卦}]",
    ]


def test_a_series_without_columns_takes_any() -> None:
    example = """\
@ bulletins/series.yml
- {id: xinxi, name: 小城信息}
@ bulletins/xinxi/2026/001.md
---
series: xinxi
number: 1
total: 1
date: 2026-11-20
editor: he-jing
reviewer: song-yi
approver: qin-chuan
entries: [{reports: [donghu-20261118-lift-upkeep], column: 八卦}]
---
"""
    assert found(column_known, example) == []
