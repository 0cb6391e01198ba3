from jianbao.checks import rule_order
from jianbao.checks.page import page_of
from tests.checks.finding import found


def test_an_overlap_without_an_order() -> None:
    example = page_of(rule_order).bad[0]
    assert found(rule_order, example) == [
        "scoring/rulebooks/2026-01-01.yml:11:5 规则“research”与前面的“single”有交叉，没有写明谁先（例如：采用形式为“单篇”、信息种类为“深度调研”）。 → 在“single”里写 before: [research]，或改条件使两条不交叉。",
    ]


def test_rules_apart_do_not_overlap() -> None:
    example = """\
@ scoring/rulebooks/2026-01-01.yml
name: 小城市信息工作计分办法
rules:
  - {id: a, says: 单篇。, event: adoption, when: {form: single, kind: news}, points: "2"}
  - {id: b, says: 综合。, event: adoption, when: {form: combined}, points: "1"}
"""
    assert found(rule_order, example) == []


def test_an_item_can_have_two_topics() -> None:
    example = """\
@ scoring/rulebooks/2026-01-01.yml
name: 小城市信息工作计分办法
rules:
  - {id: a, says: 产业。, event: adoption, when: {topic: industry}, points: "2"}
  - {id: b, says: 住房。, event: adoption, when: {topic: housing}, points: "1"}
"""
    assert found(rule_order, example) == [
        "scoring/rulebooks/2026-01-01.yml:4:41 规则“b”与前面的“a”有交叉，没有写明谁先（例如：主题为“industry、housing”）。 → 在“a”里写 before: [b]，或改条件使两条不交叉。",
    ]


def test_the_special_one_in_front_is_an_order() -> None:
    example = """\
@ scoring/rulebooks/2026-01-01.yml
name: 小城市信息工作计分办法
rules:
  - {id: a, says: 单篇调研。, event: adoption, when: {form: single, kind: research}, points: "9"}
  - {id: b, says: 单篇。, event: adoption, when: {form: single}, points: "2"}
"""
    assert found(rule_order, example) == []
