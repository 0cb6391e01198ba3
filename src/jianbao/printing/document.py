"""What an edited text is made of on paper: a small tree of plain values."""

from dataclasses import dataclass
from typing import Literal

Alignment = Literal["left", "center", "right"]
BREAK = "\n"
"""The text of a span that turns the line."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text set alike."""

    text: str
    strong: bool = False
    emphasis: bool = False
    code: bool = False


Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph."""

    spans: Spans


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a text; ``rank`` 1 is 「一、」, 2 「（一）」, 3 and deeper 「1.」."""

    rank: int
    spans: Spans


@dataclass(frozen=True, slots=True)
class Listing:
    """A list; ``start`` is the first number, None where the items are not numbered."""

    items: tuple[tuple["Block", ...], ...]
    start: int | None = None

    def label(self, at: int, depth: int) -> str:
        """Return what stands before an item: 「1. 」, deeper 「（1）」; a dash where nothing is numbered."""
        if self.start is None:
            return "——"
        number = self.start + at
        return f"（{number}）" if depth else f"{number}. "


@dataclass(frozen=True, slots=True)
class Table:
    """A table: each column's alignment and share of the width, the head, and the rows, each as long."""

    alignments: tuple[Alignment, ...]
    shares: tuple[int, ...]
    head: tuple[Spans, ...]
    rows: tuple[tuple[Spans, ...], ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation."""

    blocks: tuple["Block", ...]


@dataclass(frozen=True, slots=True)
class Code:
    """Text to be printed as it stands, line by line."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across."""


Block = Paragraph | Heading | Listing | Table | Quote | Code | Rule


def plain(spans: Spans) -> str:
    """Return the text of spans without their dress."""
    return "".join(span.text for span in spans)
