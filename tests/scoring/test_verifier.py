from collections import Counter
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import Phase, given, note, settings

from jianbao.scoring.reckoning import Reckoning
from tests.scoring import verifier
from tests.scoring.generated import books, fact_texts, offices, todays
from tests.scoring.test_worked import FORMS, PRESETS, folder_and_book
from tests.scoring.verifier import verify
from tests.scoring.worked import book, example, reckoned

UNSHRUNK = [Phase.explicit, Phase.reuse, Phase.generate]
"""Shrinking takes minutes; the texts noted can be cut down by hand."""


def booked(reckoning: Reckoning) -> dict[tuple[str, str, str], Fraction]:
    found: Counter[tuple[str, str, str]] = Counter()
    for entry in reckoning.entries:
        found[entry.month, entry.unit, entry.account] += Fraction(entry.points)  # type: ignore[assignment]  # Counter says int
    return {key: points for key, points in found.items() if points}


def agree(rules: str, facts: str) -> None:
    assert booked(reckoned(book(rules), example(facts))) == verify(rules, facts)


@settings(max_examples=50, deadline=None, phases=UNSHRUNK)
@given(books(), offices(), todays)
def test_the_ledger_and_the_verifier_agree(rules: str, facts: list[dict[str, object]], today: date) -> None:
    text = fact_texts(facts, today)
    note(rules + text)
    agree(rules, text)


@pytest.mark.long
@settings(max_examples=2000, deadline=None, phases=UNSHRUNK)
@given(books(), offices(), todays)
def test_they_agree_on_two_thousand_offices(rules: str, facts: list[dict[str, object]], today: date) -> None:
    text = fact_texts(facts, today)
    note(rules + text)
    agree(rules, text)


@pytest.mark.parametrize(
    ("kind", "name"), [("presets", name) for name in PRESETS] + [("forms", name) for name in FORMS]
)
def test_they_agree_on_every_worked_example(kind: str, name: str) -> None:
    folder, rules = folder_and_book(kind, name)
    agree(rules.read_text(encoding="utf-8"), (folder / "facts.yml").read_text(encoding="utf-8"))


def test_the_verifier_shares_no_code_with_the_ledger_and_can_be_read_at_one_sitting() -> None:
    text = Path(verifier.__file__).read_text(encoding="utf-8")
    assert "jianbao" not in text
    assert len([line for line in text.splitlines() if line.strip()]) <= 150
