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
from jianbao.text.escapes import hidden_in
from jianbao.text.fault import Fault

DEPTH = 12
"""Levels of nesting a file may have; no format of ours needs more than six."""

Locate = Callable[[int, int], Place]
"""Turns a stretch of the text that was parsed into the place it came from."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text; ``plain`` when written without quotes."""

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
    pairs: tuple[tuple[Scalar, "Node"], ...]

    @property
    def place(self) -> Place:
        """Where it is written, from its first key to the end of its last value."""
        return self.locate(self.start, self.end)

    @property
    def data(self) -> dict[str, Any]:
        """The values alone."""
        return {key.value: value.data for key, value in self.pairs}

    def key(self, name: str) -> Scalar | None:
        """Return a key as written, or None where it is not there."""
        return next((key for key, _ in self.pairs if key.value == name), None)


Node = Scalar | Sequence | Mapping


def node_at(node: Node, location: tuple[str | int, ...]) -> Node | None:
    """Return what lies at ``location``, or None where nothing does."""
    for step in location:
        if isinstance(node, Mapping):
            found = next((value for key, value in node.pairs if key.value == step), None)
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
    keys: dict[str, Scalar] = field(default_factory=dict)

    @property
    def awaits_key(self) -> bool:
        return self.is_mapping and len(self.children) % 2 == 0

    def meet(self, key: Scalar) -> Iterator[Fault]:
        """Note a key; one that differs only by case, width or form from an earlier one is the same key."""
        folded = unicodedata.normalize("NFKC", key.value).casefold()
        first = self.keys.setdefault(folded, key)
        if first is not key:
            yield Fault("duplicate-key", key.place, key.value, {"first": first.place.line, "as": first.value})

    def close(self, end: int, locate: Locate) -> Node:
        if not self.is_mapping:
            return Sequence(self.start, end, locate, tuple(self.children))
        keys, values = self.children[::2], self.children[1::2]
        seen: dict[str, tuple[Scalar, Node]] = {}
        for key, value in zip(keys, values, strict=False):
            if isinstance(key, Scalar):
                seen.setdefault(key.value, (key, value))
        return Mapping(self.start, end, locate, tuple(seen.values()))


def compose(text: str, locate: Locate) -> tuple[Node | None, list[Fault]]:
    """Build the tree of a YAML text; what cannot be taken becomes faults, and the rest still a tree.

    ``locate`` turns offsets in ``text`` into places of the file. After a syntax error the tree holds
    what came before it; the fault's facts say where in ``text`` it is (``at``), the parser's reason
    (``why``), and where the thing began that it could not finish (``from``, -1 for nowhere).
    """
    faults: list[Fault] = []
    stack: list[_Open] = []
    root: Node | None = None

    def put(node: Node) -> None:
        nonlocal root
        if stack:
            if stack[-1].awaits_key and not isinstance(node, Scalar):
                faults.append(Fault("wrong-shape", node.place, facts={"wanted": "key", "key": ""}))
            stack[-1].children.append(node)
        elif root is None:
            root = node

    end = 0
    try:
        for event in yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
            start, end = event.start_mark.index, event.end_mark.index
            if isinstance(event, yaml.NodeEvent):
                faults += _refused(event, text, locate)
            if isinstance(event, yaml.ScalarEvent):
                scalar = Scalar(start, end, locate, event.value, not event.style)
                if event.style == '"':
                    faults += hidden_in(text[start:end], start, locate)
                if stack and stack[-1].awaits_key:
                    faults += stack[-1].meet(scalar)
                put(scalar)
            elif isinstance(event, yaml.AliasEvent):
                put(Scalar(start, end, locate, "", True))
            elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
                if len(stack) >= DEPTH:
                    faults.append(Fault("too-deep", locate(start, start + 1), facts={"limit": DEPTH}))
                    break
                stack.append(_Open(start, isinstance(event, yaml.MappingStartEvent)))
            elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
                put(stack.pop().close(end, locate))
            elif isinstance(event, yaml.DocumentStartEvent) and (event.version or event.tags):
                faults.append(Fault("document", locate(start, start + 1), _first_line(text, start)))
            elif isinstance(event, yaml.DocumentEndEvent) and root is not None:
                faults += _more_documents(text, start, locate)
                break
    except yaml.MarkedYAMLError as error:
        faults.append(_syntax(text, error, end, locate))
    except yaml.reader.ReaderError as error:
        # A character YAML forbids; the checks of the raw text name it, this one only stops here.
        at = min(int(error.position), len(text))
        facts = {"why": "character", "at": at, "from": -1}
        faults.append(Fault("syntax", locate(at, at + 1), text[at : at + 1], facts))
    while stack:
        put(stack.pop().close(end, locate))
    return root, faults


def _refused(event: yaml.NodeEvent, text: str, locate: Locate) -> Iterator[Fault]:
    """Yield what an event carries and no file of ours may: an alias, an anchor, a tag."""
    start, end = event.start_mark.index, event.end_mark.index
    if isinstance(event, yaml.AliasEvent):
        yield Fault("alias", locate(start, end), text[start:end])
        return
    tag = getattr(event, "tag", None)
    if event.anchor is not None:
        yield Fault("alias", *_word(text, start, "&", locate))
    if tag is not None:
        yield Fault("tag", *_word(text, start, "!", locate))


def _word(text: str, start: int, mark: str, locate: Locate) -> tuple[Place, str]:
    """Return place and text of an anchor or a tag, which stand in either order before a value."""
    at = start
    while text[at : at + 1] not in (mark, ""):
        at += 1
    end = at + 1
    while text[end : end + 1] not in (" ", "\n", ",", "[", "]", "{", "}", ""):
        end += 1
    return locate(at, end), text[at:end]


def _syntax(text: str, error: yaml.MarkedYAMLError, end: int, locate: Locate) -> Fault:
    mark, context = error.problem_mark or error.context_mark, error.context_mark
    at = min(mark.index if mark else end, len(text))
    facts = {"why": error.problem or "", "at": at, "from": context.index if context else -1}
    return Fault("syntax", locate(at, at + 1), text[at : at + 1], facts)


def _more_documents(text: str, end: int, locate: Locate) -> Iterator[Fault]:
    rest = text[end:]
    at = end + len(rest) - len(rest.lstrip())
    if at < len(text) and not all(line.lstrip()[:1] in ("", "#") for line in rest.split("\n")):
        yield Fault("document", locate(at, at + 3), _first_line(text, at))


def _first_line(text: str, at: int) -> str:
    return text[at:].split("\n", 1)[0][:40]
