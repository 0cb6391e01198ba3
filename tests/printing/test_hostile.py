"""Text is data: whatever would be code in Typst, or would break a Word file, prints as it is written."""

from io import BytesIO

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jianbao.printing.document import Block, Code, Heading, Listing, Paragraph, Quote, Span, Table
from jianbao.printing.word.file import docx_of
from tests.printing.layout import text_of
from tests.printing.press import paper_with, press

HOSTILE = (
    '#eval("1+1")',
    '#import "@preview/cetz:0.1.0": *',
    '#read("/etc/passwd")',
    "#{ while true {} }",
    "@label <label> $x^2$ $ sum_(i=0) $",
    "= 标题 _斜_ *粗* `码` ``` 围栏",
    "// 注释 /* 注释 */ ~ -- --- ... \\ \\u{4e2d} \\#",
    "[方] (圆) {花} \"直\" '撇' “弯” ; : |",
    "<w:p/> &lt; &amp; ]]> <!-- -->",
    "https://example.invalid/#x",
    "\u202e反\u202c \u200b零",
)


def hostile_blocks(text: str) -> tuple[Block, ...]:
    """Return every kind of block, each saying the text: six times four spans, and a line of code."""
    spans = (Span(text), Span(text, strong=True), Span(text, emphasis=True), Span(text, code=True))
    return (
        Paragraph(spans),
        Heading(1, spans),
        Listing(((Paragraph(spans),),), start=1),
        Table(("left",), (6,), (spans,), ((spans,),)),
        Quote((Paragraph(spans),)),
        Code((text,)),
    )


def times_in(whole: str, text: str) -> int:
    return "".join(whole.split()).count("".join(text.split()))


@pytest.mark.parametrize("text", HOSTILE[:-1])
def test_hostile_text_prints_literally(text: str) -> None:
    printed = text_of(press().pdf(paper_with(*hostile_blocks(text), title=text)))
    assert times_in(printed, text) == 1 + 6 * 4 + 1


def test_hostile_text_stands_in_word_literally() -> None:
    paper = paper_with(*(block for text in HOSTILE for block in hostile_blocks(text)))
    document = docx.Document(BytesIO(docx_of(paper)))
    body = "".join(node.text or "" for node in document.element.body.iter() if node.tag.endswith("}t"))
    assert {text: times_in(body, text) for text in HOSTILE} == dict.fromkeys(HOSTILE, 6 * 4 + 1)


@settings(max_examples=25, deadline=None)
@given(
    st.text(alphabet=st.sampled_from("#$@\\*_`~<>[](){}\"'/=+-.:;,!?%&|^中文，。0"), min_size=1, max_size=27)
)
def test_any_marks_print_literally(text: str) -> None:
    assert "".join(text.split()) in text_of(press().pdf(paper_with(Paragraph((Span(text),)))))
