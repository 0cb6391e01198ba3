"""Which text of a paper is set in which face: what must be known to say which characters a face has not."""

from collections import defaultdict
from collections.abc import Iterator

from jianbao.printing.document import Block, Code, Heading, Listing, Paragraph, Quote, Spans, Table
from jianbao.printing.paper import Paper

Set = tuple[str, str]
"""A role and a text set in it."""


def used(paper: Paper) -> dict[str, str]:
    """Return each role's characters, as the templates set them."""
    texts: defaultdict[str, set[str]] = defaultdict(set)
    for role, text in _texts(paper):
        texts[role].update(text)
    return {role: "".join(sorted(characters)) for role, characters in sorted(texts.items())}


def _texts(paper: Paper) -> Iterator[Set]:
    masthead, tail = paper.masthead, paper.tail
    yield "title", masthead.name + masthead.beside
    yield "hei", masthead.note
    yield "body", masthead.copy + masthead.number + masthead.office + masthead.date
    yield "body", "".join((*tail.recipients, *tail.credits, tail.copies))
    if paper.contents:
        yield "hei", "【本期要目】"
        yield "kai", "◇" + "".join(paper.contents)
    if paper.shape == "special":
        yield "hei", "批示："
    for section in paper.sections:
        if section.name:
            yield "hei", f"【{section.name}】"
        for article in section.articles:
            yield ("hei" if article.form == "brief" else "title"), article.title
            yield "song", article.marks
            yield from _of_blocks(article.blocks, "body")


def _of_blocks(blocks: tuple[Block, ...], role: str) -> Iterator[Set]:
    for block in blocks:
        match block:
            case Paragraph(spans):
                yield from _of_spans(spans, role)
            case Heading(rank, spans):
                yield from _of_spans(spans, ("hei", "kai", "body")[rank - 1])
            case Listing(items):
                for at, item in enumerate(items):
                    yield role, block.label(at, 0) + block.label(at, 1)
                    yield from _of_blocks(item, role)
            case Quote(inner):
                yield from _of_blocks(inner, "kai")
            case Table(_, _, head, rows):
                for cell in head:
                    yield from _of_spans(cell, "hei")
                for row in rows:
                    for cell in row:
                        yield from _of_spans(cell, role)
            case Code(lines):
                yield "song", "".join(lines)


def _of_spans(spans: Spans, role: str) -> Iterator[Set]:
    for span in spans:
        yield ("song" if span.code else "hei" if span.strong else "kai" if span.emphasis else role), span.text
