from jianbao.checks import coefficient_range
from jianbao.checks.page import page_of
from tests.checks.finding import found


def test_beyond_the_range() -> None:
    example = page_of(coefficient_range).bad[0]
    assert found(coefficient_range, example) == [
        "bulletins/xinxi/2026/001.md:10:18 质量系数应在 4 至 6 之间（写的是 8）。 → 照《小城市信息工作计分办法》改，或删去系数。",
    ]


def test_of_a_kind_that_gets_none() -> None:
    example = """\
@ scoring/rulebooks/2026-01-01.yml
name: 小城市信息工作计分办法
quality: {id: quality, says: 调研按 4 至 6 倍计。, from: "4", to: "6", when: {kind: research}}
@ bulletins/xinxi/2026/001.md
---
series: xinxi
number: 1
total: 1
date: 2026-11-20
editor: he-jing
entries:
  - reports: [donghu-20261118-lift-upkeep]
    column: 基层反映
    coefficient: 5
---

## 基层反映

### 老旧小区电梯大修资金筹集难
"""
    assert found(coefficient_range, example) == [
        "bulletins/xinxi/2026/001.md:10:18 计分办法不给这一种类的信息质量系数。 → 照《小城市信息工作计分办法》改，或删去系数。",
    ]


def test_a_book_without_coefficients() -> None:
    example = """\
@ bulletins/xinxi/2026/001.md
---
series: xinxi
number: 1
total: 1
date: 2026-11-20
editor: he-jing
entries:
  - reports: [donghu-20261118-lift-upkeep]
    column: 基层反映
    coefficient: 1.0
  - reports: [qingxi-20261120-sample]
    column: 基层反映
    coefficient: 2
---

## 基层反映

### 老旧小区电梯大修资金筹集难

### 清溪区三项举措稳定冬季蔬菜供应
"""
    assert found(coefficient_range, example) == [
        "bulletins/xinxi/2026/001.md:13:18 当天有效的计分办法没有质量系数（写的是 2）。 → 照《小城市信息工作计分办法》改，或删去系数。",
    ]
