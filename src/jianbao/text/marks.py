"""Chinese punctuation where YAML wants its own marks: around keys, in lists, about a value; what it stands for."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from jianbao.text.remedies import quoted

_BLANK = "[ \u3000\xa0]"
_LINE = re.compile(rf"(?P<indent>{_BLANK}*)(?P<dashes>(?:[-－]{_BLANK}+)*)(?P<rest>.*)$")
_KEY = re.compile(
    r"(?P<open>[“”\"]?)(?P<key>[A-Za-zＡ-Ｚａ-ｚ_＿][A-Za-z0-9_Ａ-Ｚａ-ｚ０-９＿－-]{0,40}|[\u4e00-\u9fff]{1,8})(?P<close>[“”\"]?)"
    rf"(?P<gap>{_BLANK}*)(?P<colon>[:：])(?P<after>{_BLANK}*)(?P<value>.*)$"
)
_ENTRY_KEYS = frozenset({"id", "name", "title", "report", "reports", "column"})
"""Keys that open an entry of a list; behind another word and ``- `` a full-width colon is plain text."""
_LIST_KEYS = frozenset(
    {"topics", "with", "sources", "units", "reports", "kinds", "report", "send", "issue", "marks"}
)
"""Keys whose value is a list even where its items are Chinese text."""
_LIST = re.compile(r"[\[［【](.*)[\]］】]$")
_BRACES = re.compile(r"[{｛](.*)[}｝]$")
_WORD = re.compile(r"\s*[“‘\"']?[A-Za-z0-9][A-Za-z0-9._-]*[”’\"']?\s*", re.ASCII)
_PAIR = re.compile(r"\s*[a-z_]+\s*[:：]\s*[^:：{}\[\]｛｝]*", re.ASCII)
_WRAPPED = re.compile(r"[“”‘’]([\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?)[“”‘’]$")
_BARE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+/:-]*", re.ASCII)
_HALF_WRAPPED = re.compile(r"\"[^\"“”]*[”“]$")
_CUT = re.compile(r"[^\s\"'\[{|>#&*!%@`][^#]* #[^\s#]")
"""A plain value of which YAML takes the rest for a comment; our comments have a blank behind the ``#``."""
_ASCII = {"［": "[", "【": "[", "］": "]", "】": "]", "｛": "{", "｝": "}", "，": ",", "、": ",", "；": ","}
_ASCII |= {"\u3000": " ", "\xa0": " ", "“": "", "”": "", "‘": "", "’": ""}


@dataclass(frozen=True, slots=True)
class Change:
    """Write ``new`` for ``line[start:end]``; ``kind`` says what was wrong, ``whole`` the key or value as it should be."""

    start: int
    end: int
    new: str
    kind: str
    whole: str = ""


def changes_of(line: str) -> Iterator[Change]:
    """Yield what must change in a line of YAML's block structure, no two at one place.

    The line holds no control, tab or invisible character. Kinds: ``blank`` ``dash`` ``key`` ``colon``
    ``space`` ``list`` ``braces`` ``quotes`` ``hash``.
    """
    match = _LINE.match(line)
    if match is None or line.lstrip().startswith("#"):
        return
    indent, dashes, rest = match.group("indent", "dashes", "rest")
    yield from (
        Change(at, at + 1, "  " if mark == "\u3000" else " ", "blank")
        for at, mark in enumerate(indent)
        if mark != " "
    )
    for at, mark in enumerate(dashes, start=len(indent)):
        if mark != "-" and mark != " ":
            yield Change(at, at + 1, "-" if mark == "－" else " ", "dash")
    start = len(indent) + len(dashes)
    key = _KEY.match(rest)
    if key and _is_key(key, nested=bool(indent), entry=bool(dashes)):
        yield from _key_changes(key, start)
        name, at, value = key.group("key"), start + key.start("value"), key.group("value")
    else:
        name, at, value = "", start, rest
    yield from _value_changes(name, value, at)


def _is_key(match: re.Match[str], *, nested: bool, entry: bool) -> bool:
    name, colon, after, value = match.group("key", "colon", "after", "value")
    if colon == ":" and (after or not value):
        return True
    if value.startswith("/") or len(name) == 1:
        return False
    if entry:
        return name in _ENTRY_KEYS
    return not (nested and "\u4e00" <= name[0] <= "\u9fff")


def _key_changes(match: re.Match[str], start: int) -> Iterator[Change]:
    name, value = match.group("key"), match.group("value")
    half = unicodedata.normalize("NFKC", name)
    for group in ("open", "close"):
        if match.group(group) in ("“", "”"):
            yield Change(start + match.start(group), start + match.end(group), "", "key", half)
    if half != name:
        yield Change(start + match.start("key"), start + match.end("key"), half, "key", half)
    gap, colon, after = match.group("gap", "colon", "after")
    begin, end = start + match.start("gap"), start + match.end("after")
    if colon == "：":
        yield Change(begin, end, ": " if value else ":", "colon", half)
    elif value and not after:
        yield Change(end, end, " ", "space", half)
    elif after.strip(" ") or gap.strip(" "):
        yield Change(begin, end, ": " if value else ":", "blank", half)


def _value_changes(name: str, value: str, start: int) -> Iterator[Change]:
    text = value.rstrip(" \u3000\xa0")
    if value[len(text) :].strip(" "):
        yield Change(start + len(text), start + len(value), "", "blank")
    if listed := _LIST.match(text):
        items = re.split("[,，、]", listed.group(1))
        words = all(map(_WORD.fullmatch, items))
        if words or (name in _LIST_KEYS and text[0] != "["):
            yield from _translated(text, start, "list", "［【］】，、\u3000\xa0" + ("“”‘’" if words else ""))
    elif braced := _BRACES.match(text):
        if all(map(_PAIR.fullmatch, re.split("[,，、；]", braced.group(1)))):
            yield from _translated(text, start, "braces", "｛｝，、；\u3000\xa0")
            for colon in re.finditer(r"：[ ]*|:(?=[^ ])", text):
                part = "space" if colon.group() == ":" else "braces"
                yield Change(start + colon.start(), start + colon.end(), ": ", part)
    elif wrapped := _WRAPPED.match(text):
        mark = "" if _BARE.fullmatch(wrapped.group(1)) else "'" if '"' in wrapped.group(1) else '"'
        for at in (0, len(text) - 1):
            yield Change(start + at, start + at + 1, mark, "quotes", wrapped.group(1))
    elif _CUT.match(text):
        yield Change(start, start + len(text), quoted(text), "hash", text)
    elif _HALF_WRAPPED.match(text):
        yield Change(start + len(text) - 1, start + len(text), '"', "quotes", text[1:-1])


def _translated(text: str, start: int, kind: str, marks: str) -> Iterator[Change]:
    for at, mark in enumerate(text):
        if mark in marks:
            blank = " " if _ASCII[mark] == "," and text[at + 1 : at + 2] not in (" ", "\u3000", "") else ""
            yield Change(start + at, start + at + 1, _ASCII[mark] + blank, kind)
