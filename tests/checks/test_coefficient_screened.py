from jianbao.checks import coefficient_screened
from tests.checks.finding import found


def test_another_than_on_the_sheet() -> None:
    example = """\
@ desk/screening/2026/11-19.yml
editor: he-jing
verdicts:
  - {report: donghu-20261118-lift-upkeep, verdict: adopt, quality: {coefficient: 1.5, why: 好, second: song-yi}}
@ bulletins/xinxi/2026/001.md
---
series: xinxi
number: 1
total: 1
date: 2026-11-20
editor: he-jing
reviewer: song-yi
approver: qin-chuan
entries: [{reports: [donghu-20261118-lift-upkeep], column: 基层反映, coefficient: 4}]
---
"""
    assert found(coefficient_screened, example) == [
        "bulletins/xinxi/2026/001.md:9:79 质量系数应与筛选单上的一致（写的是 4，筛选单上是 1.5）。 → 照筛选单写，或先在筛选单上补理由和复核。",
    ]


def test_not_on_any_sheet() -> None:
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
entries: [{reports: [], column: 基层反映, coefficient: 4}, {reports: [donghu-20261118-lift-upkeep], column: 基层反映, coefficient: 4}]
---
"""
    assert found(coefficient_screened, example) == [
        "bulletins/xinxi/2026/001.md:9:52 质量系数应与筛选单上的一致（写的是 4，筛选单上没有）。 → 照筛选单写，或先在筛选单上补理由和复核。",
        "bulletins/xinxi/2026/001.md:9:124 质量系数应与筛选单上的一致（写的是 4，筛选单上没有）。 → 照筛选单写，或先在筛选单上补理由和复核。",
    ]


def test_one_of_several_reports_is_enough() -> None:
    example = """\
@ desk/screening/2026/11-19.yml
editor: he-jing
verdicts:
  - {report: donghu-20261118-lift-upkeep, verdict: adopt, quality: {coefficient: 4.0, why: 好, second: song-yi}}
@ bulletins/xinxi/2026/001.md
---
series: xinxi
number: 1
total: 1
date: 2026-11-20
editor: he-jing
reviewer: song-yi
approver: qin-chuan
entries: [{reports: [qingxi-20261120-sample, donghu-20261118-lift-upkeep], column: 基层反映, coefficient: 4}, {reports: [qingxi-20261120-sample], column: 基层反映, coefficient: 1}, {reports: [qingxi-20261120-sample], column: 基层反映, coefficient: 0.5}]
---
"""
    assert found(coefficient_screened, example) == []
