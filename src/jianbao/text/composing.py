"""From a YAML text to its tree, by the parser's events and a stack of our own.

libyaml's composer recurses in C and dies on 30,000 brackets; its event stream does not, and we leave it
at :data:`DEPTH`. Aliases, tags, anchors and second documents are refused on the way.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from jianbao.problem import Place
from jianbao.text.escapes import hidden_in
from jianbao.text.fault import Fault
from jianbao.text.nodes import Locate, Mapping, Node, Scalar, Sequence

DEPTH = 12
"""Levels of nesting a file may have; no format of ours needs more than six."""
MOST = 1_000
"""Faults of one text that are kept; whoever mends a thousand will be told of the next."""


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
        return Mapping(self.start, end, locate, seen)


def compose(text: str, locate: Locate) -> tuple[Node | None, list[Fault]]:
    """Build the tree of a YAML text; what cannot be taken becomes faults, and the rest still a tree.

    ``locate`` turns offsets in ``text`` into places of the file. After a syntax error the tree holds
    what came before it; the fault's facts say where in ``text`` it is (``at``, in line ``row`` from 0),
    the parser's reason (``why``), and where the thing began that it could not finish (``from``, -1 for nowhere).
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
            start, end = _span(event)
            if isinstance(event, yaml.NodeEvent) and len(faults) < MOST:
                faults += _refused(event, text, locate)
            if isinstance(event, yaml.ScalarEvent):
                scalar = Scalar(start, end, locate, event.value, not event.style)
                if event.style == '"':
                    faults += hidden_in(text[start:end], start, locate)
                if stack and stack[-1].awaits_key and len(faults) < MOST:
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
                faults.append(Fault("document", locate(start, end), _first_line(text, start)))
            elif isinstance(event, yaml.DocumentEndEvent) and root is not None:
                faults += _more_documents(text, start, locate)
                break
    except yaml.MarkedYAMLError as error:
        faults.append(_syntax(text, error, end, locate))
    except yaml.reader.ReaderError as error:
        # A character YAML forbids; the checks of the raw text name it, this one only stops here.
        at = min(int(error.position), len(text))
        facts = {"why": "character", "at": at, "from": -1, "row": text.count("\n", 0, at)}
        faults.append(Fault("syntax", locate(at, at + 1), text[at : at + 1], facts))
    while stack:
        put(stack.pop().close(end, locate))
    return root, faults[:MOST] + [fault for fault in faults[MOST:] if fault.kind in ("syntax", "too-deep")]


def _span(event: yaml.Event) -> tuple[int, int]:
    """Return where an event begins and ends in the text; both marks are there when a parser made it."""
    start, end = event.start_mark, event.end_mark
    return (start.index if start else 0, end.index if end else 0)


def _refused(event: yaml.NodeEvent, text: str, locate: Locate) -> Iterator[Fault]:
    """Yield what an event carries and no file of ours may: an alias, an anchor, a tag."""
    start, end = _span(event)
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
    facts["row"] = text.count("\n", 0, at)
    return Fault("syntax", locate(at, at + 1), text[at : at + 1], facts)


def _more_documents(text: str, end: int, locate: Locate) -> Iterator[Fault]:
    rest = text[end:]
    at = end + len(rest) - len(rest.lstrip())
    if at < len(text) and not all(line.lstrip()[:1] in ("", "#") for line in rest.split("\n")):
        yield Fault("document", locate(at, at + 3), _first_line(text, at))


def _first_line(text: str, at: int) -> str:
    return text[at:].split("\n", 1)[0][:40]
