"""Worked examples: a rule book, facts in, ledger and standings out, all in files that a person can check by hand.

``facts.yml`` holds ``today``, ``month`` (of the standings), ``units`` and ``facts``. A fact is written
``{on: day, event: …, of: {unit: report, …}}``; ``issue``, ``coefficient``, ``why`` and ``second`` are the
fact's own, every other key is something rules can ask about.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
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

REPOSITORY = Path(__file__).parents[2]
OWN = {"on", "event", "of", "issue", "coefficient", "why", "second"}


@dataclass(frozen=True)
class Example:
    """A folder of files, read."""

    today: date
    month: str
    members: tuple[Member, ...]
    facts: tuple[Fact, ...]


def book_of(path: Path) -> RuleBook:
    """Read a rule book; it must be read without a fault."""
    books, faults = one_record(RuleBook)(Source(path.name, path.read_bytes()))
    assert faults == []
    return books[0]


def book(text: str, name: str = "2026-01-01.yml") -> RuleBook:
    """Read a rule book from text."""
    books, faults = one_record(RuleBook)(Source(f"scoring/rulebooks/{name}", text.encode()))
    assert faults == []
    return books[0]


def example_of(path: Path) -> Example:
    """Read a ``facts.yml``."""
    return example(path.read_text(encoding="utf-8"))


def example(text: str) -> Example:
    """Read facts from text."""
    node, faults = compose(text, lambda start, end: Source("facts.yml", b"").place(0))
    assert node is not None
    assert faults == []
    data: Any = node.data
    return Example(
        date.fromisoformat(data["today"]),
        data["month"],
        tuple(
            Member(one["id"], one.get("name", one["id"]), one.get("group", "all"), one.get("level", ""))
            for one in data["units"]
        ),
        tuple(_fact(one, number) for number, one in enumerate(data["facts"], start=1)),
    )


def _fact(written: dict[str, Any], number: int) -> Fact:
    traits = {
        (key, word)
        for key, value in written.items()
        if key not in OWN
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


def reckoned(book: RuleBook, example: Example) -> Reckoning:
    """Reckon an example by a rule book that has always been in force."""
    table = table_of(book, example.members, min(book.effective, example.today), date.min)
    known = tuple(fact for fact in example.facts if fact.day <= example.today)
    return Reckoning(example.today, known, (table,), entries(known, (table,), example.today))
