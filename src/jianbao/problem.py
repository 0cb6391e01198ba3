"""What is wrong, where, and how to mend it: a problem is a value, and nothing here prints or raises."""

from dataclasses import dataclass, field
from typing import Literal

Severity = Literal["error", "warning", "note"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")


@dataclass(frozen=True, order=True, slots=True)
class Place:
    """A stretch of a file: path from the office's root, line and column from 1, in characters.

    ``offset`` is where it begins in the file's text, in characters; -1 where there is no such text.
    """

    path: str
    line: int = 1
    column: int = 1
    length: int = field(default=1, compare=False)
    offset: int = field(default=-1, compare=False, repr=False)

    def replaced(self, new: str) -> "tuple[Edit, ...]":
        """Return the edit that writes ``new`` in the place of the whole stretch; none where there is no text."""
        return () if self.offset < 0 else (Edit(self.offset, self.offset + self.length, new),)


@dataclass(frozen=True, slots=True)
class Edit:
    """A repair: replace ``text[start:end]`` of the file, in characters, by ``new``."""

    start: int
    end: int
    new: str


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, said to the person who can mend it.

    ``message`` is a whole sentence in the user's language, with the text found quoted; ``help`` says
    what to do; ``edits`` is the repair where a machine can make it. A check leaves ``id`` and
    ``severity`` alone: the register gives them.
    """

    place: Place
    message: str
    help: str = ""
    edits: tuple[Edit, ...] = ()
    id: str = ""
    severity: Severity = "error"

    @property
    def fixable(self) -> bool:
        """Whether ``check --fix`` repairs it."""
        return bool(self.edits)

    @property
    def order(self) -> tuple[str, int, int, str, str]:
        """Sort by place, then id: the same input gives the same list."""
        return (self.place.path, self.place.line, self.place.column, self.id, self.message)
