"""The words of a text without its form: one line a paragraph, and what looks like HTML stays words."""

from hypothesis import given
from hypothesis import strategies as st

from jianbao.press.plain import plain

TEXT = """## 一、基本情况

全区 **214 台**，
其中 61 台。 见[附件](a.md)。

- 第一点
- 第二点 <script>alert(1)</script> &lt;b&gt;

| 状况 | 台数 |
| --- | ---: |
| 有合同 | 131 |

> 引文

    代码 一
"""


def test_every_block_is_a_line():
    assert plain(TEXT).split("\n") == [
        "一、基本情况",
        "全区 214 台，其中 61 台。 见附件。",
        "第一点",
        "第二点 <script>alert(1)</script> <b>",
        "状况　台数",
        "有合同　131",
        "引文",
        "代码 一",
    ]


@given(st.text(alphabet="甲乙#*-|<>&`> \n[]()", max_size=80))
def test_no_line_is_empty(text):
    assert all(line.strip() for line in plain(text).split("\n")) or plain(text) == ""
