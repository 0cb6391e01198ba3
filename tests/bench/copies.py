"""Near-duplicates: are copies found, is what only resembles left alone, and how fast."""

import random
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path
from statistics import median
from typing import TypeVar

import numpy as np

from jianbao.similarity.grams import N, grams
from jianbao.similarity.index import COPY, LONG, Index
from jianbao.similarity.shelf import open_index
from jianbao.similarity.view import comparison_view
from tests.bench.figure import Figure, milliseconds
from tests.similarity.labelled import Labelled, generate, label
from tests.similarity.sample import sample_office, sample_prose

MANY = 100_000
FEW = 10_000
"""As many as a plain loop over Python sets has room and time for."""

CHOOSING, JUDGING = 1, 2
"""Seeds: the run length and the threshold were chosen on one set, and are judged on another."""

_T = TypeVar("_T")


def found() -> Figure:
    """Recall and false flags on a labelled set; the peer is the best that Jaccard similarity alone can do."""
    labelled = label(
        sample_office().reports, sample_prose(), JUDGING, generated=1500, copies=200, unrelated=1000
    )
    index = Index.build(labelled.indexed)
    hits: dict[str, list[bool]] = defaultdict(list)
    jaccard: dict[bool, list[float]] = {True: [], False: []}
    for case in labelled.cases:
        flagged = {match.report for match in index.similar(case.text)}
        hits[case.trick].append(case.copies in flagged if case.copies else bool(flagged))
        alike = {match.report: match.similarity for match in index.similar(case.text, at_least=0)}
        best = alike.get(case.copies, 0) if case.copies else max(alike.values(), default=0)
        jaccard[case.copies is not None].append(best)
    for trick, some in hits.items():
        print(f"  {trick}: {sum(some)} of {len(some)} flagged", file=sys.stderr)
    copied = [hit for trick, some in hits.items() if "unrelated" not in trick for hit in some]
    false = [hit for trick, some in hits.items() if "unrelated" in trick for hit in some]
    recall = np.mean(copied)
    peer = np.mean(np.array(jaccard[True]) > np.quantile(jaccard[False], 0.99))
    return Figure(
        f"recall {recall:.4f} of {len(copied)}, false flags {np.mean(false):.2%} of {len(false)}",
        f"Jaccard alone at 1 % false flags: recall {peer:.4f}",
        f"×{recall / peer:.2f}",
    )


def run_length() -> Figure:
    """How far the most edited copy and the most alike stranger are apart, for runs of 2 to 6 characters; no long texts."""
    labelled = label(
        sample_office().reports, sample_prose(), CHOOSING, generated=1500, copies=100, unrelated=700
    )
    gaps = {n: _gap(labelled, n) for n in range(2, 7)}
    others = ", ".join(f"n={n} {low:.3f} to {high:.3f}" for n, (low, high) in gaps.items() if n != N)
    low, high = gaps[N]
    best_other = max(high - low for n, (low, high) in gaps.items() if n != N)
    return Figure(
        f"n={N}: strangers up to {low:.3f}, copies from {high:.3f}, flagged from {COPY}",
        others,
        f"gap ×{(high - low) / best_other:.2f} of the next best",
    )


def asked() -> Figure:
    """One new report against many; the peer loops over a Python set of runs for each report."""
    texts, new = _many()
    times, _ = _timed(_index().similar, new)
    busy, _ = _timed(_index().similar, new, time.process_time)
    few = dict(list(texts.items())[:FEW])
    small = Index.build(few)
    small_times, answers = _timed(lambda text: small.similar(text, at_least=0.15), new[:20])
    sets = {report: _set(text) for report, text in few.items()}
    plain_times, plain = _timed(lambda text: _plain(sets, text, 0.15), new[:20])
    if [{match.report: match.containment for match in answer} for answer in answers] != plain:
        raise AssertionError("the index and the plain loop differ")
    return Figure(
        f"{milliseconds(median(times))} for one against {MANY:,} (worst of {len(times)}: "
        f"{milliseconds(max(times))}, {milliseconds(max(busy))} of the processor)",
        f"plain sets {milliseconds(median(plain_times))} against {FEW:,}, the index {milliseconds(median(small_times))}",
        f"×{median(plain_times) / median(small_times):,.0f} at {FEW:,}, same answers",
    )


