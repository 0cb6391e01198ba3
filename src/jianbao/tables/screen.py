"""A sheet for a terminal: columns lined up by what characters take on the screen, numbers to the right."""

from decimal import Decimal

from wcwidth import wcswidth, wcwidth

from jianbao.tables.sheet import Sheet, word

WIDEST = 44
"""Columns of the screen for one cell; longer text goes on below, within its cell."""


def on_screen(sheet: Sheet) -> str:
    """Return the table's lines; a Chinese character takes two columns."""
    words = [
        [_folded(cell) for cell in row] for row in (sheet.columns, *(map(word, row) for row in sheet.rows))
    ]
    columns = range(len(sheet.columns))
    widths = [max(wcswidth(line) for row in words for line in row[at]) for at in columns]
    right = [any(isinstance(row[at], (int, Decimal)) for row in sheet.rows) for at in columns]
    lines = []
    for row in words:
        for number in range(max(len(cell) for cell in row)):
            cells = (row[at][number] if number < len(row[at]) else "" for at in columns)
            padded = (_padded(cell, widths[at], right[at]) for at, cell in enumerate(cells))
            lines.append("  ".join(padded).rstrip())
    lines.insert(1, "  ".join("─" * width for width in widths))
    return "\n".join(lines)


def _folded(text: str) -> list[str]:
    lines, line, width = [], "", 0
    for character in text:
        step = max(0, wcwidth(character))
        if width + step > WIDEST:
            whole, word = _before_word(line) if _is_of_word(character) else (line, "")
            lines.append(whole)
            line, width = word, wcswidth(word)
        line, width = line + character, width + step
    return [*lines, line]


def _before_word(line: str) -> tuple[str, str]:
    """Part a line before the Latin word it ends in, so that the word goes on whole; one as wide as a line stays."""
    start = len(line)
    while start and _is_of_word(line[start - 1]):
        start -= 1
    return (line[:start], line[start:]) if start else (line, "")


def _is_of_word(character: str) -> bool:
    return character.isascii() and not character.isspace()


def _padded(text: str, width: int, right: bool) -> str:
    blanks = " " * (width - wcswidth(text))
    return blanks + text if right else text + blanks
