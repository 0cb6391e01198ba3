"""Which characters pass unseen, turn the reading direction or break lines, and what to call one when showing it."""

import re
import unicodedata
from collections.abc import Iterator

from jianbao.language import listed

INVISIBLE = re.compile(
    "[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u2064\u206a-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
"""Characters that take no room: zero-width, soft hyphen, fillers, variation selectors, tags."""

BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""The twelve direction controls (Trojan Source, CVE-2021-42574)."""

CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
"""C0 and C1 controls but tab and line ends, and separators that pass for line ends."""

_HIDDEN = re.compile("|".join(("[\t\r\n]", INVISIBLE.pattern, BIDI.pattern, CONTROL.pattern)))

LINE_BREAKERS = "\x0b\x0c\x85\u2028\u2029"
"""Controls that some programs take for a line end."""

_NAMES = {
    "\x00": "NUL",
    "\x08": "BS",
    "\x0b": "VT",
    "\x0c": "FF",
    "\x1b": "ESC",
    "\x7f": "DEL",
    "\x85": "NEL",
    "\xad": "SHY",
    "\u200b": "ZWSP",
    "\u200c": "ZWNJ",
    "\u200d": "ZWJ",
    "\u2028": "LS",
    "\u2029": "PS",
    "\u202e": "RLO",
    "\u2060": "WJ",
    "\ufe0f": "VS16",
    "\ufeff": "BOM",
}
PILE = 30
"""Marks on one letter; the limit of Unicode's stream-safe text (UAX 15), far beyond any language's need."""
_UNUSUAL = re.compile(f"[^\\x00-\u02ff\u2e80-\u9fff\uac00-\ud7ff\uff00-\uffef]{{{PILE + 1},}}")

_OTHER_SYMBOLS = "‼⁉↔◻◼◽◾〰〽🏻🏼🏽🏾🏿"
_KEYCAP = re.compile("[0-9#*]\ufe0f\u20e3")


def name_of(character: str) -> str:
    """Return ``U+XXXX`` of a character, with its usual abbreviation where it has one."""
    code = f"U+{ord(character):04X}"
    return f"{code} {_NAMES[character]}" if character in _NAMES else code


def names_of(characters: str) -> str:
    """Return the different characters of a text by name, in the order met, at most three of them."""
    different = list(dict.fromkeys(characters))
    return listed(map(name_of, different[:3])) + ("…" if len(different) > 3 else "")


def visible(text: str, limit: int | None = 40) -> str:
    """Return a text fit to be quoted in a sentence: on one line, hidden characters named, cut at ``limit``."""
    cut = text if limit is None or len(text) <= limit else f"{text[:limit]}…"
    if not _HIDDEN.search(cut):
        return cut
    return "".join(
        f"<U+{ord(character):04X}>" if _HIDDEN.match(character) else character for character in cut
    )


def runs(kind: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of each unbroken run of characters of one kind."""
    start = end = -1
    for match in kind.finditer(text):
        if match.start() != end:
            if start >= 0:
                yield start, end
            start = match.start()
        end = match.end()
    if start >= 0:
        yield start, end


def piled(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches where more than :data:`PILE` marks are piled on one letter, what goes beyond it.

    Putting such a pile in order takes time that grows with its square.
    """
    for match in _UNUSUAL.finditer(text):
        height = 0
        for at in range(match.start(), match.end() + 1):
            if at < match.end() and unicodedata.combining(text[at]):
                height += 1
                continue
            if height > PILE:
                yield at - height + PILE, at
            height = 0


def in_emoji(text: str, at: int) -> bool:
    """Say whether the joiner U+200D or the selector U+FE0F at ``at`` is part of an emoji."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if text[at] == "\ufe0f":
        return _is_symbol(before) or bool(_KEYCAP.fullmatch(text[at - 1 : at + 2]))
    return text[at] == "\u200d" and (before == "\ufe0f" or _is_symbol(before)) and _is_symbol(after)


def _is_symbol(character: str) -> bool:
    """Whether a character can be the body of an emoji: a symbol or a skin tone, never a letter."""
    if not character:
        return False
    return unicodedata.category(character) == "So" or character in _OTHER_SYMBOLS
