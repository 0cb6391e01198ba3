"""How a judgement is written into a sheet: only the values that differ change, every other byte stays."""

import re
from collections.abc import Iterator
from itertools import takewhile

from jianbao.problem import Edit
from jianbao.screening.judgement import Judgement, entries_in, judgement_of, judgements, listed_in, one_line
from jianbao.text.nodes import Mapping, Node, Scalar
from jianbao.text.source import Source
from jianbao.text.stretch import read_stretch

Value = str | dict[str, str | None] | tuple[str, ...] | None
Wanted = dict[str, Value]
"""Key → what should stand there; "" leaves the key with nothing behind it, None takes it out."""

_COLON = re.compile(r"[ \t]*[:：]")
_BLANKS = re.compile(r"[ \t]*")


class Unwritable(Exception):  # noqa: N818 – it says what cannot be done to the sheet; the caller tells the editor
    """The sheet as it stands cannot take the judgement: its entry is not there, or not to be made out."""


def filled(text: str, report: str, judgement: Judgement) -> str:
    """Return a sheet with a report's entry saying this; comments, order and the other entries stay as they are.

    What comes out is read back: a text that would not say what was meant is not given out.
    """
    source = Source("", text.encode())
    entries = entries_in(source)
    entry = entries.get(report)
    if entry is None:
        raise Unwritable(report)
    found, new = {name: judgement_of(one) for name, one in entries.items()}, text
    if judgement != found[report]:
        edits = sorted(_edits(text, entry, _wanted(judgement)), key=_order)
        for edit in reversed(edits):
            new = new[: edit.start] + edit.new + new[edit.end :]
    if judgements(new) != found | {report: judgement}:
        raise Unwritable(report)
    return new


def _wanted(judgement: Judgement) -> Wanted:
    quality = {name: getattr(judgement, name) or None for name in ("coefficient", "why", "second")}
    return {
        "verdict": judgement.verdict,
        "into": judgement.into or None,
        "series": judgement.series or None,
        "criteria": dict(judgement.answers),
        "reason": judgement.reason or None,
        "note": judgement.note or None,
        "quality": quality if any(quality.values()) else None,
    }


def _edits(text: str, node: Mapping, wanted: Wanted) -> Iterator[Edit]:
    """Yield the edits after which a mapping says what is wanted."""
    flow = _is_flow(text, node)
    for name, value in wanted.items():
        if name not in node.entries:
            yield from _added(text, node, name, value, list(wanted))
            continue
        key, old = node.entries[name]
        if value is None:
            yield from _removed(text, node, key, old)
        elif isinstance(value, dict) and isinstance(old, Mapping) and _takes(text, old, value):
            yield from _edits(text, old, dict(value))
        elif isinstance(value, tuple):
            if value != listed_in(old):
                yield _replaced(text, key, old, _written(value, flow, _indent(node)), flow)
        elif isinstance(value, dict) or value != one_line(
            old.data if isinstance(old, Scalar) and old.data else ""
        ):
            yield _replaced(text, key, old, _written(value, flow, _indent(node)), flow)


def _order(edit: Edit) -> tuple[int, bool]:
    """Sort by place; what fills a key comes before a key that is added behind it."""
    return (edit.start, edit.new.startswith(("\n", ", ")))


def _takes(text: str, old: Mapping, value: dict[str, str | None]) -> bool:
    """Say whether a mapping can be changed key by key; one in braces that loses a key is written anew."""
    if not _is_flow(text, old):
        return True
    return all(value[name] is not None for name in value.keys() & old.entries.keys()) and _fits_braces(value)


def _replaced(text: str, key: Scalar, old: Node, new: str, flow: bool) -> Edit:
    after_colon, end = _after_colon(text, key), _end(text, key, old)
    if not new:
        return Edit(after_colon + (1 if flow else 0), end, "")
    if not _is_blank(old):
        return Edit(after_colon, end, new)
    return Edit(after_colon, end, f"{new}  " if text[end : end + 1] == "#" else new)


