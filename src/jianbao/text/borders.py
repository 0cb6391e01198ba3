"""Borders around what a machine wrote into a draft, so that it can tell its own words from an editor's.

A block begins with ``<!-- draft ID DIGEST -->`` and ends with ``<!-- end draft -->``, each a line of its own.
The digest is that of the text between: where it no longer fits, an editor has been there, and the block is
theirs. Who edits need not know any of this; a signature takes the borders away.
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass

_BORDER = re.compile(
    r"^<!-- (?:draft (?P<id>[a-z0-9-]{1,80}) (?P<digest>[0-9a-f]{8})|end draft) -->[ \t]*$", re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class Block:
    """What stands between two borders, from ``start`` to ``end`` in the text, borders included."""

    id: str
    digest: str
    text: str
    start: int
    end: int

    @property
    def is_untouched(self) -> bool:
        """Whether the text is as the machine wrote it."""
        return _digest(self.text) == self.digest


@dataclass(frozen=True, slots=True)
class Stray:
    """A border without its counterpart, from ``start`` to ``end``; ``opens`` if it is a beginning."""

    start: int
    end: int
    opens: bool


def bordered(id: str, text: str) -> str:
    """Return a text within borders; a line of it that looks like a border is moved by a blank."""
    inner = _BORDER.sub(r" \g<0>", text.strip("\n"))
    return f"<!-- draft {id} {_digest(inner)} -->\n{inner}\n<!-- end draft -->"


def blocks(text: str) -> Iterator[Block | Stray]:
    """Yield every block of a text, and every border that has no counterpart, in order."""
    opening: re.Match[str] | None = None
    for border in _BORDER.finditer(text):
        if border["id"]:
            if opening is not None:
                yield Stray(opening.start(), opening.end(), opens=True)
            opening = border
        elif opening is None:
            yield Stray(border.start(), border.end(), opens=False)
        else:
            inner = text[opening.end() : border.start()].strip("\n")
            yield Block(opening["id"], opening["digest"], inner, opening.start(), border.end())
            opening = None
    if opening is not None:
        yield Stray(opening.start(), opening.end(), opens=True)


def is_draft(text: str) -> bool:
    """Say whether a text has any border: what has none is finished, by hand or by a signature."""
    return _BORDER.search(text) is not None


def blanked(text: str) -> str:
    """Return a text with blanks in place of its borders: every other character keeps its place."""
    return _BORDER.sub(lambda border: " " * len(border[0]), text)


def unbordered(text: str) -> str:
    """Return a text without its borders, and without the lines they stood in."""
    return re.sub(rf"(?m){_BORDER.pattern}\n?", "", text)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]
