from jianbao.checks import heading_level
from tests.checks.finding import found, mended


def test_a_first_level_heading_takes_its_section_down() -> None:
    example = """\
@ body

# 一、做法

## （一）签约

# 二、打算
"""
    assert found(heading_level, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:9:1 正文的标题应从二级（##）起（“一、做法”是一级）。 → 前面再加一个 #；它下面的标题跟着降一级。",
        "submissions/2026/11/qingxi/20261120-sample.md:13:1 正文的标题应从二级（##）起（“二、打算”是一级）。 → 前面再加一个 #；它下面的标题跟着降一级。",
    ]
    assert mended(heading_level, example) == [
        "- # 一、做法",
        "+ ## 一、做法",
        "- ## （一）签约",
        "+ ### （一）签约",
        "- # 二、打算",
        "+ ## 二、打算",
    ]


def test_an_underlined_heading_is_of_the_first_level_too() -> None:
    example = """\
@ body

做法
====

内容
"""
    assert found(heading_level, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:9:1 正文的标题应从二级（##）起（“做法”是一级）。 → 前面再加一个 #；它下面的标题跟着降一级。",
    ]
    assert mended(heading_level, example) == [
        "- ====",
        "+ ----",
    ]


def test_a_level_left_out_is_said_once() -> None:
    example = """\
@ body

## 一、做法

#### 1. 签约

#### 2. 储备
"""
    assert found(heading_level, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:11:1 标题应逐级往下（“1. 签约”是 4 级，前面只到 2 级）。 → 补上中间一级，或减少前面的 #。",
    ]
    assert mended(heading_level, example) == []


def test_the_first_heading_is_of_the_second_level() -> None:
    example = """\
@ body

### （一）签约
"""
    assert found(heading_level, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:9:1 标题应逐级往下（“（一）签约”是 3 级，前面只到 1 级）。 → 补上中间一级，或减少前面的 #。",
    ]
    assert mended(heading_level, example) == []


def test_code_holds_no_headings() -> None:
    example = """\
@ body

```
# 注释
```

    # 注释
"""
    assert found(heading_level, example) == []


def test_a_quoted_heading_counts() -> None:
    example = """\
@ body

> # 引文
"""
    assert found(heading_level, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:9:3 正文的标题应从二级（##）起（“引文”是一级）。 → 前面再加一个 #；它下面的标题跟着降一级。",
    ]
    assert mended(heading_level, example) == [
        "- > # 引文",
        "+ > ## 引文",
    ]


def test_a_sixth_level_cannot_go_further_down() -> None:
    example = """\
@ body

# 一

###### 二
"""
    assert found(heading_level, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:9:1 正文的标题应从二级（##）起（“一”是一级）。 → 前面再加一个 #；它下面的标题跟着降一级。",
        "submissions/2026/11/qingxi/20261120-sample.md:11:1 标题应逐级往下（“二”是 6 级，前面只到 2 级）。 → 补上中间一级，或减少前面的 #。",
    ]
    assert mended(heading_level, example) == [
        "- # 一",
        "+ ## 一",
    ]
