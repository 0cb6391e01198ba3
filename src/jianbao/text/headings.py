"""Where an issue's body has its columns and items: every piece of it begins with a heading, code aside."""

import re
from dataclasses import dataclass

_HEADING = re.compile(r"(##|###)[ \t]+(.*?)[ \t]*#*[ \t]*$")
_FENCE = re.compile(r" {0,3}(```+|~~~+)")


@dataclass(frozen=True, slots=True)
class Piece:
    """A heading with what follows it: ``level`` 2 a column, 3 an item, 0 what stands before the first.

    ``line`` counts from 0 in the body; ``rows`` are the lines below the heading.
    """

    level: int
    title: str
    line: int
    heading: str
    rows: tuple[str, ...]

    @property
    def text(self) -> str:
        """What stands below the heading, without the blank lines around it."""
        return "\n".join(self.rows).strip()

    @property
    def whole(self) -> str:
        """The piece as it is written, without the blank lines that end it."""
        return "\n".join((self.heading, *self.rows) if self.level else self.rows).strip("\n")


def pieces(body: str) -> tuple[Piece, ...]:
    """Cut a body at each ``## column`` and ``### item``; the pieces are the body, in order."""
    found: list[Piece] = []
    level, title, line, heading, rows = 0, "", 0, "", list[str]()
    fence = ""
    for number, row in enumerate(body.splitlines()):
        opening = _FENCE.match(row)
        if opening and (not fence or opening.group(1).startswith(fence)):
            fence = "" if fence else opening.group(1)
        match = None if fence else _HEADING.match(row)
        if match is None:
            rows.append(row)
            continue
        found.append(Piece(level, title, line, heading, tuple(rows)))
        level, title, line, heading, rows = len(match.group(1)), match.group(2), number, row, []
    return (*found, Piece(level, title, line, heading, tuple(rows)))
