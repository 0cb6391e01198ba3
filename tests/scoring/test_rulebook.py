from datetime import date
from pathlib import Path

import pytest
from pydantic import BaseModel

from jianbao.reading.office import one_record
from jianbao.scoring import rulebook
from jianbao.scoring.conditions import apart, covers
from jianbao.scoring.rulebook import RuleBook
from jianbao.scoring.table import table_of
from jianbao.scoring.vocabulary import ATTRIBUTES, DERIVED, EVENTS
from jianbao.text.source import Source
from tests.scoring.worked import REPOSITORY, book

MODELS = [
    one
    for one in vars(rulebook).values()
    if isinstance(one, type) and issubclass(one, BaseModel) and one.__module__ == rulebook.__name__
]


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_field_is_described(model: type[BaseModel]) -> None:
    assert {name for name, field in model.model_fields.items() if not field.description} == set()


def test_the_vocabulary_is_of_one_piece() -> None:
    assert EVENTS.keys().isdisjoint(DERIVED)
    for attribute in ATTRIBUTES.values():
        assert attribute.events <= EVENTS.keys()


@pytest.mark.parametrize(
    "path",
    sorted((REPOSITORY / "scoring").glob("*/*.yml")),
    ids=lambda path: f"{path.parent.name}/{path.stem}",
)
def test_every_rule_of_the_office_and_the_presets_is_a_sentence_and_none_is_lost(path: Path) -> None:
    books, faults = one_record(RuleBook)(Source(str(path.relative_to(REPOSITORY)), path.read_bytes()))
    assert faults == []
    table = table_of(books[0], ())
    kept = {step.rule for steps in table.steps.values() for step in steps}
    assert kept == {rule.id for rule in books[0].rules}
    for clause in (*books[0].rules, *books[0].quotas, *books[0].averages, *books[0].limits):
        assert clause.says.endswith("。")


def test_a_book_comes_into_force_on_the_day_its_file_is_named_for() -> None:
    assert book("name: 办法\n", "2028-02-29.yml").effective == date(2028, 2, 29)
    assert book("name: 办法\n", "2026-02-29.yml").effective == date.max


def test_what_is_no_figure_is_kept_as_written_and_gives_nothing() -> None:
    written = book("name: 办法\nrules:\n  - {id: a, says: 甲。, event: adoption, points: 两分}\n")
    assert written.rules[0].points == "两分"
    assert dict(table_of(written, ()).steps) == {}


@pytest.mark.parametrize(
    ("wide", "narrow", "does_cover", "are_apart"),
    [
        ({}, {"form": ("single",)}, True, False),
        ({"form": ("single", "brief")}, {"form": ("single",)}, True, False),
        ({"form": ("single",)}, {}, False, False),
        ({"form": ("single",)}, {"form": ("brief",)}, False, True),
        ({"form": ("single",)}, {"kind": ("news",)}, False, False),
        ({"topic": ("a",)}, {"topic": ("b",)}, False, False),
    ],
)
def test_how_two_conditions_stand_to_each_other(
    wide: dict[str, tuple[str, ...]], narrow: dict[str, tuple[str, ...]], does_cover: bool, are_apart: bool
) -> None:
    assert covers(wide, narrow) is does_cover
    assert apart(wide, narrow) is apart(narrow, wide) is are_apart
