"""Where a report's header begins and ends, and the strict handler that python-frontmatter reads and writes by."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import frontmatter.default_handlers
import yaml

from jianbao.problem import Edit
from jianbao.text.composing import compose
from jianbao.text.fault import Fault
from jianbao.text.mending import mend
from jianbao.text.source import Source

HEADER_BYTES = 16 * 1024
"""Room for a header; a real one has under 1 KiB."""

_LINE = re.compile(r"([^\r\n]*)(\r\n|\n|\r|$)")
_OPENING = re.compile(r"[\s\ufeff]*[-—–－‐−﹣]{2,}\s*$")
_CLOSING = re.compile(r"\s*(?:[-—–－‐−﹣]{3,}|—{1,2}|\.\.\.)\s*$")
_KEY = re.compile(r"[“\"]?(?:[A-Za-z_][\w-]*|[\u4e00-\u9fff]{1,8})[”\"]?[ \t]*[:：]")
_INSIDE = re.compile(r"[ \t\u3000]+\S|\s*[-－][ \t]|\s*#")
_KNOWN = re.compile(r"(?:title|author|kind|标题|series|number)[ \t]*[:：]")


@dataclass(frozen=True)
class Parts:
    """A file in two: where its header's YAML begins and ends in the text, and where the body begins.

    ``header`` is None where there is none; ``head`` is its opening line's stretch.
    """

    header: tuple[int, int] | None
    body_start: int
    faults: tuple[Fault, ...]
    head: tuple[int, int] = (0, 1)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the file, its end left out; ``after`` is where the next one begins."""

    start: int
    text: str
    after: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def belongs(self) -> bool:
        """Whether it looks like a line of a header."""
        return bool(_KEY.match(self.text) or _INSIDE.match(self.text))


def split(source: Source) -> Parts:
    """Split a file at its fences; wrong fences are faults, and what they meant is read all the same."""
    lines = _lines(source.text)
    first = next((line for line in lines if line.text.strip("\ufeff \t\xa0\x0c\u3000")), None)
    if first is None:
        return Parts(None, 0, (Fault("header-missing", source.place(0), "", {"style": "empty"}),))
    bare = first.text.lstrip("\ufeff")
    if _OPENING.match(first.text):
        wrong = first.start > 0 or bare != "---"
        faults = [_fence(source, 0, first, "opening")] if wrong else []
        start = first.after
    elif _KEY.match(bare):
        faults = []
        start = first.end - len(bare)
        lines = _lines(source.text, start)
    else:
        return Parts(None, 0, (_no_header(source, first),))
    head = (first.end - len(bare), first.end)
    end, closing, met = _end_of(lines, start)
    size = len(source.text[start:end].encode("utf-8", "replace"))
    if size > HEADER_BYTES:
        facts = {"limit": HEADER_BYTES, "size": size, "part": "header"}
        return Parts(None, end, (*faults, Fault("too-big", source.place(*head), facts=facts)), head)
    if not _OPENING.match(first.text):
        faults.append(_unfenced(source, start, end, closed=closing is not None))
    elif closing is None:
        faults.append(_unclosed(source, start, end, met))
    if closing is not None and closing.text != "---":
        faults.append(_fence(source, closing.start, closing, "closing"))
    return Parts((start, end), closing.after if closing else end, tuple(faults), head)


def _lines(text: str, start: int = 0) -> Iterator[_Line]:
    return (_Line(m.start(), m.group(1), m.end()) for m in _LINE.finditer(text, start) if m.group())


def _end_of(lines: Iterator[_Line], start: int) -> tuple[int, _Line | None, _Line | None]:
    """Return where a header ends, the fence that closes it, and where there is none, the line met instead.

    A fence below lines that do not look like a header's closes it only if no blank line comes between,
    or if as many keys follow them: else the body has begun, and the fence is a rule in it.
    """
    odd: _Line | None = None
    end, odds, keys_after, blank = start, 0, 0, False
    for line in lines:
        if line.text == "---" or _CLOSING.match(line.text):
            if odd is None or not blank or keys_after >= odds:
                return line.start, line, None
            break
        if line.after - start > 2 * HEADER_BYTES:
            return (line.after if odd is None else end), None, odd
        if not line.text.strip():
            blank = True
        elif not line.belongs:
            odds += 1
            odd = odd or line
        elif odd is None:
            end, blank = line.after, False
        else:
            keys_after += 1
    return end, None, odd


def _no_header(source: Source, first: _Line) -> Fault:
    bare = first.text.lstrip("\ufeff \t")
    style = "json" if bare[:1] == "{" else "toml" if bare.startswith("+++") else "none"
    return Fault(
        "header-missing", source.place(first.end - len(bare), first.end), bare[:40], {"style": style}
    )


