from jianbao.checks import rule_reachable
from jianbao.checks.page import page_of
from tests.checks.finding import found


def test_a_general_rule_in_front_hides_a_special_one() -> None:
    example = page_of(rule_reachable).bad[0]
    assert found(rule_reachable, example) == [
        "scoring/rulebooks/2026-01-01.yml:7:9 规则“research”永远用不上：它管的事前面的“all”都已管了。 → 把它移到前面，或改它的条件，或删去。",
    ]


def test_two_rules_hide_a_third_together() -> None:
    example = page_of(rule_reachable).bad[1]
    assert found(rule_reachable, example) == [
        "scoring/rulebooks/2026-01-01.yml:13:9 规则“rest”永远用不上：它管的事前面的“single”、“other”都已管了。 → 把它移到前面，或改它的条件，或删去。",
    ]


def test_a_rule_of_two_events_is_left_if_one_of_them_is() -> None:
    example = """\
@ scoring/rulebooks/2026-01-01.yml
name: 小城市信息工作计分办法
rules:
  - {id: a, says: 采用 2 分。, event: adoption, points: "2"}
  - {id: b, says: 采用和上级采用 3 分。, event: [adoption, higher-adoption], points: "3"}
"""
    assert found(rule_reachable, example) == []


def test_rules_of_other_tracks_and_factors_hide_nothing() -> None:
    example = """\
@ scoring/rulebooks/2026-01-01.yml
name: 小城市信息工作计分办法
rules:
  - {id: a, says: 采用 2 分。, event: adoption, points: "2"}
  - {id: b, says: 调研加倍。, event: adoption, when: {kind: research}, factor: "2"}
  - {id: c, says: 要点另加。, event: adoption, when: {keypoint: yes}, points: "1", track: keypoint}
"""
    assert found(rule_reachable, example) == []


def test_free_values_are_never_used_up() -> None:
    example = """\
@ scoring/rulebooks/2026-01-01.yml
name: 小城市信息工作计分办法
rules:
  - {id: a, says: 甲栏 2 分。, event: adoption, when: {column: 基层反映}, points: "2"}
  - {id: b, says: 其余 1 分。, event: adoption, points: "1"}
"""
    assert found(rule_reachable, example) == []


def test_levels_and_forms_together_are_used_up() -> None:
    example = """\
@ scoring/rulebooks/2026-01-01.yml
name: 小城市信息工作计分办法
rules:
  - {id: a, says: 单篇。, event: higher-adoption, when: {form: single, level: [province, centre]}, points: "4"}
  - {id: b, says: 省非单篇。, event: higher-adoption, when: {level: province}, points: "3"}
  - {id: c, says: 其余中央。, event: higher-adoption, when: {level: centre, form: [combined, brief]}, points: "2"}
  - {id: d, says: 中央。, event: higher-adoption, when: {level: centre}, points: "1"}
"""
    assert found(rule_reachable, example) == [
        "scoring/rulebooks/2026-01-01.yml:6:10 规则“d”永远用不上：它管的事前面的“a”、“c”都已管了。 → 把它移到前面，或改它的条件，或删去。",
    ]
