from jianbao.checks import rule_action
from jianbao.checks.page import page_of
from tests.checks.finding import found


def test_two_things_at_once() -> None:
    example = page_of(rule_action).bad[0]
    assert found(rule_action, example) == [
        "scoring/rulebooks/2026-01-01.yml:7:5 规则“xinxi”只能做一件事（写了 points、factor）。 → 另写一条规则；同一事项的倍数规则与分值规则各取一条。",
    ]


def test_nothing_at_all() -> None:
    example = page_of(rule_action).bad[1]
    assert found(rule_action, example) == [
        "scoring/rulebooks/2026-01-01.yml:3:5 规则“xinxi”没有说做什么。 → 写 points、factor、of_adopted、of_item 之一，或 reverses、bars。",
    ]


def test_a_fixed_amount_that_is_not_written() -> None:
    example = page_of(rule_action).bad[2]
    assert found(rule_action, example) == [
        'scoring/rulebooks/2026-01-01.yml:7:12 各得定额的规则应写明定额。 → 加一行 each，如 each: "3"。',
    ]


def test_a_fixed_amount_that_is_not_used() -> None:
    example = """\
@ scoring/rulebooks/2026-01-01.yml
name: 小城市信息工作计分办法
rules:
  - {id: a, says: 甲。, event: adoption, points: "5", each: "3"}
"""
    assert found(rule_action, example) == [
        "scoring/rulebooks/2026-01-01.yml:3:53 写了定额，几家共有时却按“equal”计，定额用不上。 → 加一行 units: each-fixed，或删去 each。",
    ]


def test_reversing_and_barring_are_actions() -> None:
    example = """\
@ scoring/rulebooks/2026-01-01.yml
name: 小城市信息工作计分办法
rules:
  - {id: a, says: 甲。, event: revocation, reverses: [adoption]}
  - {id: b, says: 乙。, event: finding, bars: year}
"""
    assert found(rule_action, example) == []
