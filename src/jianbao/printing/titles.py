"""Where a long title turns its line: between words, in lines of like length."""

import logging
import re
from functools import cache

import jieba

from jianbao.printing.characters import width

jieba.setLogLevel(logging.WARNING)

_OPENING = "“‘《〈（【〔([{"
_QUOTED = re.compile(r"(“[^“”]{1,10}”|《[^《》]{1,10}》)")
_ALONE = 10_000
"""What it costs to leave a single word of one character on a line: more than any unevenness."""


def title_lines(title: str, characters: int) -> tuple[str, ...]:
    """Cut a title into the fewest lines of at most ``characters`` full-width characters.

    Lines turn between words, never before a closing mark or after an opening one; among the cuts
    into as few lines the most even wins. A word longer than a line is cut where it must be.
    """
    words = _pieces(title, characters)
    if not words:
        return ()
    return _cut(tuple(words), characters * 2)


def _cut(words: tuple[str, ...], room: int) -> tuple[str, ...]:
    """Choose among all cuts by number of lines, then by the sum of the squared blanks."""
    widths = [width(word) for word in words]

    @cache
    def best(start: int) -> tuple[int, int, tuple[str, ...]]:
        if start == len(words):
            return (0, 0, ())
        options = []
        taken = 0
        for end in range(start, len(words)):
            taken += widths[end]
            if taken > room and end > start:
                break
            lines, unevenness, rest = best(end + 1)
            blank = (room - taken) ** 2 + (_ALONE if taken <= 2 else 0)
            options.append((lines + 1, unevenness + blank, ("".join(words[start : end + 1]).strip(), *rest)))
        return min(options)

    return best(0)[2]


def _pieces(title: str, characters: int) -> list[str]:
    """Return the words with the marks that cling to them; a short quotation is one piece."""
    pieces: list[str] = []
    clinging = False
    for word in _QUOTED.split(" ".join(title.split())):
        for part in (word,) if _QUOTED.fullmatch(word) else jieba.cut(word):
            closes = len(part) == 1 and not part.isalnum() and part not in _OPENING
            if pieces and (closes or clinging):
                pieces[-1] += part
            else:
                pieces.append(part)
            clinging = part in _OPENING
    return [piece[at : at + characters] for piece in pieces for at in range(0, len(piece), characters)]
