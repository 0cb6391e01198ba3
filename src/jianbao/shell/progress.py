"""Long work shows how far it is, on a terminal and nowhere else."""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

import click

from jianbao.language import _
from jianbao.reading.tree import Tree

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


@dataclass(frozen=True)
class Watched:
    """A tree whose reading is watched."""

    tree: Tree
    quiet: bool = False

    def paths(self) -> Iterator[str]:
        """Yield the tree's paths, while a bar shows how far the reading is."""
        yield from watched([*self.tree.paths()], _("读取"), quiet=self.quiet)

    def read(self, path: str) -> bytes:
        """Return a file's bytes."""
        return self.tree.read(path)

    def size(self, path: str) -> int:
        """Return a file's size in bytes."""
        return self.tree.size(path)

    def is_regular(self, path: str) -> bool:
        """Say whether a path is an ordinary file."""
        return self.tree.is_regular(path)
