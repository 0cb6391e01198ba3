"""A printed PDF read back: lines of text and where they stand, in millimetres from the page's upper left corner."""

from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pdfplumber

MM = 25.4 / 72


@dataclass(frozen=True)
class Line:
    """One line of text: its baseline and its edges, and the size of its largest character in points."""

    text: str
    left: float
    right: float
    baseline: float
    size: float


@dataclass(frozen=True)
class Rule:
    """A drawn line: where, how long, how thick, in millimetres."""

    left: float
    top: float
    length: float
    thickness: float
    red: bool


@dataclass(frozen=True)
class Page:
    """A page."""

    width: float
    height: float
    lines: tuple[Line, ...]
    rules: tuple[Rule, ...]

    @property
    def body(self) -> tuple[Line, ...]:
        """Return the lines inside the type area: all but the page number."""
        return tuple(line for line in self.lines if line.baseline < 37 + 225 + 1)

    @property
    def number(self) -> Line:
        """Return the page number's line."""
        (line,) = (line for line in self.lines if line.baseline >= 37 + 225 + 1)
        return line


def read_back(pdf: bytes) -> tuple[Page, ...]:
    """Read a PDF's pages."""
    with pdfplumber.open(BytesIO(pdf)) as document:
        return tuple(_page(page) for page in document.pages)


def picture_of(pdf: bytes) -> str:
    """Return a PDF as text that a person can read and compare: baseline and edges in millimetres, then the words."""
    rows: list[str] = []
    for number, page in enumerate(read_back(pdf), start=1):
        side = "right" if page.number.left > page.width / 2 else "left"
        rows.append(f"== page {number}: {len(page.body)} lines, number {page.number.text} {side}")
        drawn = [
            (
                rule.top,
                f"{rule.left:6.1f} {rule.left + rule.length:6.1f}  {'red' if rule.red else 'black'} {rule.thickness:.2f}",
            )
            for rule in page.rules
        ]
        written = [(line.baseline, f"{line.left:6.1f} {line.right:6.1f}  {line.text}") for line in page.body]
        rows += [f"{at:6.1f} {row}" for at, row in sorted(drawn + written)]
    return "\n".join(rows) + "\n"


def text_of(pdf: bytes) -> str:
    """Return the text of a PDF without blanks, page numbers left out, in reading order."""
    return "".join("".join(line.text.split()) for page in read_back(pdf) for line in page.body)


def _page(page: Any) -> Page:
    rows: dict[int, list[Any]] = {}
    for char in page.chars:
        baseline = page.height - char["matrix"][5]
        key = next((row for row in rows if abs(row - baseline * 10) < 15), round(baseline * 10))
        rows.setdefault(key, []).append(char)
    lines = tuple(_line(rows[key], key / 10) for key in sorted(rows))
    rules = tuple(_rule(shape) for shape in (*page.lines, *page.rects) if shape["width"] > shape["height"])
    return Page(float(page.width) * MM, float(page.height) * MM, lines, rules)


def _line(chars: list[Any], baseline: float) -> Line:
    ordered = sorted(chars, key=lambda char: char["x0"])
    return Line(
        text="".join(char["text"] for char in ordered).strip(),
        left=ordered[0]["x0"] * MM,
        right=max(char["x1"] for char in ordered) * MM,
        baseline=baseline * MM,
        size=max(char["size"] for char in ordered),
    )


def _rule(shape: Any) -> Rule:
    color = shape["stroking_color"] or ()
    return Rule(
        left=shape["x0"] * MM,
        top=shape["top"] * MM,
        length=shape["width"] * MM,
        thickness=float(shape["linewidth"] or 1) * MM,  # a PDF leaves the usual 1 point unsaid
        red=len(color) == 3 and color[0] > 0.5 > max(color[1:]),
    )
