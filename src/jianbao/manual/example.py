"""A worked example: a rule book, what happened, and what comes of it, from two files that a person can check by hand.

``facts.yml`` holds ``today``, ``month`` (of the standings), ``units`` and ``facts``. A fact is written
``{on: day, event: …, of: {unit: report, …}}``; ``issue``, ``coefficient``, ``why`` and ``second`` are the
fact's own, every other key is something rules can ask about. The comment at its head is the sum done by hand.
"""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from importlib.resources import files
from typing import Any

from jianbao.reading.office import one_record
from jianbao.scoring.fact import Fact
from jianbao.scoring.ledger import entries
from jianbao.scoring.reckoning import Reckoning
from jianbao.scoring.roster import Member
from jianbao.scoring.rulebook import RuleBook
from jianbao.scoring.table import table_of
from jianbao.text.composing import compose
from jianbao.text.source import Source

FOLDER = files("jianbao.manual") / "examples"
_OWN = {"on", "event", "of", "issue", "coefficient", "why", "second"}
_SECTION = re.compile(r"^([a-z_]+):", re.MULTILINE)


@dataclass(frozen=True)
class Facts:
    """What happened to which units, up to which day, and the month whose standings are looked at."""

    today: date
    month: str
    members: tuple[Member, ...]
    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class Example:
    """A folder of :data:`FOLDER`, read; ``text`` is the rule book as written, ``sums`` the sum done by hand."""

    id: str
    text: str
    sums: str
    book: RuleBook
    given: Facts

    def section(self, name: str) -> str:
        """Return one of the rule book's sections as written; empty where it has none of that name."""
        starts = [*_SECTION.finditer(self.text)]
        ends = [start.start() for start in starts[1:]] + [len(self.text)]
        return next(
            (
                self.text[start.start() : end]
                for start, end in zip(starts, ends, strict=True)
                if start[1] == name
            ),
            "",
        )


@cache
def example(id: str) -> Example:
    """Read the example of that name."""
    rules, given = (
        (FOLDER / id / name).read_text(encoding="utf-8") for name in ("rulebook.yml", "facts.yml")
    )
    sums = "".join(line.removeprefix("# ") for line in _comment(given))
    return Example(id, rules, sums, book_of(rules), facts_of(given))


def examples() -> tuple[str, ...]:
    """Return the names of all examples."""
    return tuple(sorted(folder.name for folder in FOLDER.iterdir()))


def book_of(text: str, name: str = "2026-01-01.yml") -> RuleBook:
    """Read a rule book; it must be read without a fault."""
    books, faults = one_record(RuleBook)(Source(f"scoring/rulebooks/{name}", text.encode()))
    assert faults == [], faults  # noqa: S101 – our own data
    book: RuleBook = books[0]
    return book


def facts_of(text: str) -> Facts:
    """Read a ``facts.yml``."""
    node, faults = compose(text, lambda start, end: Source("facts.yml", b"").place(0))
    assert node is not None and faults == [], faults  # noqa: S101, PT018 – our own data
    data: Any = node.data
    return Facts(
        date.fromisoformat(data["today"]),
        data["month"],
        tuple(
            Member(one["id"], one.get("name", one["id"]), one.get("group", "all"), one.get("level", ""))
            for one in data["units"]
        ),
        tuple(_fact(one, number) for number, one in enumerate(data["facts"], start=1)),
    )


def reckoned(book: RuleBook, given: Facts) -> Reckoning:
    """Reckon an example by a rule book that has always been in force."""
    table = table_of(book, given.members, min(book.effective, given.today), date.min)
    known = tuple(fact for fact in given.facts if fact.day <= given.today)
    return Reckoning(given.today, known, (table,), entries(known, (table,), given.today))


def _comment(text: str) -> list[str]:
    lines = text.splitlines()
    return lines[: next(at for at, line in enumerate(lines) if not line.startswith("#"))]


def _fact(written: dict[str, Any], number: int) -> Fact:
    traits = {
        (key, word)
        for key, value in written.items()
        if key not in _OWN
        for word in (value if isinstance(value, list) else [value])
    }
    of = {unit: report or "" for unit, report in written["of"].items()}
    return Fact(
        date.fromisoformat(written["on"]),
        written["event"],
        f"facts.yml#{number:03d}",
        tuple(of),
        tuple(of.values()),
        tuple(of.values()),
        written.get("issue", ""),
        frozenset(traits),
        Decimal(written["coefficient"]) if "coefficient" in written else None,
        written.get("why", ""),
        written.get("second", ""),
    )
