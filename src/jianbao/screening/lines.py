"""How running text is cut into a terminal's lines: Chinese anywhere but beside its marks, Latin between words."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from wcwidth import wcswidth, wcwidth

_NO_START = frozenset("、。，．；：！？）》」』】〕〉”’…—·～％℃,.;:!?)]}%")
"""Marks that no line begins with."""
_NO_END = frozenset("（《「『【〔〈“‘([{￥$")
"""Marks that no line ends with."""
_NARROWEST = 2


class Run(NamedTuple):
    """A stretch of text in one dress; the dress is a name of the theme's, "" for plain."""

    text: str
    dress: str = ""


Line = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph to be cut: its runs, what stands before its first line, and before the others."""

    runs: tuple[Run, ...]
    first: str = ""
    other: str = ""

    def lines(self, width: int) -> Iterator[Line]:
        """Yield the lines, none wider than ``width`` columns."""
        text = "".join(run.text for run in self.runs)
        room = max(2, width - max(columns(self.first), columns(self.other)))
        for number, (start, end) in enumerate(cuts(text, room)):
            yield (Run(self.other if number else self.first), *_slice(self.runs, start, end))


def passage(text: str, dress: str = "", first: str = "", other: str = "") -> Passage:
    """Return a paragraph in one dress."""
    return Passage((Run(text, dress),), first, other)


def columns(text: str) -> int:
    """Return how many columns a text takes on the screen."""
    width: int = wcswidth(text)
    return width if width >= 0 else sum(max(0, wcwidth(character)) for character in text)


def laid(passages: Iterable[Passage], width: int) -> list[Line]:
    """Return the lines of paragraphs, one below the other."""
    return [line for one in passages for line in one.lines(width)]


def cuts(text: str, width: int) -> Iterator[tuple[int, int]]:
    """Yield where each line begins and ends; a line end in the text begins a new line."""
    start, used, chance = 0, 0, 0
    at = 0
    while at < len(text):
        character = text[at]
        if character == "\n":
            yield start, _end(text, start, at)
            start, used, chance, at = at + 1, 0, 0, at + 1
            continue
        step = max(0, wcwidth(character))
        if at > start and _may_break(text[at - 1], character):
            chance = at
        if used + step > width and at > start and character != " ":
            end = chance if chance > start else at
            yield start, _end(text, start, end)
            start = at = end + len(text[end:]) - len(text[end:].lstrip(" "))
            used, chance = 0, 0
            continue
        used += step
        at += 1
    if start < len(text) or not text or text.endswith("\n"):
        yield start, _end(text, start, len(text))


def _end(text: str, start: int, end: int) -> int:
    """Return where a line ends that would end at ``end``, the blanks there left out."""
    return start + len(text[start:end].rstrip(" "))


def table(rows: Sequence[Sequence[str]], right: Sequence[bool], width: int) -> list[Line]:
    """Return a table's lines, the head above a rule; too wide a column goes on below, within its cell."""
    widths = [max(columns(row[at]) for row in rows) for at in range(len(rows[0]))]
    gap = "  " if 6 * len(widths) <= width else " "
    while sum(widths) + len(gap) * (len(widths) - 1) > width and max(widths) > _NARROWEST:
        widths[widths.index(max(widths))] -= 1
    lines: list[Line] = []
    for number, row in enumerate(rows):
        cells = [[cell[start:end] for start, end in cuts(cell, widths[at])] for at, cell in enumerate(row)]
        for depth in range(max(len(cell) for cell in cells)):
            words = (cell[depth] if depth < len(cell) else "" for cell in cells)
            padded = (_padded(word, widths[at], right[at]) for at, word in enumerate(words))
            lines.append((Run(gap.join(padded).rstrip(), "" if number else "strong"),))
        if not number:
            lines.append((Run(gap.join("─" * one for one in widths), "faint"),))
    return lines


def _padded(word: str, width: int, right: bool) -> str:
    blanks = " " * (width - columns(word))
    return blanks + word if right else word + blanks


def _may_break(before: str, after: str) -> bool:
    if after in _NO_START or before in _NO_END:
        return False
    if before in "-/":
        return not after.isdigit()
    return before == " " or wcwidth(before) == 2 or wcwidth(after) == 2 or before in "—”’"


def _slice(runs: Iterable[Run], start: int, end: int) -> Iterator[Run]:
    at = 0
    for text, dress in runs:
        piece = text[max(0, start - at) : max(0, end - at)]
        if piece:
            yield Run(piece, dress)
        at += len(text)
