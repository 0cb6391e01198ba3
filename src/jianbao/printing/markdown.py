"""From an edited text's Markdown to the tree that goes on paper."""

import re
from collections.abc import Iterator
from dataclasses import replace

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from jianbao.press.emphasis import friendly_to_chinese, is_chinese
from jianbao.printing.characters import printable, tight, width
from jianbao.printing.document import (
    BREAK,
    Alignment,
    Block,
    Code,
    Heading,
    Listing,
    Paragraph,
    Quote,
    Rule,
    Span,
    Spans,
    Table,
    plain,
)

_NUMBERED = (
    (1, re.compile(r"[一二三四五六七八九十百]+、")),
    (2, re.compile(r"[（(][一二三四五六七八九十百]+[）)]")),
    (3, re.compile(r"[0-9]+[.．、]|[（(][0-9]+[）)]")),
)
_SOFT = "\r"
"""A line's end in the source, until it is known what stands on either side."""
_NARROW, _WIDE, _PADDING = 4, 24, 3
"""In half characters: the bounds within which a column's text counts, and the blanks beside it."""
_ALIGNED = re.compile(r"text-align:(left|center|right)")


def read(text: str) -> tuple[Block, ...]:
    """Read CommonMark with tables; HTML is text, a link leaves its words, a picture its description.

    A heading's rank is what its own number says (「一、」「（一）」「1.」), else how deep it stands
    among the levels of this text.
    """
    root = SyntaxTreeNode(_PARSER.parse(printable(text)))
    levels = sorted({node.tag for node in root.walk() if node.type == "heading"})
    return tuple(_blocks(root, {level: rank for rank, level in enumerate(levels, start=1)}))


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    parser.use(friendly_to_chinese)
    return parser


_PARSER = _parser()


def _blocks(parent: SyntaxTreeNode, ranks: dict[str, int]) -> Iterator[Block]:
    for node in parent.children:
        match node.type:
            case "paragraph":
                yield Paragraph(_spans_of(node))
            case "heading":
                spans = _spans_of(node)
                yield Heading(_rank(plain(spans), ranks[node.tag]), spans)
            case "bullet_list" | "ordered_list":
                items = tuple(tuple(_blocks(item, ranks)) for item in node.children)
                start = None if node.type == "bullet_list" else int(node.attrs.get("start", 1))
                yield Listing(items, start)
            case "blockquote":
                yield Quote(tuple(_blocks(node, ranks)))
            case "fence" | "code_block":
                yield Code(tuple(node.content.rstrip("\n").split("\n")))
            case "table":
                yield _table(node)
            case "hr":
                yield Rule()


def _rank(text: str, depth: int) -> int:
    numbered = next((rank for rank, number in _NUMBERED if number.match(text)), None)
    return numbered or min(depth, 3)


def _table(node: SyntaxTreeNode) -> Table:
    head, *rows = [row for part in node.children for row in part.children]
    alignments: list[Alignment] = []
    for cell in head.children:
        aligned = _ALIGNED.fullmatch(str(cell.attrs.get("style", "")))
        alignments.append(aligned.group(1) if aligned else "center")  # type: ignore[arg-type]  # the pattern's three words
    cells = [tuple(_spans_of(cell) for cell in row.children) for row in (head, *rows)]
    widest = (max(width(plain(row[at])) for row in cells) for at in range(len(alignments)))
    return Table(
        tuple(alignments),
        tuple(min(max(share, _NARROW), _WIDE) + _PADDING for share in widest),
        cells[0],
        tuple(cells[1:]),
    )


def _spans_of(node: SyntaxTreeNode) -> Spans:
    """Return a block's text; neighbours in the same dress are one span."""
    spans = [span for inline in node.children for span in _dressed(inline, Span(""))]
    merged: list[Span] = []
    for at, span in enumerate(spans):
        if span.text == _SOFT:
            span = replace(span, text="" if _between_chinese(spans, at) else " ")
        if (
            merged
            and replace(merged[-1], text="") == replace(span, text="")
            and BREAK not in (merged[-1].text, span.text)
        ):
            merged[-1] = replace(span, text=merged[-1].text + span.text)
        elif span.text:
            merged.append(span)
    return tuple(span if span.code else replace(span, text=tight(span.text)) for span in merged)


def _dressed(node: SyntaxTreeNode, dress: Span) -> Iterator[Span]:
    for child in node.children:
        match child.type:
            case "strong":
                yield from _dressed(child, replace(dress, strong=True))
            case "em":
                yield from _dressed(child, replace(dress, emphasis=True))
            case "link":
                yield from _dressed(child, dress)
            case "code_inline":
                yield replace(dress, text=child.content, code=True)
            case "image":
                yield replace(dress, text=f"（图：{child.content}）")
            case "softbreak":
                yield replace(dress, text=_SOFT)
            case "hardbreak":
                yield replace(dress, text=BREAK)
            case _:
                yield replace(dress, text=child.content)


def _between_chinese(spans: list[Span], at: int) -> bool:
    """Say whether a source line's end stands between two Chinese characters, where a blank would be wrong."""
    before = next((span.text[-1] for span in reversed(spans[:at]) if span.text), " ")
    after = next((span.text[0] for span in spans[at + 1 :] if span.text), " ")
    return is_chinese(before) and is_chinese(after)
