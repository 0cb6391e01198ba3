"""A text as a set of numbers: each run of N neighbouring characters of its comparison view, hashed."""

from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from jianbao.similarity.view import comparison_view

N = 3
"""Characters in a run; chosen by measurement: ``scripts/bench.py copies-run-length``."""

Grams: TypeAlias = npt.NDArray[np.uint32]
"""Sorted, each number once."""

_SPREAD = np.uint64(0x9E3779B97F4A7C15)
_MIX = np.uint64(0xBF58476D1CE4E5B9)
_HALF = np.uint64(32)


def grams(text: str, n: int = N) -> Grams:
    """Return a text's set of hashed runs of ``n`` characters.

    A text shorter than that has one run, itself; one without letters and figures has none. The
    numbers are the same on every machine and in every process.
    """
    letters = np.frombuffer(comparison_view(text).encode("utf-32-le"), "<u4").astype(np.uint64)
    if not letters.size:
        return np.empty(0, np.uint32)
    n = min(n, letters.size)
    runs = np.zeros(letters.size - n + 1, np.uint64)
    for at in range(n):
        runs = (runs ^ letters[at : at + runs.size]) * _SPREAD
        runs ^= runs >> _HALF
    numbers = np.sort(((runs * _MIX) >> _HALF).astype(np.uint32))
    return numbers[np.flatnonzero(np.diff(numbers, prepend=numbers[:1] + np.uint32(1)))]
