"""What one entry of a screening sheet says, as written, whether or not it is finished or right."""

import re
from dataclasses import dataclass, field, replace
from typing import Any

from jianbao.desk.sheet import QUESTIONS
from jianbao.text.characters import BIDI, CONTROL, INVISIBLE
from jianbao.text.nodes import Mapping, Node, Scalar, Sequence
from jianbao.text.source import Source
from jianbao.text.stretch import read_stretch

_BLANKS = re.compile(rf"(?:[\t\r\n\u00a0\u1680\u2000-\u200a\u202f\u205f]|{CONTROL.pattern})+")


@dataclass(frozen=True, slots=True)
class Judgement:
    """An editor's judgement on one report, every value as the file has it, on one line; "" where nothing is written."""

    verdict: str = ""
    into: str = ""
    series: tuple[str, ...] = ()
    answers: dict[str, str] = field(default_factory=lambda: dict.fromkeys(QUESTIONS, ""))
    reason: str = ""
    note: str = ""
    coefficient: str = ""
    why: str = ""
    second: str = ""

    def saying(self, name: str, value: str | tuple[str, ...]) -> "Judgement":
        """Return the same with one answer, or one other value, changed."""
        if name in self.answers and isinstance(value, str):
            return replace(self, answers=self.answers | {name: value})
        change: dict[str, Any] = {name: value}
        return replace(self, **change)


def one_line(text: str) -> str:
    """Return a text as a value of a sheet can hold it: on one line, nothing unseen in it, no blanks around it."""
    return _BLANKS.sub(" ", INVISIBLE.sub("", BIDI.sub("", text))).strip()


def entries_in(source: Source) -> dict[str, Mapping]:
    """Return a sheet's entries by report, each where it is written; of two on one report the first."""
    found: dict[str, Mapping] = {}
    for item in items_of(read_stretch(source, 0, len(source.text))[0]):
        if isinstance(item, Mapping) and (report := _text(item, "report")):
            found.setdefault(report, item)
    return found


def items_of(sheet: Node | None) -> tuple[Node, ...]:
    """Return what stands under ``verdicts``, entry by entry."""
    verdicts = sheet.entries.get("verdicts") if isinstance(sheet, Mapping) else None
    return verdicts[1].items if verdicts and isinstance(verdicts[1], Sequence) else ()


def judgement_of(entry: Mapping) -> Judgement:
    """Return what an entry says."""
    criteria, quality = _inside(entry, "criteria"), _inside(entry, "quality")
    return Judgement(
        **{name: _text(entry, name) for name in ("verdict", "into", "reason", "note")},
        series=listed_in(entry.entries["series"][1]) if "series" in entry.entries else (),
        answers={name: _text(criteria, name) for name in QUESTIONS},
        **{name: _text(quality, name) for name in ("coefficient", "why", "second")},
    )


def judgements(text: str) -> dict[str, Judgement]:
    """Return what a sheet says of each of its reports."""
    source = Source("", text.encode())
    return {report: judgement_of(entry) for report, entry in entries_in(source).items()}


def listed_in(value: Node) -> tuple[str, ...]:
    """Return the words of a list, each on one line."""
    items = value.items if isinstance(value, Sequence) else ()
    return tuple(one_line(item.data or "") for item in items if isinstance(item, Scalar))


def _inside(entry: Mapping, name: str) -> Mapping | None:
    value = entry.entries[name][1] if name in entry.entries else None
    return value if isinstance(value, Mapping) else None


def _text(entry: Mapping | None, name: str) -> str:
    value = entry.entries[name][1] if entry and name in entry.entries else None
    return one_line(value.data or "") if isinstance(value, Scalar) else ""
