"""What an editor kept of a text: the original and the published text, taken apart into what both say and the rest.

Text counts as kept where two or more characters in a row stand in both, in the same order. They are
found by what occurs once on either side (long stretches first), never by trying every pair, so the time
grows with the length of the texts and not with its square, whatever they say.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import Literal

Sort = Literal["kept", "removed", "added"]

LENGTHS = (12, 6, 4, 3, 2, 2)
"""How many characters must agree to tie the texts together: the sure ties first, then, between them, the rest."""
_NOBODY = -1


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some text in one piece: in both texts, only in the original, or only in the published one."""

    sort: Sort
    text: str


@dataclass(frozen=True)
class Comparison:
    """Two texts as the stretches they are made of, in order."""

    stretches: tuple[Stretch, ...]

    @property
    def original(self) -> str:
        """The text before."""
        return "".join(one.text for one in self.stretches if one.sort != "added")

    @property
    def published(self) -> str:
        """The text after."""
        return "".join(one.text for one in self.stretches if one.sort != "removed")

    @cached_property
    def before(self) -> int:
        """Characters of the original; blanks do not count, here and below."""
        return _count(self.original)

    @cached_property
    def after(self) -> int:
        """Characters of the published text."""
        return _count(self.published)

    @cached_property
    def kept(self) -> int:
        """Characters that both have."""
        return sum(_count(one.text) for one in self.stretches if one.sort == "kept")

    @property
    def share(self) -> float:
        """How much of the published text is the original's, from 0 to 1; of no text at all, all of it."""
        return self.kept / self.after if self.after else 1.0

    @property
    def used(self) -> float:
        """How much of the original was published, from 0 to 1."""
        return self.kept / self.before if self.before else 1.0


def compare(original: str, published: str) -> Comparison:
    """Take two texts apart."""
    partners = [_NOBODY] * len(published)
    for length in LENGTHS:
        for gap in _gaps(original, partners):
            _tie(original, published, gap, length, partners)
    for gap in _gaps(original, partners):
        _trim(original, published, gap, partners)
    runs = groupby(_letters(original, published, partners), key=lambda letter: letter[0])
    return Comparison(
        tuple(Stretch(sort, "".join(text for _, text in letters)) for sort, letters in runs),
    )


@dataclass(frozen=True, slots=True)
class _Gap:
    """What lies untied between two ties: from–to in the original, from–to in the published text."""

    old: int
    old_end: int
    new: int
    new_end: int


def _gaps(original: str, partners: list[int]) -> list[_Gap]:
    """Return the gaps that have text on both sides."""
    found: list[_Gap] = []
    old = new = 0
    for at, partner in enumerate([*partners, len(original)]):
        if partner == _NOBODY:
            continue
        if old < partner and new < at:
            found.append(_Gap(old, partner, new, at))
        old, new = partner + 1, at + 1
    return found


def _tie(original: str, published: str, gap: _Gap, length: int, partners: list[int]) -> None:
    """Tie a gap's texts together where ``length`` characters occur once in each."""
    gap = _trim(original, published, gap, partners)
    before = _once(original, gap.old, gap.old_end, length)
    after = _once(published, gap.new, gap.new_end, length)
    old, new = gap.old, gap.new
    for start, there in _rising(sorted((at, after[word]) for word, at in before.items() if word in after)):
        for step in range(length):
            if start + step >= old and there + step >= new:
                partners[there + step] = start + step
                old, new = start + step + 1, there + step + 1


def _trim(original: str, published: str, gap: _Gap, partners: list[int]) -> _Gap:
    """Tie what the two sides of a gap begin and end with; return what remains."""
    old, old_end, new, new_end = gap.old, gap.old_end, gap.new, gap.new_end
    while old < old_end and new < new_end and original[old] == published[new]:
        partners[new] = old
        old, new = old + 1, new + 1
    while old < old_end and new < new_end and original[old_end - 1] == published[new_end - 1]:
        old_end, new_end = old_end - 1, new_end - 1
        partners[new_end] = old_end
    return _Gap(old, old_end, new, new_end)


def _once(text: str, start: int, end: int, length: int) -> dict[str, int]:
    """Return where each word of ``length`` characters is that occurs only once between start and end."""
    found: dict[str, int] = {}
    for at in range(start, end - length + 1):
        word = text[at : at + length]
        found[word] = _NOBODY if word in found else at
    return {word: at for word, at in found.items() if at != _NOBODY}


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest run of pairs, taken in order, whose second numbers rise."""
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for at, (_, there) in enumerate(pairs):
        place = bisect_left(ends, there)
        before.append(last[place - 1] if place else _NOBODY)
        ends[place : place + 1] = [there]
        last[place : place + 1] = [at]
    found: list[tuple[int, int]] = []
    at = last[-1] if last else _NOBODY
    while at != _NOBODY:
        found.append(pairs[at])
        at = before[at]
    return found[::-1]


def _letters(original: str, published: str, partners: list[int]) -> Iterator[tuple[Sort, str]]:
    """Yield every character of both texts once: between two that are kept, the removed before the added."""
    old = new = 0
    for at, partner in enumerate([*partners, len(original)]):
        if partner == _NOBODY:
            continue
        yield from (("removed", letter) for letter in original[old:partner])
        yield from (("added", letter) for letter in published[new:at])
        if at < len(published):
            yield "kept", published[at]
        old, new = partner + 1, at + 1


def _count(text: str) -> int:
    return sum(not letter.isspace() for letter in text)
