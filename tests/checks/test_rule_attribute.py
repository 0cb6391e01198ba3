from jianbao.checks import rule_attribute
from jianbao.checks.page import page_of
from tests.checks.finding import found, mended


def test_a_slip_is_put_right() -> None:
    example = page_of(rule_attribute).bad[0]
    assert found(rule_attribute, example) == [
        "scoring/rulebooks/2026-01-01.yml:6:12 条件应问登记的属性（没有“publicaton”）。 → 是不是“publication”（刊物）？",
    ]
    assert mended(rule_attribute, example) == [
        "-     when: {publicaton: xinxi}",
        "+     when: {publication: xinxi}",
    ]


def test_what_an_event_never_carries_cannot_be_asked() -> None:
    example = page_of(rule_attribute).bad[1]
    assert found(rule_attribute, example) == [
        "scoring/rulebooks/2026-01-01.yml:6:12 “约稿未完成”没有采用形式可问。 → 可问的有：“joint”（几家联合）、“group”（单位所在组）、“unit”（单位）、“unit-level”（单位层级）。",
    ]


def test_a_duty_asks_of_units_only() -> None:
    example = """\
@ scoring/rulebooks/2026-01-01.yml
name: 小城市信息工作计分办法
quotas:
  - {id: duty, says: 每月 2 条。, required: [{number: "2", when: {kind: news}}], each: "-1"}
"""
    assert found(rule_attribute, example) == [
        "scoring/rulebooks/2026-01-01.yml:3:63 任务按单位的类别定，不能问信息种类。 → 类别用 group、unit 或 unit-level。",
    ]


def test_an_unknown_event_is_not_asked_what_it_carries() -> None:
    example = """\
@ scoring/rulebooks/2026-01-01.yml
name: 小城市信息工作计分办法
rules:
  - id: xinxi
    says: 采用一条，2 分。
    event: 表扬
    when: {form: single}
    points: "2"
"""
    assert found(rule_attribute, example) == []
