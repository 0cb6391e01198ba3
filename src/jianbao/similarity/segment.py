"""Which reports hold which run of characters: reports' grams turned inside out, never changed once made."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import numpy.typing as npt

from jianbao.similarity.grams import Grams

MOST = 32_768
"""Reports in a segment at most: their numbers fit in 16 bits, and sorting stays within half a gigabyte."""

_SHIFT = np.uint64(16)
_NUMBER = np.uint64(0xFFFF)


@dataclass(frozen=True, eq=False)
class Segment:
    """Up to ``MOST`` reports; ``holders[starts[k]:starts[k + 1]]`` are those with gram ``keys[k]``."""

    reports: tuple[str, ...]
    digests: tuple[str, ...]
    """Each text's digest, to know whether it has changed."""
    sizes: npt.NDArray[np.uint32]
    """How many grams each report has."""
    keys: Grams
    starts: npt.NDArray[np.uint32]
    holders: npt.NDArray[np.uint16]
    live: npt.NDArray[np.bool_]
    """False for a report whose text has changed or gone since."""

    @cached_property
    def number_of(self) -> dict[str, int]:
        """Each report's place in ``reports``."""
        return {report: number for number, report in enumerate(self.reports)}

    def shared(self, wanted: Grams) -> npt.NDArray[np.intp]:
        """Return how many of the wanted grams each report has; 0 for those no longer live."""
        at = np.searchsorted(self.keys, wanted)
        at = at[at < self.keys.size]
        at = at[self.keys[at] == wanted[: at.size]]
        first = self.starts[at].astype(np.intp)
        many = self.starts[at + 1].astype(np.intp) - first
        # One number for every holder of every gram found: first, first + 1, … for each gram in turn.
        steps = np.arange(many.sum()) + np.repeat(first - np.cumsum(many) + many, many)
        counts = np.bincount(self.holders[steps], minlength=len(self.reports))
        return np.where(self.live, counts, 0)

    def known(self) -> Iterator[tuple[str, str]]:
        """Yield each report with its text's digest."""
        yield from zip(self.reports, self.digests, strict=True)

    def living(self, live: npt.NDArray[np.bool_]) -> "Segment":
        """Return the segment with these of its reports live."""
        return replace(self, live=live)

    def without(self, report: str) -> "Segment":
        """Return the segment with one of its reports no longer live."""
        live = self.live.copy()
        live[self.number_of[report]] = False
        return self.living(live)


def invert(reports: Sequence[str], digests: Sequence[str], grams: Sequence[Grams]) -> Segment:
    """Return a segment of reports, given each one's digest and grams."""
    numbered = [found.astype(np.uint64) << _SHIFT | np.uint64(number) for number, found in enumerate(grams)]
    pairs = np.concatenate(numbered) if numbered else np.empty(0, np.uint64)
    pairs.sort()
    sizes = np.array([found.size for found in grams], np.uint32)
    return _of_pairs(tuple(reports), tuple(digests), sizes, pairs)


def merge(one: Segment, other: Segment) -> Segment:
    """Return one segment with the live reports of two, those of the first in front."""
    pairs, shift = [], 0
    for segment in (one, other):
        renumbered = np.cumsum(segment.live) - 1 + shift
        grams = np.repeat(segment.keys, np.diff(segment.starts)).astype(np.uint64)
        kept = segment.live[segment.holders]
        pairs.append(grams[kept] << _SHIFT | renumbered[segment.holders[kept]].astype(np.uint64))
        shift += int(segment.live.sum())
    joined = np.concatenate(pairs)
    joined.sort(kind="stable")  # two sorted runs: merged, not sorted anew
    alive = [(segment, number) for segment in (one, other) for number in np.flatnonzero(segment.live)]
    return _of_pairs(
        tuple(segment.reports[number] for segment, number in alive),
        tuple(segment.digests[number] for segment, number in alive),
        np.concatenate([one.sizes[one.live], other.sizes[other.live]]),
        joined,
    )


def _of_pairs(
    reports: tuple[str, ...],
    digests: tuple[str, ...],
    sizes: npt.NDArray[np.uint32],
    pairs: npt.NDArray[np.uint64],
) -> Segment:
    """Return the segment whose sorted pairs are (gram, number of a report that has it)."""
    grams = (pairs >> _SHIFT).astype(np.uint32)
    begins = np.flatnonzero(np.diff(grams, prepend=grams[:1] + np.uint32(1)))
    return Segment(
        reports,
        digests,
        sizes,
        keys=grams[begins],
        starts=np.append(begins, grams.size).astype(np.uint32),
        holders=(pairs & _NUMBER).astype(np.uint16),
        live=np.ones(len(reports), np.bool_),
    )