def added() -> Figure:
    """One report more in an index of many; the peer makes the index anew."""
    _, new = _many()
    start = time.perf_counter()
    index = _index()
    for number, text in enumerate(new):
        index = index.with_added(f"added-{number}", text)
    once = (time.perf_counter() - start) / len(new)
    return Figure(
        f"{milliseconds(once)} for one more in {MANY:,} (mean of {len(new)})",
        f"built anew {_built():,.1f} s",
        f"×{_built() / once:,.0f}",
    )


def opened() -> Figure:
    """The index of many from the shelf, with a hundred new reports; the peer makes it anew."""
    texts, new = _many()
    with tempfile.TemporaryDirectory() as folder:
        open_index(Path(folder), texts)
        more = texts | {f"new-{number}": text for number, text in enumerate(new[:100])}
        start = time.perf_counter()
        index = open_index(Path(folder), more)
        took = time.perf_counter() - start
        first, _ = _timed(index.similar, new[100:101])
        size = sum(file.stat().st_size for file in Path(folder).rglob("*.npy")) / 1e6
    return Figure(
        f"{took:,.2f} s to open {MANY:,} and add 100, first question {milliseconds(first[0])}, {size:,.0f} MB on disk",
        f"built anew {_built():,.1f} s",
        f"×{_built() / took:,.0f}",
    )


@cache
def _many() -> tuple[dict[str, str], list[str]]:
    """Return very many generated reports by id, and 200 more that come in."""
    chance = random.Random(JUDGING)  # noqa: S311  # the same reports again in every run; nothing secret
    prose = sample_prose()
    texts = {f"generated-{number:06}": generate(chance, prose, number) for number in range(MANY)}
    return texts, [generate(chance, prose, number) for number in range(200)]


@cache
def _timed_index() -> tuple[Index, float]:
    texts, _ = _many()
    start = time.perf_counter()
    index = Index.build(texts)
    return index, time.perf_counter() - start


def _index() -> Index:
    return _timed_index()[0]


def _built() -> float:
    return _timed_index()[1]


def _timed(
    ask: Callable[[str], _T], texts: Iterable[str], clock: Callable[[], float] = time.perf_counter
) -> tuple[list[float], list[_T]]:
    """Return the seconds and the answer for each text."""
    times, answers = [], []
    for text in texts:
        start = clock()
        answers.append(ask(text))
        times.append(clock() - start)
    return times, answers


def _set(text: str) -> set[str]:
    view = comparison_view(text)
    return {view[at : at + N] for at in range(len(view) - N + 1)}


def _plain(sets: Mapping[str, set[str]], text: str, at_least: float) -> dict[str, float]:
    wanted = _set(text)
    alike = {report: len(wanted & held) / min(len(wanted), len(held)) for report, held in sets.items()}
    return {report: share for report, share in alike.items() if share >= at_least}


def _gap(labelled: Labelled, n: int) -> tuple[float, float]:
    """Return the greatest containment of an unrelated text and the least of a copy, by runs of ``n``."""
    held = {report: grams(text, n) for report, text in labelled.indexed.items()}
    holders: dict[int, list[str]] = defaultdict(list)
    for report, some in held.items():
        for gram in some.tolist():
            holders[gram].append(report)
    strangers, copies = [0.0], [1.0]
    for case in labelled.cases:
        wanted = grams(case.text, n)
        if wanted.size > LONG:
            continue
        if case.copies:
            shared = np.intersect1d(wanted, held[case.copies], assume_unique=True).size
            copies.append(shared / min(wanted.size, held[case.copies].size))
        else:
            counts: dict[str, int] = defaultdict(int)
            for gram in wanted.tolist():
                for report in holders.get(gram, ()):
                    counts[report] += 1
            strangers.append(
                max((count / min(wanted.size, held[r].size) for r, count in counts.items()), default=0)
            )
    return max(strangers), min(copies)
