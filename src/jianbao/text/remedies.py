"""What a line of YAML that the parser refuses was probably meant to be."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_VALUE = re.compile(
    r"(?P<lead>[ ]*(?:- +)*(?:[^\s#:\[{\"'][^:\n]*|\"[^\"\n]*\"|'[^'\n]*'):[ ]+|[ ]*(?:- +)+)(?P<value>[^\s#].*?)[ ]*$"
)
_KEY = re.compile(r"( *)(?:- +)*[A-Za-z_\u4e00-\u9fff][\w-]*:(?: |$)")
_EMPTY_ITEM = re.compile(r"(?<=[\[{]) *,(?: *,)* *|,[ ,]*(?=,)|, *(?=[]}])")
_STARTERS = "@`%*&!|>?-,]}#:"
_CLOSERS = {"[": "]", "{": "}", '"': '"', "'": "'"}


@dataclass(frozen=True, slots=True)
class Remedy:
    """Write ``new`` for ``text[start:end]``.

    ``why`` says what the line lacks: ``colon`` ``start`` ``quotes`` ``open`` ``comma`` ``escape`` ``indent``;
    ``blamed`` is where the place to point at begins.
    """

    start: int
    end: int
    new: str
    why: str
    blamed: int


def remedies(text: str, line: int) -> Iterator[Remedy]:
    """Yield what might put the line beginning at ``line`` right, the likeliest first."""
    end = text.find("\n", line)
    written = text[line : len(text) if end < 0 else end]
    if match := _VALUE.match(written):
        yield from _of_value(match.group("value"), line + match.start("value"))
    yield from _of_indent(text, line, written)


def _of_value(value: str, start: int) -> Iterator[Remedy]:
    end = start + len(value)
    opener = value[0]
    closer = _CLOSERS.get(opener)
    if closer is None:
        colon = re.search(r":(?= |$)", value)
        if colon:
            yield Remedy(start, end, quoted(value), "colon", start + colon.start())
        elif opener in _STARTERS:
            yield Remedy(start, end, quoted(value), "start", start)
        return
    if opener in "[{":
        single = _EMPTY_ITEM.sub("", value)
        if single != value:
            yield Remedy(start, end, single, "comma", start)
        if not value.endswith(closer):
            yield Remedy(end, end, closer, "open", start)
        yield Remedy(start, end, quoted(value), "start", start)
        return
    if value.count(opener) == 1:
        yield Remedy(end, end, opener, "open", start)
        yield Remedy(start, end, quoted(value), "quotes", start)
    elif value.endswith(opener) and opener == '"' and "\\" in value:
        yield Remedy(start, end, _single(value[1:-1]), "escape", start + value.index("\\"))
    inner = value[1:-1] if value.endswith(opener) and value.count(opener) > 2 else ""
    if inner and opener == "'":
        yield Remedy(start, end, _single(inner), "quotes", start)
    yield Remedy(start, end, quoted(value), "quotes", start)


def _of_indent(text: str, line: int, written: str) -> Iterator[Remedy]:
    """Yield the indent of the nearest key line above, where this key stands deeper or between two levels."""
    match = _KEY.match(written)
    if match is None:
        return
    own = len(match.group(1))
    above = text[:line].rstrip("\n ").rpartition("\n")[2]
    before = _KEY.match(above)
    if before and len(before.group(1)) != own:
        yield Remedy(line, line + own, before.group(1), "indent", line + own)


def quoted(value: str) -> str:
    """Return a value in quotes, double ones where it holds none and no backslash."""
    return _single(value) if '"' in value or "\\" in value else f'"{value}"'


def _single(value: str) -> str:
    doubled = value.replace("'", "''")
    return f"'{doubled}'"
