from jianbao.checks import draft_borders
from tests.checks.finding import found

HEAD = """\
@ bulletins/xinxi/2026/001.md
---
series: xinxi
number: 1
total: 1
date: 2026-11-20
editor: he-jing
entries: [{reports: [donghu-20261118-lift-upkeep], column: 基层反映}]
---

## 基层反映

### 电梯大修难

"""
BEGIN, END = "<!-- draft donghu-20261118-lift-upkeep 3f2a9c1d -->\n", "<!-- end draft -->\n"
LOST = "草稿的头一道边线应有末一道与它成对（没有“<!-- end draft -->”）。 → 这一段已定稿的，把这道边线也删去；否则补上另一道。"


def test_a_border_without_an_end():
    assert found(draft_borders, HEAD + BEGIN + "文字\n") == [f"bulletins/xinxi/2026/001.md:14:1 {LOST}"]


def test_an_end_without_a_beginning():
    assert found(draft_borders, f"{HEAD}文字\n{END}") == [
        "bulletins/xinxi/2026/001.md:15:1 草稿的末一道边线应有头一道与它成对（没有“<!-- draft … -->”）。"
        " → 这一段已定稿的，把这道边线也删去；否则补上另一道。"
    ]


def test_a_beginning_in_a_block():
    assert found(draft_borders, HEAD + BEGIN + BEGIN + "文字\n" + END) == [
        f"bulletins/xinxi/2026/001.md:14:1 {LOST}"
    ]


def test_a_whole_block_is_edited_or_not():
    assert found(draft_borders, HEAD + BEGIN + "编辑改过的文字\n" + END) == []
