"""Long work shows how far it is, on a terminal and nowhere else."""

import sys
from collections.abc import Iterator, Sequence
from typing import TypeVar

import click

_T = TypeVar("_T")
LONG = 2_000
"""Steps below which work is over before a bar could be read; 2,000 files take half a second."""


def watched(steps: Sequence[_T], label: str, *, quiet: bool = False) -> Iterator[_T]:
    """Yield the steps; a bar on stderr follows where there are many and somebody looks."""
    if quiet or len(steps) < LONG or not sys.stderr.isatty():
        yield from steps
        return
    with click.progressbar(steps, label=label, file=sys.stderr) as bar:
        yield from bar
