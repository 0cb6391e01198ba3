"""A rule's help page is its test: each 反例 at the gate is refused by it, each 正例 is not."""

from pathlib import Path

import pytest

import jianbao.trust.audit
import jianbao.trust.gate
from jianbao.checks.page import page_of
from jianbao.checks.register import CHECK_BY_ID
from jianbao.trust.evidence import Evidence
from jianbao.trust.judging import judge
from jianbao.trust.register import RULES, Rule
from tests.offices import laid_over, read
from tests.trust.proposals import proposal


def examples(kind: str) -> list[object]:
    """Return the examples that can be run here; those told in words are played with real git in test_verify."""
    return [
        pytest.param(rule, block, id=f"{rule.id}-{number}")
        for rule in RULES
        for number, block in enumerate(getattr(page_of(rule.module), kind), 1)
        if rule.of_push is not None or block.startswith("@ ")
    ]


def found(rule: Rule, example: str) -> bool:
    """Say whether a rule complains of an example of its own; one told in words cannot be run."""
    if rule.of_push is not None:
        return rule.id in {problem.id for problem in judge(proposal(example))}
    assert rule.of_evidence is not None
    tree = laid_over(example)
    files = {path: raw for path, raw in tree.content.items() if path.endswith((".csv", ".seal.json"))}
    return any(rule.of_evidence(Evidence(read(tree), files)))


@pytest.mark.parametrize(("rule", "example"), examples("bad"))
def test_a_bad_example_is_complained_of(rule: Rule, example: str) -> None:
    assert found(rule, example)


@pytest.mark.parametrize(("rule", "example"), examples("good"))
def test_a_good_example_is_left_alone(rule: Rule, example: str) -> None:
    if rule.of_push is not None:
        assert judge(proposal(example)) == []
    else:
        assert not found(rule, example)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_help_page_is_complete(rule: Rule) -> None:
    page = page_of(rule.module)
    assert page.rule.endswith("。")
    assert page.why
    assert page.mend
    assert page.bad
    assert page.good


def test_every_rule_is_registered_once_under_an_id_of_its_own() -> None:
    ids = [rule.id for rule in RULES]
    assert ids == sorted(set(ids))
    assert not set(ids) & set(CHECK_BY_ID)
    files = {
        path.stem
        for package in (jianbao.trust.gate, jianbao.trust.audit)
        for path in Path(package.__file__).parent.glob("*.py")
    }
    assert {rule.module.__name__.rpartition(".")[2] for rule in RULES} == files - {"__init__"}
