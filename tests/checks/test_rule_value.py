from jianbao.checks import rule_value
from jianbao.checks.page import page_of
from tests.checks.finding import found, mended


def test_a_slip_is_put_right() -> None:
    example = page_of(rule_value).bad[0]
    assert found(rule_value, example) == [
        "scoring/rulebooks/2026-01-01.yml:6:18 采用形式没有“singel”这个值。 → 是不是“single”（单篇）？",
    ]
    assert mended(rule_value, example) == [
        "-     when: {form: singel}",
        "+     when: {form: single}",
    ]


def test_a_group_is_one_of_the_book() -> None:
    example = page_of(rule_value).bad[1]
    assert found(rule_value, example) == [
        "scoring/rulebooks/2026-01-01.yml:8:19 单位所在组没有“district”这个值。 → 是不是“districts”（区县（市））？",
    ]
    assert mended(rule_value, example) == [
        "-     when: {group: district}",
        "+     when: {group: districts}",
    ]


def test_a_unit_level_topic_or_column_is_one_of_the_office() -> None:
    example = """\
@ scoring/rulebooks/2026-01-01.yml
name: 小城市信息工作计分办法
rules:
  - id: units
    says: 一家单位另计。
    event: adoption
    when: {unit: qingx, unit-level: county, topic: industy, column: 基层反应}
    points: "2"
"""
    assert found(rule_value, example) == [
        "scoring/rulebooks/2026-01-01.yml:6:18 单位没有“qingx”这个值。 → 是不是“qingxi”（清溪区）？",
        "scoring/rulebooks/2026-01-01.yml:6:37 单位层级没有“county”这个值。 → 可写的有：“city”（市级）、“office”（“四大家”办公厅）、“district”（区县（市））、“town”（街道（乡镇））、“village”（社区（村））、“department”（市直部门）、“direct_point”（信息直报点）、“expert”（特约信息员）。",
        "scoring/rulebooks/2026-01-01.yml:6:52 主题没有“industy”这个值。 → 是不是“industry”（产业发展）？",
        "scoring/rulebooks/2026-01-01.yml:6:69 栏目没有“基层反应”这个值。 → 是不是“基层反映”？",
    ]
    assert mended(rule_value, example) == [
        "-     when: {unit: qingx, unit-level: county, topic: industy, column: 基层反应}",
        "+     when: {unit: qingxi, unit-level: county, topic: industry, column: 基层反映}",
    ]


def test_the_second_of_several_values_is_pointed_at() -> None:
    example = """\
@ scoring/rulebooks/2026-01-01.yml
name: 小城市信息工作计分办法
rules:
  - id: forms
    says: 单篇、综合 2 分。
    event: adoption
    when: {form: [single, combine]}
    points: "2"
"""
    assert found(rule_value, example) == [
        "scoring/rulebooks/2026-01-01.yml:6:27 采用形式没有“combine”这个值。 → 是不是“combined”（综合）？",
    ]
    assert mended(rule_value, example) == [
        "-     when: {form: [single, combine]}",
        "+     when: {form: [single, combined]}",
    ]


def test_a_preset_knows_no_units_of_this_office() -> None:
    example = """\
@ scoring/presets/mine.yml
name: 小城市信息工作计分办法
rules:
  - id: units
    says: 一家单位另计。
    event: adoption
    when: {unit: somewhere, column: 别处栏目}
    points: "2"
"""
    assert found(rule_value, example) == []
