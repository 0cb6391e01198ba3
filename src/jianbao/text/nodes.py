"""YAML as a tree of nodes with places: every scalar a string, and no alias, tag, anchor or second document.

The tree is built from the parser's events with a stack of our own. libyaml's composer recurses in C
and dies on 30,000 brackets; its event stream does not, and we leave it at :data:`DEPTH`.
"""

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from jianbao.problem import Place
from jianbao.text.fault import Fault

DEPTH = 12
"""Levels of nesting a file may have; no format of ours needs more than six."""

_Locate = Callable[[int, int], Place]


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text; ``plain`` when written without quotes."""

    place: Place
    value: str
    plain: bool

    @property
    def data(self) -> str | None:
        """The text; nothing at all, ``~`` and ``null`` are None."""
        return None if self.plain and self.value in ("", "~", "null") else self.value


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    place: Place
    items: tuple["Node", ...]

    @property
    def data(self) -> list[Any]:
        """The values alone."""
        return [item.data for item in self.items]


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys and values in the order written, the first of a duplicate key only."""

    place: Place
    pairs: tuple[tuple[Scalar, "Node"], ...]

    @property
    def data(self) -> dict[str, Any]:
        """The values alone."""
        return {key.value: value.data for key, value in self.pairs}


Node = Scalar | Sequence | Mapping


def place_of(node: Node, location: tuple[str | int, ...], *, key: bool = False) -> Place:
    """Return the place of what lies at ``location``; the nearest enclosing thing where it is missing.

    With ``key`` the place is that of the last key's own text, not of its value.
    """
    for depth, step in enumerate(location):
        last = depth == len(location) - 1
        if isinstance(node, Mapping):
            pair = next(((k, v) for k, v in node.pairs if k.value == step), None)
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


@dataclass(slots=True)
class _Open:
    """A list or mapping whose end has not come yet."""

    start: int
    is_mapping: bool
    children: list[Node] = field(default_factory=list)
    keys: dict[str, int] = field(default_factory=dict)

    @property
    def awaits_key(self) -> bool:
        return self.is_mapping and len(self.children) % 2 == 0

    def meet(self, key: Scalar) -> Iterator[Fault]:
        """Note a key; one that differs only by case, width or form from an earlier one is the same key."""
        folded = unicodedata.normalize("NFKC", key.value).casefold()
        first = self.keys.setdefault(folded, key.place.line)
        if len(self.keys) <= len(self.children) // 2:
            yield Fault("duplicate-key", key.place, key.value, {"first": first})

    def close(self, end: int, locate: _Locate) -> Node:
        place = locate(self.start, end)
        if not self.is_mapping:
            return Sequence(place, tuple(self.children))
        keys, values = self.children[::2], self.children[1::2]
        seen: dict[str, tuple[Scalar, Node]] = {}
        for key, value in zip(keys, values, strict=False):
            if isinstance(key, Scalar):
                seen.setdefault(key.value, (key, value))
        return Mapping(place, tuple(seen.values()))


def compose(text: str, locate: _Locate) -> tuple[Node | None, list[Fault]]:
    """Build the tree of a YAML text; what cannot be taken becomes faults, and the rest still a tree.

    ``locate`` turns offsets in ``text`` into places of the file. After a syntax error the tree holds
    what came before it.
    """
    faults: list[Fault] = []
    stack: list[_Open] = []
    root: Node | None = None

    def put(node: Node) -> None:
        nonlocal root
        if stack:
            stack[-1].children.append(node)
        elif root is None:
            root = node

    end = 0
    try:
        for event in _events(text):
            start, end = event.start_mark.index, event.end_mark.index
            faults += _refused(event, locate)
            if isinstance(event, yaml.ScalarEvent):
                scalar = Scalar(locate(start, end), event.value, event.style is None)
                if stack and stack[-1].awaits_key:
                    faults += stack[-1].meet(scalar)
                put(scalar)
            elif isinstance(event, yaml.AliasEvent):
                put(Scalar(locate(start, end), "", True))
            elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
                if len(stack) >= DEPTH:
                    faults.append(Fault("too-deep", locate(start, start + 1), facts={"limit": DEPTH}))
                    break
                stack.append(_Open(start, isinstance(event, yaml.MappingStartEvent)))
            elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
                put(stack.pop().close(end, locate))
            elif isinstance(event, yaml.DocumentEndEvent) and root is not None:
                if text[end:].strip():
                    faults += _more_documents(text, end, locate)
                break
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        at = min(mark.index if mark else end, len(text))
        faults.append(Fault("syntax", locate(at, at + 1), text[at : at + 1], {"why": error.problem or ""}))
    except yaml.reader.ReaderError as error:
        # A character YAML forbids; the checks of the raw text name it, this one only stops here.
        at = min(int(error.position), len(text))
        faults.append(Fault("syntax", locate(at, at + 1), "", {"why": "character"}))
    while stack:
        put(stack.pop().close(end, locate))
    return root, faults


def _events(text: str) -> Iterator[yaml.Event]:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    yield from yaml.parse(text, Loader=loader)


def _refused(event: yaml.Event, locate: _Locate) -> Iterator[Fault]:
    start, end = event.start_mark.index, event.end_mark.index
    anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
    if isinstance(event, yaml.AliasEvent):
        yield Fault("alias", locate(start, end), f"*{anchor}")
    elif anchor is not None:
        yield Fault("alias", locate(start, start + len(anchor) + 1), f"&{anchor}")
    if tag is not None and tag != "!":
        yield Fault("tag", locate(start, start + 2), str(tag))
    if isinstance(event, yaml.DocumentStartEvent) and (event.version or event.tags):
        yield Fault("document", locate(start, start + 1), "%YAML")


def _more_documents(text: str, end: int, locate: _Locate) -> Iterator[Fault]:
    at = end + len(text[end:]) - len(text[end:].lstrip())
    yield Fault("document", locate(at, at + 3), text[at : at + 3])

