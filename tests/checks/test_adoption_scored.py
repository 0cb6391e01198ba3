from jianbao.checks import adoption_scored
from jianbao.checks.page import page_of
from tests.checks.finding import found


def test_no_rule_for_an_adoption() -> None:
    example = page_of(adoption_scored).bad[0]
    assert found(adoption_scored, example) == [
        "bulletins/xinxi/2026/001.md:15:5 这条采用没有规则可计分（单位“donghu”）。 → 在 scoring/rulebooks/2026-01-01.yml 里补一条规则。",
    ]


def test_a_factor_alone_is_no_rule_for_it() -> None:
    example = """\
@ scoring/rulebooks/2026-01-01.yml
name: 小城市信息工作计分办法
groups:
  - {id: districts, name: 区县（市）}
  - {id: departments, name: 市直部门}
  - {id: towns, name: 街道（乡镇）}
rules:
  - {id: a, says: 加倍。, event: adoption, factor: "2"}
"""
    assert found(adoption_scored, example) == [
        "bulletins/xinxi/2026/001.md:15:5 这条采用没有规则可计分（单位“donghu”）。 → 在 scoring/rulebooks/2026-01-01.yml 里补一条规则。",
    ]


def test_a_book_without_rules_is_not_asked() -> None:
    example = """\
@ scoring/rulebooks/2026-01-01.yml
name: 小城市信息工作计分办法
"""
    assert found(adoption_scored, example) == []
