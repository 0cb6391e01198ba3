from jianbao.checks import headings_match
from tests.checks.finding import found


def test_an_entry_without_a_heading() -> None:
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
entries: [{reports: [donghu-20261118-lift-upkeep], column: 基层反映}, {reports: [qingxi-20261120-sample], column: 工作动态}]
---

## 基层反映

### 电梯大修难
"""
    assert found(headings_match, example) == [
        "bulletins/xinxi/2026/001.md:9:67 每个条目在正文里应有一个标题（第 2 条“qingxi-20261120-sample”没有，应在栏目“工作动态”之下）。 → 在正文相应的位置加上“### 标题”和文字，或删去这个条目。",
    ]


def test_a_heading_without_an_entry() -> None:
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
entries: [{reports: [donghu-20261118-lift-upkeep], column: 基层反映}]
---

## 基层反映

### 电梯大修难

### 蔬菜供应平稳

## 工作动态

### 储备充足
"""
    assert found(headings_match, example) == [
        "bulletins/xinxi/2026/001.md:16:1 正文的每个标题应有一个条目（“蔬菜供应平稳”没有，栏目是“基层反映”）。 → 在 entries 里加上这一条用的信息；不是条目的小标题改用 ####。",
        "bulletins/xinxi/2026/001.md:20:1 正文的每个标题应有一个条目（“储备充足”没有，栏目是“工作动态”）。 → 在 entries 里加上这一条用的信息；不是条目的小标题改用 ####。",
    ]


def test_a_heading_under_another_column() -> None:
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
entries: [{reports: [donghu-20261118-lift-upkeep], column: 基层反映}, {reports: [qingxi-20261120-sample], column: 工作动态}]
---

## 基层反映

### 电梯大修难

### 蔬菜供应平稳
"""
    assert found(headings_match, example) == [
        "bulletins/xinxi/2026/001.md:16:1 标题应在条目所写的栏目之下（“蔬菜供应平稳”在“基层反映”之下，应在“工作动态”之下）。 → 移到那个栏目之下，或改条目的 column；次序要与 entries 相同。",
    ]


def test_columns_in_another_order() -> None:
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
entries: [{reports: [donghu-20261118-lift-upkeep], column: 基层反映}, {reports: [qingxi-20261120-sample], column: 工作动态}]
---

## 工作动态

### 蔬菜供应平稳

## 基层反映

### 电梯大修难
"""
    assert found(headings_match, example) == [
        "bulletins/xinxi/2026/001.md:14:1 标题应在条目所写的栏目之下（“蔬菜供应平稳”在“工作动态”之下，应在“基层反映”之下）。 → 移到那个栏目之下，或改条目的 column；次序要与 entries 相同。",
        "bulletins/xinxi/2026/001.md:18:1 标题应在条目所写的栏目之下（“电梯大修难”在“基层反映”之下，应在“工作动态”之下）。 → 移到那个栏目之下，或改条目的 column；次序要与 entries 相同。",
    ]


def test_a_column_with_nothing_under_it() -> None:
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
entries: [{reports: [donghu-20261118-lift-upkeep], column: 基层反映}]
---

## 工作动态

## 基层反映

### 电梯大修难
"""
    assert found(headings_match, example) == [
        "bulletins/xinxi/2026/001.md:12:1 每个栏目之下应有条目（“工作动态”之下没有）。 → 加上“### 标题”，或删去这个栏目。",
    ]


def test_no_column_at_all() -> None:
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
entries: [{reports: [donghu-20261118-lift-upkeep], column: 基层反映}]
---

### 电梯大修难
"""
    assert found(headings_match, example) == [
        "bulletins/xinxi/2026/001.md:12:1 标题应在条目所写的栏目之下（“电梯大修难”之前没有“## 基层反映”）。 → 移到那个栏目之下，或改条目的 column；次序要与 entries 相同。",
    ]


def test_code_holds_no_headings() -> None:
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
entries: [{reports: [donghu-20261118-lift-upkeep], column: 基层反映}]
---

## 基层反映

### 电梯大修难

```
### 注释
```

#### 小标题
"""
    assert found(headings_match, example) == []


def test_entries_that_could_not_be_read_are_not_counted() -> None:
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
entries: [{column: 一}]
---

## 基层反映

### 电梯大修难
"""
    assert found(headings_match, example) == []
