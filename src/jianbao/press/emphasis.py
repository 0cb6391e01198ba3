"""Emphasis beside Chinese: where CommonMark refuses ``**注意：**后文``, and how we read it."""

from markdown_it import MarkdownIt
from markdown_it.common.utils import isMdAsciiPunct, isPunctChar, isWhiteSpace
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.state_inline import Delimiter

_WIDE = (
    (0x2E80, 0x303F),  # radicals, ideographic punctuation
    (0x3040, 0x30FF),  # kana, which names and quotations bring
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0xFE30, 0xFE4F),  # vertical and compatibility forms
    (0xFF01, 0xFF60),  # full-width forms
    (0xFFE0, 0xFFE6),
    (0x20000, 0x3FFFF),
)
_CHINESE_MARKS = frozenset("“”‘’—…·")
"""Punctuation that Chinese shares with Latin text; beside a star it binds as Chinese."""


def is_chinese(character: str) -> bool:
    """Say whether a character is an ideograph or punctuation of Chinese text."""
    code = ord(character)
    return character in _CHINESE_MARKS or any(first <= code <= last for first, last in _WIDE)


def is_wide_mark(character: str) -> bool:
    """Say whether a character is full-width punctuation, which brings its own blank."""
    return is_chinese(character) and isPunctChar(character) and character not in _CHINESE_MARKS


def friendly_to_chinese(markdown: MarkdownIt) -> None:
    """Teach one parser the rule: Chinese has no blanks between words, so it stands beside a star like one.

    Only ``*`` is concerned; ``_`` inside words stays CommonMark's. Text without Chinese is read
    exactly as CommonMark says.
    """
    markdown.inline.ruler.before("emphasis", "chinese_emphasis", _stars)


def flanking(before: str, after: str) -> tuple[bool, bool]:
    """Return whether a run of stars between two characters can open and can close emphasis.

    A run opens unless a blank follows it, or punctuation that has a letter before it; Chinese on
    either side lifts the second condition. Closing is the mirror image.
    """
    return _opens(before, after), _opens(after, before)


def _opens(outside: str, inside: str) -> bool:
    if isWhiteSpace(ord(inside)):
        return False
    if not _is_mark(inside) or is_chinese(inside):
        return True
    return isWhiteSpace(ord(outside)) or _is_mark(outside) or is_chinese(outside)


def _is_mark(character: str) -> bool:
    return isMdAsciiPunct(ord(character)) or isPunctChar(character)


def _stars(state: StateInline, silent: bool) -> bool:
    """The parser's rule for ``*``: like its own, but for where a run may open and close."""
    start, end = state.pos, state.pos
    if silent or state.src[start] != "*":
        return False
    while end < state.posMax and state.src[end] == "*":
        end += 1
    opens, closes = flanking(
        state.src[start - 1] if start else " ", state.src[end] if end < state.posMax else " "
    )
    for _ in range(end - start):
        state.push("text", "", 0).content = "*"
        state.delimiters.append(Delimiter(ord("*"), end - start, len(state.tokens) - 1, -1, opens, closes))
    state.pos = end
    return True
