import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianbao.checks.markdown import BRACKETS, Heading, Link, content_of
from jianbao.checks.tokens import Span

BODY = """\
## 一、`#` 做法 [甲](a.md) ##

> 1. 引 [乙](b.md "题") 和 ![图](c.png)
>    续 <http://d.example> ``[码](x)``

标题
----

| 栏 | [丙](e.md) |
| --- | --- |
| `a \\| b` | [丁][r] 与 [丁][r] |

- - [戊](f.md)

        [码](y)

```
[码](z)
```

[r]: g.md
"""


def test_each_thing_is_at_its_place() -> None:
    content = content_of(BODY)
    assert content.headings == [
        Heading(Span(0, 0, "## 一、`#` 做法 [甲](a.md) ##"), 2, "一、`#` 做法 [甲](a.md)"),
        Heading(Span(5, 0, "标题"), 2, "标题", 6),
    ]
    assert content.links == [
        Link(Span(0, 12, "[甲](a.md)"), "a.md", False),
        Link(Span(2, 7, '[乙](b.md "题")'), "b.md", False),
        Link(Span(2, 23, "![图](c.png)"), "c.png", True),
        Link(Span(3, 7, "<http://d.example>"), "http://d.example", False),
        Link(Span(8, 6, "[丙](e.md)"), "e.md", False),
        Link(Span(10, 13, "[丁][r]"), "g.md", False),
        Link(Span(10, 22, "[丁][r]"), "g.md", False),
        Link(Span(12, 4, "[戊](f.md)"), "f.md", False),
    ]
    assert content.html == []
    assert content.too_deep is None


PIECES = st.lists(
    st.sampled_from(
        [
            "文字",
            "**粗**",
            "`码`",
            "`[假](x)`",
            "[甲](a.md)",
            "![乙](b.png)",
            "<http://c.example>",
            "\\[",
            "<i>",
            " ",
            "\n",
        ]
    ),
    max_size=12,
)
FRAMES = st.sampled_from(["{}", "> {}", "- {}", "1. {}", "> - {}", "## {}", "| 栏 |\n| --- |\n| {} |"])


@given(pieces=PIECES, frame=FRAMES)
def test_what_is_found_stands_where_it_is_said_to(pieces: list[str], frame: str) -> None:
    body = frame.format("".join(pieces))
    content, rows = content_of(body), body.split("\n")
    for span in (*(link.span for link in content.links), *content.html):
        assert rows[span.line][span.column :].startswith(span.text)
    assert all(
        link.span.text in ("[甲](a.md)", "![乙](b.png)", "<http://c.example>") for link in content.links
    )


@given(text=st.text("[]()<>!`*_#>-+1. \n|\\&;aé甲：“”/", max_size=60))
def test_no_body_is_too_odd(text: str) -> None:
    content = content_of(text)
    rows = text.split("\n")
    for span in (*(link.span for link in content.links), *content.html):
        assert 0 <= span.line < len(rows)


NASTY = {
    "brackets": "[" * BRACKETS,
    "images": "![" * BRACKETS,
    "link openings": "[a](" * BRACKETS,
    "quotes": ">" * 20_000,
    "lists": "\n".join("  " * depth + "- a" for depth in range(400)),
    "numbers": "1. " * 10_000,
    "stars": "**a_b* " * 4_000,
    "bold": "**a：**b" * 4_000,
    "ticks": "".join("`" * width + "a" for width in range(200)),
    "code": "`a` " * 6_000,
    "comments": "a <!-- " * 4_000,
    "tags": "<b>" * 8_000,
    "declarations": "<!" * 12_000,
    "cdata": "<![CDATA[" * 2_000,
    "autolinks": "<a:>" * 6_000,
    "headings": "# a\n" * 5_000,
    "cells": "|a" * 100 + "|\n" + "|-" * 100 + "|\n" + "|a|\n" * 300,
    "entities": "&" * 24_000,
    "backslashes": "\\" * 24_000,
}


@pytest.mark.parametrize("name", NASTY)
def test_no_body_takes_long(name: str) -> None:
    start = time.process_time()
    content_of(NASTY[name])
    assert time.process_time() - start < 2


def test_too_many_brackets_are_only_counted() -> None:
    body = "# a\n" + "[" * (BRACKETS + 1)
    content = content_of(body)
    assert (content.brackets, content.headings) == (BRACKETS + 1, [])
