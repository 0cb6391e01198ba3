from jianbao.checks import entry_form
from tests.checks.finding import found


def test_how_many_each_form_takes() -> None:
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
entries: [{reports: [donghu-20261118-lift-upkeep, qingxi-20261120-sample], column: 基层反映}, {reports: [donghu-20261118-lift-upkeep], column: 基层反映, form: combined}, {reports: [], column: 基层反映, form: brief}, {reports: [], column: 基层反映}]
---
"""
    assert found(entry_form, example) == [
        "bulletins/xinxi/2026/001.md:9:11 单篇应用一条信息（现有 2 条）。 → 改 form，或补上所用的信息。",
        "bulletins/xinxi/2026/001.md:9:152 综合应用两条以上信息（现有 1 条）。 → 改 form，或补上所用的信息。",
        "bulletins/xinxi/2026/001.md:9:197 简讯至少用一条信息（现有 0 条）。 → 改 form，或补上所用的信息。",
        "bulletins/xinxi/2026/001.md:9:205 单篇应用一条信息（现有 0 条）。 → 改 form，或补上所用的信息。",
    ]


def test_as_it_should_be() -> None:
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
entries: [{reports: [donghu-20261118-lift-upkeep], column: 基层反映}, {reports: [donghu-20261118-lift-upkeep, qingxi-20261120-sample], column: 基层反映, form: combined}, {reports: [donghu-20261118-lift-upkeep], column: 基层反映, form: brief}, {reports: [donghu-20261118-lift-upkeep, qingxi-20261120-sample], column: 基层反映, form: brief}]
---
"""
    assert found(entry_form, example) == []
