"""Markdown as the tree that goes on paper."""

from hypothesis import given
from hypothesis import strategies as st

from jianbao.printing.document import (
    BREAK,
    Code,
    Heading,
    Listing,
    Paragraph,
    Quote,
    Rule,
    Span,
    Table,
    plain,
)
from jianbao.printing.markdown import read


def test_every_kind_of_block_is_read() -> None:
    text = """\
#### 一、情况

第一段**重点：**后文
下一行 English
line，共 12 家。`x = $y$`[链接](a.md)![图](b.png)

##### 另一层

1. 甲
2. 乙

   续
   - 丙

> *引*

```
code
 x
```

| 名称 | 数 |
| :-- | --: |
| 甲 | 1 |

---
"""
    assert read(text) == (
        Heading(1, (Span("一、情况"),)),
        Paragraph(
            (
                Span("第一段"),
                Span("重点：", strong=True),
                Span("后文下一行English line，共12家。"),
                Span("x = $y$", code=True),
                Span("链接（图：图）"),
            )
        ),
        Heading(2, (Span("另一层"),)),
        Listing(
            (
                (Paragraph((Span("甲"),)),),
                (Paragraph((Span("乙"),)), Paragraph((Span("续"),)), Listing(((Paragraph((Span("丙"),)),),))),
            ),
            start=1,
        ),
        Quote((Paragraph((Span("引", emphasis=True),)),)),
        Code(("code", " x")),
        Table(("left", "right"), (7, 7), ((Span("名称"),), (Span("数"),)), (((Span("甲"),), (Span("1"),)),)),
        Rule(),
    )


def test_heading_ranks_by_its_number_before_its_depth() -> None:
    blocks = read("### 无号\n\n### （一）有号\n\n### 2. 有号\n\n#### 二、有号\n\n##### 深\n\n###### 更深\n")
    assert [(block.rank, plain(block.spans)) for block in blocks if isinstance(block, Heading)] == [
        (1, "无号"),
        (2, "（一）有号"),
        (3, "2. 有号"),
        (1, "二、有号"),
        (3, "深"),
        (3, "更深"),
    ]


def test_hard_break_is_a_span_of_its_own() -> None:
    assert read("甲  \n乙\\\n**丙**\n") == (
        Paragraph((Span("甲"), Span(BREAK), Span("乙"), Span(BREAK), Span("丙", strong=True))),
    )


def test_html_is_text() -> None:
    assert read("<b>粗</b> <!-- 注 -->\n\n<div>块</div>\n") == (
        Paragraph((Span("<b>粗</b> <!-- 注 -->"),)),
        Paragraph((Span("<div>块</div>"),)),
    )


@given(
    st.text(alphabet=st.sampled_from("甲，。“”#*_>|-1. \n\\`[]()!$@<&;ab\t\x00\x1b\ud800\u200b"), max_size=60)
)
def test_anything_is_read_and_can_be_printed(text: str) -> None:
    for block in read(text):
        repr(block).encode("utf-8")
        assert "\x00" not in repr(block)
