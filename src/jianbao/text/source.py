"""One file as it lies on disk: its bytes, its text as written, and the place of every character."""

import hashlib
import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from jianbao.problem import Place

_LINE_END = re.compile(r"\r\n|\n|\r")
_CHINESE = re.compile("[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef\u2014\u2018-\u201d\u2026\u00b7]*")


@dataclass(frozen=True)
class Source:
    """A file of the office: ``path`` from its root with ``/``, ``raw`` its bytes, untouched."""

    path: str
    raw: bytes

    @cached_property
    def _decoded(self) -> tuple[str, str]:
        """The text and its encoding, "" where some bytes could not be read."""
        try:
            return self.raw.decode("utf-8"), "utf-8"
        except UnicodeDecodeError:
            pass
        for encoding in ("utf-16", "gb18030"):
            if (text := self._in(encoding)) is not None:
                return text, encoding
        return self.raw.decode("utf-8", "replace"), ""

    def _in(self, encoding: str) -> str | None:
        """Return the text in another encoding, where it surely is in that one."""
        if encoding == "utf-16" and self.raw[:2] not in (b"\xff\xfe", b"\xfe\xff"):
            return None
        try:
            text = self.raw.decode(encoding)
        except UnicodeDecodeError:
            return None
        if encoding == "utf-16":
            return text
        # Broken UTF-8 may pass for GBK by chance; then most of it still is good UTF-8.
        as_utf8 = self.raw.decode("utf-8", "replace")
        broken = as_utf8.count("\ufffd")
        good = sum(character > "\x7f" for character in as_utf8) - broken
        foreign = "".join(character for character in text if character > "\x7f")
        return text if broken > good and _CHINESE.fullmatch(foreign) else None

    @cached_property
    def text(self) -> str:
        """The text exactly as written; bytes that cannot be read show as U+FFFD."""
        return self._decoded[0]

    @cached_property
    def encoding(self) -> str:
        """``utf-8``, or ``utf-16`` or ``gb18030`` where it surely is that, else "": some bytes were lost."""
        return self._decoded[1]

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
        length = max(1, (start + 1 if end is None else end) - start)
        return Place(self.path, row + 1, start - self._starts[row] + 1, length, start)

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
