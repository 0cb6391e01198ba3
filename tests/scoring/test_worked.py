"""Each preset and each form of rule is an example worked by hand: the ledger and the standings must be as written.

The forms are the examples of the rule-writers' manual.
"""

from pathlib import Path

import pytest

from jianbao.scoring.reckoning import Reckoning
from jianbao.scoring.standings import standings
from jianbao.tables.number import shown
from tests.scoring.wording import standings_text
from tests.scoring.worked import REPOSITORY, book_of, example_of, reckoned

HERE = Path(__file__).parent
EXAMPLES = REPOSITORY / "src/jianbao/manual/examples"
PRESETS = sorted(path.name for path in (HERE / "presets").iterdir())
FORMS = sorted(path.name for path in EXAMPLES.iterdir())


def ledger_text(reckoning: Reckoning) -> str:
    lines = [
        ",".join((entry.month, entry.unit, entry.report, entry.event, entry.rule, shown(entry.points)))
        for entry in reckoning.entries
    ]
    return "\n".join(["month,unit,report,event,rule,points", *lines]) + "\n"


def folder_and_book(kind: str, name: str) -> tuple[Path, Path]:
    if kind == "presets":
        return HERE / "presets" / name, REPOSITORY / "scoring" / "presets" / f"{name}.yml"
    return EXAMPLES / name, EXAMPLES / name / "rulebook.yml"


ALL = [pytest.param("presets", name, id=name) for name in PRESETS] + [
    pytest.param("forms", name, id=name) for name in FORMS
]


@pytest.mark.parametrize(("kind", "name"), ALL)
def test_the_ledger_is_as_worked_by_hand(kind: str, name: str) -> None:
    folder, book = folder_and_book(kind, name)
    found = ledger_text(reckoned(book_of(book), example_of(folder / "facts.yml")))
    assert found == (folder / "ledger.csv").read_text(encoding="utf-8")


@pytest.mark.parametrize(("kind", "name"), ALL)
def test_the_standings_are_as_worked_by_hand(kind: str, name: str) -> None:
    folder, book = folder_and_book(kind, name)
    example = example_of(folder / "facts.yml")
    found = standings_text(standings(reckoned(book_of(book), example), example.month))
    assert found == (folder / "standings.txt").read_text(encoding="utf-8")


def test_every_preset_has_its_example_and_every_example_its_preset() -> None:
    presets = sorted(path.stem for path in (REPOSITORY / "scoring" / "presets").glob("*.yml"))
    assert presets == PRESETS


@pytest.mark.parametrize(("kind", "name"), ALL)
def test_every_rule_and_clause_is_worked_in_its_example(kind: str, name: str) -> None:
    folder, path = folder_and_book(kind, name)
    rules = book_of(path)
    worked = {entry.rule for entry in reckoned(rules, example_of(folder / "facts.yml")).entries}
    assert rules.clauses.keys() - worked == set()