def _removed(text: str, node: Mapping, key: Scalar, old: Node) -> Iterator[Edit]:
    """Yield the edit that takes a key's line out; where other things stand on the line, only the value."""
    start, end = key.place.offset, _end(text, key, old)
    line = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    line_end = len(text) if line_end < 0 else line_end
    if _is_flow(text, node) or text[line:start].strip(" "):
        if not _is_blank(old):
            yield _replaced(text, key, old, "", _is_flow(text, node))
    elif not text[end:line_end].strip(" \r"):
        yield Edit(line, min(line_end + 1, len(text)), "")
    else:
        yield Edit(start, _past_blanks(text, end), "")


def _added(text: str, node: Mapping, name: str, value: Value, order: list[str]) -> Iterator[Edit]:
    """Yield the edit that adds a key behind those that come before it; nothing where there is nothing to say."""
    flow = _is_flow(text, node)
    written = _written(value, flow, _indent(node))
    if not written:
        return
    before = [key for key in takewhile(lambda key: key != name, order) if key in node.entries]
    key, old = node.entries[before[-1]] if before else node.pairs[0]
    end = _end(text, key, old)
    if flow:
        yield Edit(end, end, f", {name}:{written}")
        return
    line_end = text.find("\n", end)
    line_end = len(text) if line_end < 0 else line_end
    yield Edit(line_end, line_end, f"\n{_indent(node)}{name}:{written}")


def _is_flow(text: str, node: Mapping) -> bool:
    return text[node.place.offset] == "{"


def _is_blank(value: Node) -> bool:
    return isinstance(value, Scalar) and value.plain and not value.value


def _past_blanks(text: str, at: int) -> int:
    blanks = _BLANKS.match(text, at)
    return blanks.end() if blanks else at


def _after_colon(text: str, key: Scalar) -> int:
    end = key.place.offset + key.place.length
    colon = _COLON.match(text, end)
    return colon.end() if colon else end


def _end(text: str, key: Scalar, value: Node) -> int:
    """Return where a value ends, its last sign; behind the colon and its blanks where nothing is written."""
    if _is_blank(value):
        return _past_blanks(text, _after_colon(text, key))
    if isinstance(value, Mapping) and value.pairs and not _is_flow(text, value):
        return _end(text, *value.pairs[-1])
    start, end = value.place.offset, value.place.offset + value.place.length
    return start + len(text[start:end].rstrip(" \t\r\n"))


def _indent(node: Mapping) -> str:
    return " " * (node.pairs[0][0].place.column - 1)


def _written(value: Value, flow: bool, indent: str) -> str:
    """Return a value as it stands behind the colon; "" where there is nothing to write."""
    if isinstance(value, tuple):
        return f" [{', '.join(_scalar(word, True) for word in value)}]"
    if not isinstance(value, dict):
        return f" {_scalar(value, flow)}" if value else ""
    words = {name: word for name, word in value.items() if word}
    if not words:
        return ""
    if flow or _fits_braces(value):
        return f" {{{', '.join(f'{name}: {_scalar(word, True)}' for name, word in words.items())}}}"
    return "".join(f"\n{indent}  {name}: {_scalar(word, False)}" for name, word in words.items())


def _fits_braces(value: dict[str, str | None]) -> bool:
    return all(_reads_as(_scalar(word, True), word, True) for word in value.values() if word)


def _scalar(value: str, flow: bool) -> str:
    """Return a text as it would be written by hand: without quotes where it is read back as it is."""
    single = "'" + value.replace("'", "''") + "'"
    return value if _reads_as(value, value, flow) else single


def _reads_as(written: str, value: str, flow: bool) -> bool:
    line = f"k: {{k: {written}, z: z}}\n" if flow else f"k: {written}\n"
    source = Source("", line.encode("utf-8", "replace"))
    node, faults = read_stretch(source, 0, len(source.text))
    expected: object = {"k": value, "z": "z"} if flow else value
    return not faults and node is not None and node.data == {"k": expected}
