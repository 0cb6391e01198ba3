"""The manual leaves nothing out: every field, word, event and example has its place, and every field its example."""

from collections import Counter
from collections.abc import Iterator

import pytest
from pydantic import BaseModel

from jianbao.manual.chapters import CHAPTERS
from jianbao.manual.example import example, examples
from jianbao.manual.fields import field_of
from jianbao.manual.markdown import manual
from jianbao.manual.occasions import FREE, OCCASIONS
from jianbao.manual.told import told
from jianbao.records.record import Part
from jianbao.scoring import rulebook, vocabulary
from jianbao.scoring.rulebook import OneOf, RuleBook
from jianbao.scoring.vocabulary import ATTRIBUTES, EVENTS

MODELS = [
    one
    for one in vars(rulebook).values()
    if isinstance(one, type) and issubclass(one, Part) and one.__module__ == rulebook.__name__
]
FIELDS = [(model, name) for model in MODELS for name in model.model_fields]
BOOKS = [example(name).book for name in examples()]
TEXT = manual()


def parts(part: BaseModel) -> Iterator[BaseModel]:
    """Yield a part of a rule book and all parts within it."""
    yield part
    for value in (getattr(part, name) for name in part.model_fields_set):
        for inner in value if isinstance(value, tuple) else (value,):
            if isinstance(inner, BaseModel):
                yield from parts(inner)


WRITTEN = [part for book in BOOKS for part in parts(book)]


def test_every_field_has_one_place_in_the_manual() -> None:
    places = Counter(
        (fields.model, name) for chapter in CHAPTERS for fields in chapter.fields for name in fields.names
    )
    assert places == Counter(FIELDS)


def test_every_example_has_one_place_in_the_manual() -> None:
    assert Counter(shown.example for chapter in CHAPTERS for shown in chapter.examples) == Counter(examples())


@pytest.mark.parametrize(("model", "name"), FIELDS, ids=lambda one: getattr(one, "__name__", one))
def test_every_field_is_described_and_written_in_an_example(model: type[Part], name: str) -> None:
    assert field_of(model, name).about
    if (model, name) not in UNWRITTEN:
        assert any(name in part.model_fields_set for part in WRITTEN if isinstance(part, model))


UNWRITTEN = {(RuleBook, "basis"), (RuleBook, "illustrative"), (rulebook.Zeroing, "when")}
"""What changes no point, and a condition like any other."""


def test_every_event_and_every_attribute_is_explained() -> None:
    assert OCCASIONS.keys() == EVENTS.keys()
    assert FREE.keys() == {name for name, attribute in ATTRIBUTES.items() if attribute.values is None}


def test_every_event_happens_in_an_example() -> None:
    happened = {fact.event for name in examples() for fact in example(name).given.facts}
    assert happened == EVENTS.keys()


@pytest.mark.parametrize("name", [name for name in vars(vocabulary) if name.endswith("_POLICIES")])
def test_every_policy_is_explained_and_has_an_example(name: str) -> None:
    words: dict[str, str] = getattr(vocabulary, name)
    used = {
        getattr(part, field)
        for part in WRITTEN
        for field, info in type(part).model_fields.items()
        if any(isinstance(one, OneOf) and one.words is words for one in info.metadata)
    }
    assert words.keys() == used - {""}
    for word, meaning in words.items():
        assert f"- `{word}`　{meaning}\n" in TEXT


@pytest.mark.parametrize(
    "name", ["PERIODS", "LIMIT_PERIODS", "COUNTS", "DIVISORS", "BARRED", "DERIVED", "RESERVED"]
)
def test_every_other_word_is_explained(name: str) -> None:
    for word, meaning in getattr(vocabulary, name).items():
        assert f"- `{word}`　{meaning}\n" in TEXT


@pytest.mark.parametrize("name", examples())
def test_what_is_told_of_an_example_adds_up_to_its_standings(name: str) -> None:
    one = told(example(name))
    sums = Counter[str]()
    for _what, unit, _rule, points, _reason in one.rows:
        sums[unit] += round(float(points or "0") * 100)
    for row in (row for ranking in one.standings.groups for row in ranking.rows):
        aside = sum(beside.cumulative for beside in row.beside)
        assert sums[row.name] == round((row.cumulative + aside) * 100)
