"""All the reports there are, ready to be asked which of them say what a text says, and who said it first."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from jianbao.similarity.grams import Grams, grams
from jianbao.similarity.segment import MOST, Segment, invert, merge

COPY = 0.4
"""From this containment on, one text counts as a copy of another; chosen by measurement:
``scripts/bench.py copies-run-length``."""

LONG = 2000
MORE = 0.15
"""Beyond ``LONG`` grams a text holds much of any other by chance: each doubling asks this share more."""

FEWEST = 12
"""Grams that two texts must share: less is a set phrase, however short the text."""


@dataclass(frozen=True, slots=True)
class Match:
    """A report that shares text with another; shares are of different grams, from 0 to 1."""

    report: str
    shared: int
    """How many grams both have."""
    of_text: float
    """The share of the asked text that the report has: 1 where the text is an excerpt."""
    of_report: float
    """The share of the report that the asked text has: 1 where all was taken, whatever was put around."""
    similarity: float
    """Jaccard: what both have of what either has."""

    @property
    def containment(self) -> float:
        """The larger share: padding lowers the one, cutting the other, neither lowers both."""
        return max(self.of_text, self.of_report)


@dataclass(frozen=True, eq=False)
class Index:
    """A frozen index; adding gives a new one that shares its parts with the old.

    ``order`` is who was first: a rank for each report, as ``reports.arrivals`` gives it. A report
    without a rank comes after all that have one.
    """

    segments: tuple[Segment, ...] = ()
    order: Mapping[str, int] = field(default_factory=dict)

    @classmethod
    def build(cls, texts: Mapping[str, str], order: Mapping[str, int] | None = None) -> "Index":
        """Return the index of texts by report id."""
        return cls((), order or {}).with_all(texts)

    def __len__(self) -> int:
        return sum(int(segment.live.sum()) for segment in self.segments)

    def __contains__(self, report: str) -> bool:
        return self._holder(report) is not None

    def with_added(self, report: str, text: str) -> "Index":
        """Return the index with one report more; of a report it already has, with the new text instead."""
        return self.with_all({report: text})

    def with_all(self, texts: Mapping[str, str]) -> "Index":
        """Return the index with reports more, at the cost of theirs and, now and then, of as many others."""
        segments = list(self.without(texts).segments)
        names = list(texts)
        for start in range(0, len(names), MOST):
            some = names[start : start + MOST]
            made = invert(some, [digest(texts[name]) for name in some], [grams(texts[name]) for name in some])
            segments = _appended(segments, made)
        return replace(self, segments=tuple(segments))

    def without(self, reports: Iterable[str]) -> "Index":
        """Return the index without some reports; those it does not have are passed over."""
        segments = list(self.segments)
        for report in reports:
            at = next((at for at, held in enumerate(segments) if _has(held, report)), None)
            if at is not None:
                segments[at] = segments[at].without(report)
        return replace(self, segments=tuple(held for held in segments if held.live.any()))

    def similar(self, text: str, before: str | None = None, at_least: float = COPY) -> tuple[Match, ...]:
        """Return the reports that share text with this one, the largest containment first, then the earliest.

        ``before`` is a report's id: only those that came before it are returned, never itself.
        ``at_least`` is the least containment; texts longer than ``LONG`` need more.
        """
        wanted = grams(text)
        found = [match for segment in self.segments for match in _matches(segment, wanted, at_least)]
        if before is not None:
            last = self._place(before)
            found = [match for match in found if self._place(match.report) < last]
        return tuple(sorted(found, key=self._best_first))

    def earliest(self, matches: Sequence[Match]) -> Match | None:
        """Return the match that came before all others, or None of none."""
        return min(matches, key=lambda match: self._place(match.report), default=None)

    def _best_first(self, match: Match) -> tuple[float, float, tuple[float, str]]:
        return -match.containment, -match.similarity, self._place(match.report)

    def _place(self, report: str) -> tuple[float, str]:
        return self.order.get(report, np.inf), report

    def _holder(self, report: str) -> Segment | None:
        return next((segment for segment in self.segments if _has(segment, report)), None)


def digest(text: str) -> str:
    """Return what a text is known by in the index and on the shelf."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _has(segment: Segment, report: str) -> bool:
    number = segment.number_of.get(report)
    return number is not None and bool(segment.live[number])


def _appended(segments: list[Segment], made: Segment) -> list[Segment]:
    """Put a segment at the end; like sizes become one, so that n reports lie in about log n segments."""
    segments = [*segments, made]
    while len(segments) > 1 and _join(segments[-2], segments[-1]):
        segments[-2:] = [merge(segments[-2], segments[-1])]
    return segments


def _join(one: Segment, other: Segment) -> bool:
    return len(one.reports) < 2 * len(other.reports) and len(one.reports) + len(other.reports) <= MOST


def _matches(segment: Segment, wanted: Grams, at_least: float) -> Iterable[Match]:
    counts = segment.shared(wanted)
    smaller, larger = np.minimum(segment.sizes, wanted.size), np.maximum(segment.sizes, wanted.size)
    least = np.minimum(at_least * (1 + MORE * np.log2(np.maximum(larger / LONG, 1))), 1)
    enough = (counts >= np.minimum(FEWEST, smaller)) & (counts >= least * smaller) & (counts > 0)
    for number in np.flatnonzero(enough):
        shared, size = int(counts[number]), int(segment.sizes[number])
        yield Match(
            segment.reports[number],
            shared,
            of_text=shared / wanted.size,
            of_report=shared / size,
            similarity=shared / (wanted.size + size - shared),
        )
