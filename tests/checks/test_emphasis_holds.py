from jianbao.checks import emphasis_holds
from tests.checks.finding import found, mended


def test_marks_at_the_end_move_out() -> None:
    example = """\
@ body

**注意：**储备只够 4 天。**结论。**再说
"""
    assert found(emphasis_holds, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:9:1 加粗的星号内侧不要紧挨全角标点（现有“**注意：**”）。 → 写成“**注意**：”。",
        "submissions/2026/11/qingxi/20261120-sample.md:9:17 加粗的星号内侧不要紧挨全角标点（现有“**结论。**”）。 → 写成“**结论**。”。",
    ]
    assert mended(emphasis_holds, example) == [
        "- **注意：**储备只够 4 天。**结论。**再说",
        "+ **注意**：储备只够 4 天。**结论**。再说",
    ]


def test_quotes_around_move_out_as_a_pair() -> None:
    example = """\
@ body

叫作**“菜篮子”**工程
"""
    assert found(emphasis_holds, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:9:3 加粗的星号内侧不要紧挨全角标点（现有“**“菜篮子”**”）。 → 写成““**菜篮子**””。",
    ]
    assert mended(emphasis_holds, example) == [
        "- 叫作**“菜篮子”**工程",
        "+ 叫作“**菜篮子**”工程",
    ]


def test_half_a_pair_stays() -> None:
    example = """\
@ body

**他说“好。”**后来
"""
    assert found(emphasis_holds, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:9:1 加粗的星号内侧不要紧挨全角标点（现有“**他说“好。”**”）。 → 换个说法，让星号贴着文字。",
    ]
    assert mended(emphasis_holds, example) == []


def test_what_commonmark_sets_bold_is_left_alone() -> None:
    example = """\
@ body

**注意**：后文，**好**的。**完。** 空格

`**注意：**后` **甲**和、**乙**丙
"""
    assert found(emphasis_holds, example) == []
    assert mended(emphasis_holds, example) == []


def test_issues_are_looked_at_too() -> None:
    example = """\
@ bulletins/xinxi/2026/001.md
---
series: xinxi
number: 1
total: 1
date: 2026-11-20
editor: he-jing
entries: []
---

**编者按：**下文
"""
    assert found(emphasis_holds, example) == [
        "bulletins/xinxi/2026/001.md:10:1 加粗的星号内侧不要紧挨全角标点（现有“**编者按：**”）。 → 写成“**编者按**：”。",
    ]
    assert mended(emphasis_holds, example) == [
        "- **编者按：**下文",
        "+ **编者按**：下文",
    ]
