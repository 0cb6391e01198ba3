"""Which reports of several units are about one problem, told by the words they share and others do not."""

import logging
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from statistics import median

import jieba
import numpy as np
import numpy.typing as npt

TOGETHER = 0.115
"""From this mean likeness on, reports are about one problem; halfway, in the sample office, between the
least alike of those that are (0.14) and the most alike of those that are not (0.09)."""

TITLE = 2
"""A title's words count as if said so often."""

SHOWN = 6
"""Words that say what a cluster is about."""

_NO_WORD = re.compile(r"[\d\W_]")


@dataclass(frozen=True, slots=True)
class Story:
    """What a report says, and whose it is."""

    report: str
    unit: str
    title: str
    body: str


@dataclass(frozen=True, slots=True)
class Cluster:
    """Reports about one problem, in the order given; ``likeness`` is the mean of their pairs, from 0 to 1."""

    reports: tuple[str, ...]
    units: tuple[str, ...]
    words: tuple[str, ...]
    likeness: float


def clusters(
    stories: Sequence[Story], background: Iterable[Story] = (), at_least: float = TOGETHER
) -> tuple[Cluster, ...]:
    """Return the groups of stories from two units or more that are about one problem, the most alike first.

    ``background`` are other reports of the office: what all the town talks about says little. Reports
    are joined two by two, the most alike first, while the mean likeness stays ``at_least``.
    """
    if not stories:
        return ()
    named = [story.report for story in stories]
    counted = [_counted(story) for story in stories]
    counted += [_counted(story) for story in background if story.report not in set(named)]
    words, weights = _weighted(counted)
    weights = weights[: len(stories)]
    likeness = weights @ weights.T
    found = []
    for group in _groups(likeness, sorted(range(len(stories)), key=named.__getitem__), at_least):
        units = tuple(dict.fromkeys(stories[at].unit for at in group))
        if len(units) > 1:
            pairs = likeness[np.ix_(group, group)][np.triu_indices(len(group), 1)]
            reports = tuple(named[at] for at in group)
            found.append(
                Cluster(reports, units, _shared(words, weights[group]), float(pairs.mean().round(6)))
            )
    return tuple(sorted(found, key=lambda cluster: (-cluster.likeness, cluster.reports)))


def _counted(story: Story) -> Counter[str]:
    """Return how often a story says each word of two characters or more; figures are no words."""
    counts = Counter(_cut(story.body))
    for word in _cut(story.title):
        counts[word] += TITLE
    return counts


def _cut(text: str) -> list[str]:
    return [word for word in _dictionary().cut(text) if len(word) > 1 and not _NO_WORD.search(word)]


def _weighted(counted: Sequence[Counter[str]]) -> tuple[list[str], npt.NDArray[np.float64]]:
    """Return the words, and for each story their weights, as long as 1 together.

    A word weighs by how often it is said, by how few of the office's reports say it, and by how rare
    it is in Chinese at large (jieba's table).
    """
    spread = Counter(word for counts in counted for word in counts)
    words = sorted(spread)
    column = {word: at for at, word in enumerate(words)}
    rarity = _rarity()
    worth = [np.log1p(len(counted) / spread[word]) * rarity.get(word, 1) for word in words]
    weights = np.zeros((len(counted), len(words)))
    for row, counts in enumerate(counted):
        for word, times in counts.items():
            weights[row, column[word]] = times
    weights *= np.array(worth)
    return words, weights / np.maximum(np.linalg.norm(weights, axis=1, keepdims=True), 1e-12)


def _groups(likeness: npt.NDArray[np.float64], rows: list[int], at_least: float) -> list[list[int]]:
    """Join the two groups with the greatest mean likeness, again and again, until none is great enough."""
    groups = [[row] for row in rows]
    between = likeness[np.ix_(rows, rows)].copy()
    np.fill_diagonal(between, -1)
    while len(groups) > 1:
        one, other = sorted(divmod(int(between.argmax()), len(groups)))
        if between[one, other] < at_least:
            break
        share = len(groups[one]) / (len(groups[one]) + len(groups[other]))
        mean = share * between[one] + (1 - share) * between[other]
        between[one], between[:, one] = mean, mean
        between[one, one] = -1
        between = np.delete(np.delete(between, other, 0), other, 1)
        groups[one] += groups.pop(other)
    return [sorted(group) for group in groups if len(group) > 1]


def _shared(words: Sequence[str], weights: npt.NDArray[np.float64]) -> tuple[str, ...]:
    """Return the words that weigh most in what at least two of the stories say."""
    joint = np.where((weights > 0).sum(axis=0) > 1, weights.sum(axis=0), 0)
    best: list[int] = sorted(np.flatnonzero(joint).tolist(), key=lambda at: (-joint[at], words[at]))
    return tuple(words[at] for at in best[:SHOWN])


@cache
def _dictionary() -> jieba.Tokenizer:
    jieba.setLogLevel(logging.WARNING)
    return jieba.Tokenizer()


@cache
def _rarity() -> dict[str, float]:
    """Return each word's rarity relative to the median word's; one that jieba does not know counts as that."""
    lines = files("jieba").joinpath("analyse", "idf.txt").read_text(encoding="utf-8").splitlines()
    table = {word: float(idf) for word, _, idf in (line.rpartition(" ") for line in lines)}
    usual = median(table.values())
    return {word: idf / usual for word, idf in table.items()}
