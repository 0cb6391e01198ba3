"""What people type by mistake, put right in memory so that reading goes on: the checks still name it.

A mended text carries, for each of its characters, the offset of the character it came from, so every
later problem points at the file as written.
"""

import re
from dataclasses import dataclass

from jianbao.problem import Place
from jianbao.text.source import Source

INVISIBLE = re.compile(
    "[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u2064\u206a-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\U000e0000-\U000e0fff]"
)
"""Characters that take no room: zero-width, soft hyphen, fillers, variation selectors, tags."""

BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""The twelve direction controls (Trojan Source, CVE-2021-42574)."""

CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
"""C0 and C1 controls but tab and line ends, and separators that pass for line ends."""

_KEY_COLON = re.compile(r"^([ \t]*(?:- +)?[A-Za-z_][\w-]{0,40})[ \t]*：[ \t]*", re.ASCII)
_INDENT = re.compile(r"^[ \t]+")
_LIST = re.compile(r"^[ \t]*(?:- +)?[A-Za-z_][\w-]*:[ \t]*([\[［【].*[\]］】])[ \t]*$", re.ASCII)
_LIST_MARKS = str.maketrans("［【］】，、", "[[]],,")


@dataclass(frozen=True)
class Mended:
    """A stretch of a file put right: its text, and where each character lay in the file."""

    source: Source
    text: str
    origins: list[int]

    def place(self, start: int, end: int) -> Place:
        """Return the file's place of ``text[start:end]``; a blank line after the end belongs to the last one."""
        while end > start + 1 and self.text[end - 1] in "\n ":
            end -= 1
        if start >= len(self.text):
            start = len(self.text.rstrip("\n ")) or 0
            end = start
        first = self.origins[start]
        return self.source.place(first, max(first + 1, self.origins[min(end, len(self.text))]))


def mend(source: Source, start: int, end: int) -> Mended:
    """Put ``source.text[start:end]`` right as YAML: line ends, controls, tabs, full-width marks in keys and lists."""
    text: list[str] = []
    origins: list[int] = []

    def add(piece: str, origin: int, *, fixed: bool = False) -> None:
        text.append(piece)
        origins.extend([origin] * len(piece) if fixed else range(origin, origin + len(piece)))

    for match in re.finditer(r"([^\r\n]*)(\r\n|\n|\r|$)", source.text[start:end]):
        at, line = start + match.start(), match.group(1)
        colon = _KEY_COLON.match(line)
        if colon:
            add(_plain(colon.group(1)), at)
            add(": ", at + colon.end(1), fixed=True)
            at, line = at + colon.end(), line[colon.end() :]
        for piece_at, character in enumerate(_plain(line)):
            if not INVISIBLE.match(character) or character in "\u200d\ufe0f":
                add(character, at + piece_at)
        if match.group(2):
            add("\n", start + match.start(2), fixed=True)
    return Mended(source, "".join(text), [*origins, end])


def _plain(line: str) -> str:
    """Return a line of equal length without tabs in its indent, controls, or full-width list marks."""
    line = _INDENT.sub(lambda indent: indent.group().replace("\t", " "), line).replace("\t", " ")
    line = CONTROL.sub(" ", BIDI.sub(" ", line))
    listed = _LIST.match(line)
    if listed:
        line = line[: listed.start(1)] + listed.group(1).translate(_LIST_MARKS) + line[listed.end(1) :]
    return line
