"""A check's help page is its test: each 反例 is complained of, each 正例 is not."""

from pathlib import Path

import pytest

import jianbao.checks
from jianbao.checks.engine import run
from jianbao.checks.page import page_of
from jianbao.checks.register import CHECK_BY_FAULT, CHECKS, Check
from jianbao.language import speaking
from tests.offices import laid_over, little, read

HERE = Path(__file__).parent
_PATHS = Path(jianbao.checks.__file__).parent.glob("*.py")
FILES = {path.stem for path in _PATHS if "\n反例::\n" in path.read_text(encoding="utf-8")}
"""A check is a module with a help page; the others help the checks."""

BAD = [
    pytest.param(check, block, id=f"{check.id}-{number}")
    for check in CHECKS
    for number, block in enumerate(page_of(check.module).bad, start=1)
]
GOOD = [
    pytest.param(check, block, id=f"{check.id}-{number}")
    for check in CHECKS
    for number, block in enumerate(page_of(check.module).good, start=1)
]


def test_the_little_office_has_no_problem() -> None:
    assert run(read(little())) == []


@pytest.mark.parametrize(("check", "example"), BAD)
def test_a_bad_example_is_complained_of(check: Check, example: str) -> None:
    found = {problem.id for problem in run(read(laid_over(example)))}
    assert check.id in found


@pytest.mark.parametrize(("check", "example"), GOOD)
def test_a_good_example_is_left_alone(check: Check, example: str) -> None:
    found = [problem for problem in run(read(laid_over(example))) if problem.id == check.id]
    assert found == []


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_a_help_page_is_complete(check: Check) -> None:
    page = page_of(check.module)
    assert page.rule.endswith("。")
    assert page.why
    assert page.mend
    assert page.bad
    assert page.good


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_a_help_page_is_translated(check: Check) -> None:
    page = page_of(check.module)
    with speaking("en"):
        english = page_of(check.module)
    for chinese, translated in zip(
        (page.rule, *page.why, *page.mend), (english.rule, *english.why, *english.mend), strict=True
    ):
        assert chinese != translated


def test_every_module_is_registered_once_and_every_check_has_its_test() -> None:
    assert sorted(check.module.__name__.rpartition(".")[2] for check in CHECKS) == sorted(FILES)
    tested = {path.stem.removeprefix("test_") for path in HERE.glob("test_*.py")} - {"examples"}
    assert sorted(FILES - tested) == []


def test_ids_are_sorted_and_single() -> None:
    ids = [check.id for check in CHECKS]
    assert ids == sorted(set(ids))


def test_every_kind_of_fault_has_one_check() -> None:
    kinds = [kind for check in CHECKS if check.of_fault for kind in check.module.KINDS]
    assert len(kinds) == len(set(kinds)) == len(CHECK_BY_FAULT)
