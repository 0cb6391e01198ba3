"""Where a report's header begins and ends, and the strict handler that python-frontmatter reads and writes by."""

import re
from dataclasses import dataclass
from typing import Any

import frontmatter.default_handlers
import yaml

from jianbao.problem import Edit
from jianbao.text.fault import Fault
from jianbao.text.mending import Mended, mend
from jianbao.text.nodes import compose
from jianbao.text.source import Source

HEADER_BYTES = 16 * 1024
"""Room for a header; a real one has under 1 KiB."""

_LINE = re.compile(r"([^\r\n]*)(\r\n|\n|\r|$)")
_FENCE_LIKE = re.compile(r"[\s\ufeff]*[-—–－‐−﹣]{2,}\s*$")
_CLOSE_LIKE = re.compile(r"(?:[-—–－‐−﹣]{3,}|—{1,2}|\.\.\.)\s*$")
_HEADER_LINE = re.compile(r"\s*(?:- +)?[A-Za-z_][\w-]*[ \t]*[:：]|\s+\S|\s*-\s|\s*#", re.ASCII)


@dataclass(frozen=True)
class Parts:
    """A file in two: the header's YAML, put right, and the body as an offset into the text."""

    header: Mended | None
    body_start: int
    faults: tuple[Fault, ...]


def split(source: Source) -> Parts:
    """Split a file at its fences; wrong fences are faults, and what they meant is read all the same."""
    text = source.text
    lines = [(m.start(), m.group(1), m.end()) for m in _LINE.finditer(text) if m.group()]
    first = next((n for n, (_, line, _) in enumerate(lines) if line.strip("\ufeff \t\xa0\x0c")), None)
    if first is None:
        return Parts(None, 0, (Fault("header-missing", source.place(0), "", {"style": "empty"}),))
    start, line, after = lines[first]
    faults: list[Fault] = []
    if not _FENCE_LIKE.match(line):
        if not (line.lstrip("\ufeff").lstrip()[:1] == "-" or _HEADER_LINE.match(line.lstrip("\ufeff"))):
            return Parts(None, 0, (_no_header(source, line, start),))
        faults.append(_no_header(source, line, start))
        after, opening = start, first - 1
    else:
        opening = first
        if first > 0 or line.lstrip("\ufeff") != "---":
            faults.append(_fence(source, 0, start + len(line), line))
    for number in range(opening + 1, len(lines)):
        at, text_of_line, line_end = lines[number]
        if text_of_line == "---":
            return Parts(mend(source, after, at), line_end, tuple(faults))
        if _CLOSE_LIKE.match(text_of_line):
            faults.append(_fence(source, at, at + len(text_of_line), text_of_line))
            return Parts(mend(source, after, at), line_end, tuple(faults))
        if text_of_line.strip() and not _HEADER_LINE.match(text_of_line):
            break
    else:
        at, text_of_line = len(text), ""
    if not (faults and faults[0].kind == "header-missing"):
        faults.append(Fault("header-unclosed", source.place(at, at + 1), text_of_line[:20]))
    return Parts(mend(source, after, at), at, tuple(faults))


def _no_header(source: Source, line: str, start: int) -> Fault:
    bare = line.lstrip("\ufeff \t")
    style = "json" if bare[:1] == "{" else "toml" if bare.startswith("+++") else "keys"
    if style == "keys" and not _HEADER_LINE.match(bare):
        style = "none"
    at = start + len(line) - len(line.lstrip("\ufeff \t"))
    return Fault("header-missing", source.place(at, at + max(1, len(bare))), bare[:20], {"style": style})


def _fence(source: Source, start: int, end: int, line: str) -> Fault:
    at = end - len(line.lstrip("\ufeff"))
    return Fault("fence", source.place(at, end), line.strip("\ufeff"), edits=(Edit(start, end, "---"),))


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
        short = all(isinstance(item, str) and len(item) < 40 for item in data) and len(data) < 8
        return self.represent_sequence("tag:yaml.org,2002:seq", data, flow_style=short)

    def nothing(self, _: None) -> yaml.Node:
        """Write None as nothing at all."""
        return self.represent_scalar("tag:yaml.org,2002:null", "")


_Dumper.yaml_implicit_resolvers = {}
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
        """Return header and body; ValueError where :func:`split` has anything to say against the fences."""
        parts = split(Source("", text.encode("utf-8", "surrogatepass")))
        if parts.header is None or parts.faults:
            raise ValueError("not a strict header")
        return parts.header.text, text[parts.body_start :]

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
