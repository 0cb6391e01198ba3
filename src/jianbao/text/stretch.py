"""A stretch of YAML read to its end: where the parser stops, the line is put right or passed over, and read again."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from jianbao.problem import Edit
from jianbao.text.composing import compose
from jianbao.text.fault import Fault
from jianbao.text.mending import Mended, mend
from jianbao.text.nodes import Node
from jianbao.text.remedies import Remedy, remedies
from jianbao.text.source import Source

ROUNDS = 12
"""Lines with a syntax error that are told in one run."""
LONGEST = 64 * 1024
"""Characters; in a longer text reading ends at the first syntax error, for it would be read many times over."""

_KEY_LINE = re.compile(r"\s*(?:- +)*(?:[^\s#:\[{\"'][^:]*|\"[^\"]*\"|'[^']*'):(?: |$)")

_OPENERS = ("[", "{", '"', "'")


def read_stretch(source: Source, start: int, end: int) -> tuple[Node | None, list[Fault]]:
    """Return the tree of ``source.text[start:end]`` and all faults met on the way.

    A ``syntax`` fault means that its line was passed over: keys may be missing for that reason alone.
    """
    mended = mend(source, start, end)
    told = list(mended.faults)
    for _ in range(ROUNDS):
        node, faults = compose(mended.text, mended.place)
        error = _error(faults)
        if error is None:
            return node, [*told, *faults]
        others = [fault for fault in faults if fault is not error]
        step = _past(mended, error) if len(mended.text) <= LONGEST else None
        if step is None:
            return node, [*told, *others, _plain(error)]
        fault, mended = step
        told.append(fault)
    node, faults = compose(mended.text, mended.place)
    error = _error(faults)
    return node, [*told, *(_plain(fault) if fault is error else fault for fault in faults)]


def _error(faults: list[Fault]) -> Fault | None:
    return next((fault for fault in faults if fault.kind == "syntax"), None)


def _plain(error: Fault, **facts: Any) -> Fault:
    return replace(error, facts={"why": error.facts["why"], **facts})


def _past(mended: Mended, error: Fault) -> tuple[Fault, Mended] | None:
    """Return the fault to tell, and the text with its line put right, or else passed over."""
    text, at, why = mended.text, error.facts["at"], error.facts["why"]
    if why == "found invalid Unicode character escape code":
        return _escape(mended, at - 2)
    lines = list(dict.fromkeys(_suspects(text, error)))
    for line in lines:
        for remedy in remedies(text, line):
            changed = mended.changed(remedy.start, remedy.end, remedy.new)
            if _is_better(mended.text, changed, error, line):
                return _told(mended, remedy), changed
    blamed = _blamed(text, lines)
    line_end = text.find("\n", blamed)
    line_end = len(text) if line_end < 0 else line_end
    written = text[blamed:line_end]
    if not written.strip():
        return None
    begin = blamed + len(written) - len(written.lstrip())
    place = mended.place(at, at + 1) if blamed <= at < line_end else mended.place(begin, line_end)
    kind = "document" if written.startswith("%") else "syntax"
    fault = _plain(replace(error, kind=kind, place=place, found=written.strip()), line=_sort(written))
    return fault, mended.changed(blamed, line_end, " " * len(written))


def _escape(mended: Mended, at: int) -> tuple[Fault, Mended]:
    """Tell an escape for half a character pair, and read a blank in its place."""
    match = re.compile(r"\\(?:u[0-9A-Fa-f]{0,4}|U[0-9A-Fa-f]{0,8})").match(mended.text, max(at, 0))
    end = match.end() if match else at + 2
    found = mended.text[at:end]
    fault = Fault("hidden-control", mended.place(at, end), found, {"character": found.lstrip("\\uU")})
    return fault, mended.changed(at, end, " ")


def _suspects(text: str, error: Fault) -> Iterator[int]:
    """Yield offsets of the lines that may be to blame, the likeliest first."""
    at, begun = error.facts["at"], error.facts["from"]
    line = _line_of(text, min(at, max(0, len(text.rstrip()) - 1)))
    unfinished = error.facts["why"] in ("found unexpected end of stream", "could not find expected ':'")
    if begun >= 0 and (unfinished or text[begun : begun + 1] in _OPENERS):
        yield _line_of(text, begun)
    yield line
    before = text[:line].rstrip()
    if before:
        yield _line_of(text, len(before) - 1)


def _blamed(text: str, lines: list[int]) -> int:
    """Return the line to pass over: a directive, the first suspect that is no key with a value, else the first."""
    written = {line: text[line:].split("\n", 1)[0] for line in lines}
    directive = (line for line in lines if written[line].startswith("%"))
    odd = (line for line in lines if written[line].strip() and _sort(written[line]) == "no-colon")
    return next(directive, next(odd, lines[0]))


def _sort(line: str) -> str:
    """Say what a line looks like: ``key``, ``item``, or ``no-colon``."""
    if _KEY_LINE.match(line):
        return "key"
    return (
        "item"
        if line.lstrip().startswith(("- ", "-\n", "]", "}", "%")) or line.strip() == "-"
        else "no-colon"
    )


def _line_of(text: str, at: int) -> int:
    return text.rfind("\n", 0, at) + 1


def _is_better(text: str, changed: Mended, error: Fault, line: int) -> bool:
    """Whether the parser now gets beyond the line and beyond where it stopped before."""
    left = _error(compose(changed.text, changed.place)[1])
    if left is None:
        return True
    begun = error.facts["from"]
    unfinished = begun >= 0 and text[begun : begun + 1] in _OPENERS
    if unfinished and left.facts["from"] == begun:
        return False
    # No remedy adds or takes away a line: lines can be compared where offsets cannot.
    reached = text.count("\n", 0, line) if unfinished else error.facts["row"]
    return bool(left.facts["row"] > reached)


def _told(mended: Mended, remedy: Remedy) -> Fault:
    start, end = mended.origins[remedy.start], mended.origins[remedy.end]
    found = mended.text[remedy.start : remedy.end]
    place = mended.place(remedy.blamed, max(remedy.blamed + 1, remedy.end))
    return Fault(
        "unquoted",
        place,
        found,
        {"why": remedy.why, "new": remedy.new, "mark": mended.text[remedy.blamed]},
        (Edit(start, end, remedy.new),),
    )