def _unfenced(source: Source, start: int, end: int, *, closed: bool) -> Fault:
    """Say that a header has no fence above it; the missing fences are added where it surely is one."""
    text = source.text[start:end]
    first = text.split("\n", 1)[0].rstrip("\r")
    edits = [Edit(start, start, "---\n")]
    if not closed:
        edits.append(Edit(end, end, "---\n" if text.endswith(("\n", "\r")) else "\n---\n"))
    known = bool(_KNOWN.search(text))
    place = source.place(start, start + len(first))
    return Fault("header-missing", place, first[:40], {"style": "keys"}, tuple(edits) if known else ())


def _unclosed(source: Source, start: int, end: int, met: _Line | None) -> Fault:
    text = source.text[start:end]
    fence = "---\n" if not text or text.endswith(("\n", "\r")) else "\n---\n"
    edits = (Edit(end, end, fence),) if _KNOWN.search(text) else ()
    if met is None:
        return Fault("header-unclosed", source.place(max(0, len(source.text.rstrip()) - 1)), edits=edits)
    return Fault("header-unclosed", source.place(met.start, met.end), met.text[:40], edits=edits)


def _fence(source: Source, start: int, line: _Line, side: str) -> Fault:
    bare = line.text.lstrip("\ufeff")
    place = source.place(line.end - len(bare), line.end)
    facts = {"side": side, "below": side == "opening" and line.start > 0}
    return Fault("fence", place, bare, facts, (Edit(start, line.end, "---"),))


class _Dumper(yaml.SafeDumper):
    """Writes every scalar as a string, plain wherever YAML allows it: reading gives the same string back."""

    def ignore_aliases(self, data: object) -> bool:
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)

    def text(self, data: str) -> yaml.Node:
        """Quote what would be read back as nothing; several lines become a block."""
        style = "'" if data in ("", "~", "null") else "|" if "\n" in data else None
        return self.represent_scalar("tag:yaml.org,2002:str", data, style=style)

    def listed(self, data: list[Any]) -> yaml.Node:
        """Write a short list of words in one line."""
        short = all(isinstance(item, str) and len(item) <= 60 for item in data) and len(data) < 8
        return self.represent_sequence("tag:yaml.org,2002:seq", data, flow_style=short)

    def nothing(self, _: None) -> yaml.Node:
        """Write None as nothing at all."""
        return self.represent_scalar("tag:yaml.org,2002:null", "")


_Dumper.yaml_implicit_resolvers = {}
_Dumper.add_implicit_resolver("tag:yaml.org,2002:null", re.compile("$"), [""])
_Dumper.add_representer(str, _Dumper.text)
_Dumper.add_representer(list, _Dumper.listed)
_Dumper.add_representer(type(None), _Dumper.nothing)


class StrictHandler(frontmatter.default_handlers.BaseHandler):
    """python-frontmatter's door to our format: exact ``---`` fences, strings only, nothing guessed."""

    FM_BOUNDARY = re.compile(r"^---$", re.MULTILINE)
    START_DELIMITER = END_DELIMITER = "---"

    def detect(self, text: str) -> bool:
        """Say whether the text begins with a header of ours."""
        return text.startswith("---\n")

    def split(self, text: str) -> tuple[str, str]:
        """Return header and body; ValueError where :func:`split` or :func:`mend` has anything to say."""
        source = Source("", text.encode("utf-8", "surrogatepass"))
        parts = split(source)
        if parts.header is None or parts.faults:
            raise ValueError("not a strict header")
        mended = mend(source, *parts.header)
        if mended.faults or mended.text != source.text[slice(*parts.header)]:
            raise ValueError("not a strict header")
        return mended.text, text[parts.body_start :]

    def load(self, fm: str, **_: object) -> Any:
        """Return the header's values, every scalar a string; ValueError for anything :func:`compose` refuses."""
        node, faults = compose(fm, lambda start, end: Source("", b"").place(0))
        if faults or node is None:
            raise ValueError("not a strict header")
        return node.data

    def export(self, metadata: dict[str, Any], **_: object) -> str:
        """Return the header's YAML in the order of ``metadata``, without wrapping."""
        return dump(metadata)


STRICT = StrictHandler()


def dump(data: object) -> str:
    """Return data of strings, lists and dicts as YAML in our style: short lists of words in one line."""
    text: str = yaml.dump(
        data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=10_000, default_flow_style=False
    )
    return text.rstrip("\n")
