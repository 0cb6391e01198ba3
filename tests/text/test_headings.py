"""An issue's body in pieces: nothing is lost, and what looks like a heading in code is none."""

from hypothesis import given
from hypothesis import strategies as st

from jianbao.text.headings import pieces

ROWS = st.lists(st.sampled_from(["## 栏目", "### 题 ###", "#### 小题", "字", "", "```", "~~~", "##无空格"]))


@given(ROWS.map("\n".join))
def test_the_pieces_are_the_body(body):
    rows = [row for p in pieces(body) for row in ((p.heading, *p.rows) if p.level else p.rows)]
    assert rows == body.splitlines()


def test_columns_items_and_code():
    body = "前言\n## 基层反映\n\n### 一 ##\n字\n```\n### 代码\n```\n#### 小题\n"
    assert [(p.level, p.title, p.line, p.text) for p in pieces(body)] == [
        (0, "", 0, "前言"),
        (2, "基层反映", 1, ""),
        (3, "一", 3, "字\n```\n### 代码\n```\n#### 小题"),
    ]
