"""One file as it lies on disk: its bytes, its text as written, and the place of every character."""

import hashlib
import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from jianbao.problem import Place

_LINE_END = re.compile(r"\r\n|\n|\r")


@dataclass(frozen=True)
class Source:
    """A file of the office: ``path`` from its root with ``/``, ``raw`` its bytes, untouched."""

    path: str
    raw: bytes

    @cached_property
    def text(self) -> str:
        """The text exactly as written; bytes that are not UTF-8 show as U+FFFD."""
        return self.raw.decode("utf-8", "replace")

    @cached_property
    def sha256(self) -> str:
        """The content's digest, in hexadecimal."""
        return hashlib.sha256(self.raw).hexdigest()

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(end.end() for end in _LINE_END.finditer(self.text))]

    def place(self, start: int, end: int | None = None) -> Place:
        """Return line and column (from 1, in characters) of ``text[start:end]``."""
        row = bisect_right(self._starts, start) - 1
        return Place(self.path, row + 1, start - self._starts[row] + 1, max(1, (end or start + 1) - start))

    def offset(self, place: Place) -> int:
        """Return where in the text a place begins; the inverse of :meth:`place`."""
        return self._starts[place.line - 1] + place.column - 1

    @property
    def lines(self) -> int:
        """How many lines there are; a final line end begins no other."""
        return len(self._starts) - (1 if self._starts[-1] == len(self.text) > 0 else 0)

    def line_start(self, number: int) -> int:
        """Return the offset of a line's first character; lines count from 1."""
        return self._starts[number - 1]

    def line(self, number: int) -> str:
        """Return a line's text without its end; lines count from 1."""
        start = self._starts[number - 1]
        end = self._starts[number] if number < len(self._starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")
