"""YAML as a tree of nodes with places: every scalar a string, what was written and where."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

from jianbao.problem import Place

Locate = Callable[[int, int], Place]
"""Turns a stretch of the text that was parsed into the place it came from."""


class Scalar(NamedTuple):
    """A text; ``plain`` when written without quotes. A tuple, for a table has a million of them."""

    start: int
    end: int
    locate: Locate
    value: str
    plain: bool

    @property
    def place(self) -> Place:
        """Where it is written, quotes included."""
        return self.locate(self.start, self.end)

    @property
    def data(self) -> str | None:
        """The text; nothing at all, ``~`` and ``null`` are None."""
        return None if self.plain and self.value in ("", "~", "null") else self.value


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    start: int
    end: int
    locate: Locate
    items: tuple["Node", ...]

    @property
    def place(self) -> Place:
        """Where it is written, from its first mark to its last."""
        return self.locate(self.start, self.end)

    @property
    def data(self) -> list[Any]:
        """The values alone."""
        return [item.data for item in self.items]


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys and values in the order written, the first of a duplicate key only."""

    start: int
    end: int
    locate: Locate
    entries: dict[str, tuple[Scalar, "Node"]]

    @property
    def pairs(self) -> tuple[tuple[Scalar, "Node"], ...]:
        """The keys as written, each with its value."""
        return tuple(self.entries.values())

    @property
    def place(self) -> Place:
        """Where it is written, from its first key to the end of its last value."""
        return self.locate(self.start, self.end)

    @property
    def data(self) -> dict[str, Any]:
        """The values alone."""
        return {name: value.data for name, (_key, value) in self.entries.items()}

    def key(self, name: str) -> Scalar | None:
        """Return a key as written, or None where it is not there."""
        return self.entries[name][0] if name in self.entries else None


Node = Scalar | Sequence | Mapping


def node_at(node: Node, location: tuple[str | int, ...]) -> Node | None:
    """Return what lies at ``location``, or None where nothing does."""
    for step in location:
        if isinstance(node, Mapping):
            found = node.entries[step][1] if isinstance(step, str) and step in node.entries else None
        elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
            found = node.items[step]
        else:
            found = None
        if found is None:
            return None
        node = found
    return node


def place_of(node: Node, location: tuple[str | int, ...], *, key: bool = False) -> Place:
    """Return the place of what lies at ``location``; the nearest enclosing thing where it is missing.

    With ``key`` the place is that of the last key's own text, not of its value.
    """
    for depth, step in enumerate(location):
        last = depth == len(location) - 1
        if isinstance(node, Mapping):
            pair = node.entries.get(step) if isinstance(step, str) else None
            if pair is None:
                return node.place
            if (last and key) or not _has_text(pair[1]):
                return pair[0].place
            node = pair[1]
        elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
        else:
            return node.place
    return node.place


def _has_text(node: Node) -> bool:
    return not (isinstance(node, Scalar) and node.plain and not node.value)
