"""What people type by mistake, put right in memory so that reading goes on, and said as faults with their repair.

A mended text carries, for each of its characters, the offset of the character it came from, so every
later problem points at the file as written.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from jianbao.problem import Edit, Place
from jianbao.text.characters import BIDI as BIDI
from jianbao.text.characters import CONTROL as CONTROL
from jianbao.text.characters import INVISIBLE as INVISIBLE
from jianbao.text.fault import Fault
from jianbao.text.marks import Change, changes_of
from jianbao.text.source import Source

_LINE = re.compile(r"([^\r\n]*)(\r\n|\n|\r|$)")
_ODD = re.compile(r"[^\n\x20-\x7e\u4e00-\u9fff、。，；？！（）《》—…·０-９％]|[\w-]:[^ \n/]| #[^ \n]")
"""Only lines with one of these are looked at more closely."""
_HOLDS = re.compile(r"^( *)((?:- +)*)(?:([^\s#:][^:]*|\"[^\"]*\"|'[^']*'):(?: +|$))?(.*)$")


@dataclass(frozen=True)
class Mended:
    """A stretch of a file put right: its text, where each character lay in the file, and what was put right."""

    source: Source
    text: str
    origins: Sequence[int]
    faults: tuple[Fault, ...] = ()

    def place(self, start: int, end: int) -> Place:
        """Return the file's place of ``text[start:end]``; a blank line after the end belongs to the last one."""
        end = min(end, len(self.text))  # libyaml can mark an end beyond the last character
        while end > start + 1 and self.text[end - 1] in "\n ":
            end -= 1
        if start >= len(self.text):
            start = end = len(self.text.rstrip("\n ")) or 0
        first = self.origins[start]
        last = self.origins[max(start, end - 1)] + 1 if end > start else first + 1
        return self.source.place(first, max(first + 1, last))

    def changed(self, start: int, end: int, new: str) -> "Mended":
        """Return the same with ``text[start:end]`` replaced; the new characters come from where the old began."""
        origins = list(self.origins)
        origins[start:end] = [origins[start]] * len(new)
        return replace(self, text=self.text[:start] + new + self.text[end:], origins=origins)


def mend(source: Source, start: int, end: int) -> Mended:
    """Put ``source.text[start:end]`` right as YAML: line ends, controls, tabs, full-width marks in keys and lists.

    A JSON file keeps its own marks. Controls, direction marks and invisible characters are put right
    in silence: the checks of the raw text name them.
    """
    written = source.text[start:end]
    if not _ODD.search(written):
        return Mended(source, written, range(start, end + 1))
    structured = not source.path.endswith(".json")
    text: list[str] = []
    origins: list[int] = []
    faults: list[Fault] = []
    held: int | None = None
    for match in _LINE.finditer(written):
        line, at = match.group(1), start + match.start()
        places: Sequence[int] = range(at, at + len(line) + 1)
        if structured and _ODD.search(line):
            line, places, met = _characters_mended(source, line, at)
            faults += met
            if held is None or _indent(line) <= held:
                changes = list(changes_of(line))
                faults += _told(source, line, places, changes)
                line, places = _applied(line, places, changes)
        if structured and line.strip() and (held is None or _indent(line) <= held):
            held = _holds(line)
        text.append(line)
        origins += places[:-1]
        if match.group(2):
            text.append("\n")
            origins.append(places[-1])
    return Mended(source, "".join(text), [*origins, end], tuple(faults))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _holds(line: str) -> int | None:
    """Return the column beyond whose indent the next lines belong to this one's value; None where none do."""
    match = _HOLDS.match(line)
    if match is None or line.lstrip().startswith("#"):
        return None
    blanks, dashes, key, value = match.groups()
    if not value.strip() or (key is None and not dashes and not value.strip()):
        return None
    return len(blanks) + (len(dashes) if key is not None else max(0, len(dashes) - 2))


def _characters_mended(source: Source, line: str, at: int) -> tuple[str, Sequence[int], list[Fault]]:
    """Take hidden characters and tabs out of a line; two blanks for a tab of the indent, one elsewhere."""
    characters: list[str] = []
    places: list[int] = []
    tabs: list[Edit] = []
    indent = True
    for offset, character in enumerate(line, start=at):
        indent = indent and character in " \t"
        if character == "\t":
            new = "  " if indent else " "
            tabs.append(Edit(offset, offset + 1, new))
        elif CONTROL.match(character) or BIDI.match(character):
            new = " "
        else:
            new = "" if INVISIBLE.match(character) else character
        characters.append(new)
        places += [offset] * len(new)
    faults = (
        [Fault("tab", source.place(tabs[0].start), facts={"count": len(tabs)}, edits=tuple(tabs))]
        if tabs
        else []
    )
    return "".join(characters), [*places, at + len(line)], faults


def _told(source: Source, line: str, places: Sequence[int], changes: list[Change]) -> Iterator[Fault]:
    """Yield one fault for each thing wrong in a line: the changes of one kind that lie together."""
    for kind in dict.fromkeys(change.kind for change in changes):
        same = sorted((change for change in changes if change.kind == kind), key=lambda change: change.start)
        edits = tuple(Edit(places[c.start], places[c.end], c.new) for c in same)
        first, last = same[0].start, max(same[-1].end, same[0].start + 1)
        found = "".join(line[change.start : change.end] for change in same)
        place = source.place(places[first], places[last] if last < len(places) else places[-1])
        facts = {"part": kind, "whole": same[0].whole}
        if kind == "space":
            yield Fault("no-space", place, found, facts, edits)
        elif kind == "hash":
            yield Fault("unquoted", place, found, {"why": "hash", "new": same[0].new, "mark": "#"}, edits)
        else:
            yield Fault("full-width", place, found, facts, edits)


def _applied(line: str, places: Sequence[int], changes: list[Change]) -> tuple[str, Sequence[int]]:
    origins = list(places)
    for change in sorted(changes, key=lambda change: change.start, reverse=True):
        line = line[: change.start] + change.new + line[change.end :]
        origins[change.start : change.end] = [origins[change.start]] * len(change.new)
    return line, origins
