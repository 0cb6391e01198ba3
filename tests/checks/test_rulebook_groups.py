from jianbao.checks import rulebook_groups
from jianbao.checks.page import page_of
from tests.checks.finding import found, mended


def test_rules_without_groups() -> None:
    example = page_of(rulebook_groups).bad[0]
    assert found(rulebook_groups, example) == [
        "scoring/rulebooks/2026-01-01.yml:1:1 有规则的计分办法应有排名分组。 → 列出 groups，如 - {id: districts, name: 区县（市）}。",
    ]


def test_a_group_twice() -> None:
    example = page_of(rulebook_groups).bad[1]
    assert found(rulebook_groups, example) == [
        "scoring/rulebooks/2026-01-01.yml:4:10 分组不得重复（“districts”第一次在第 3 行）。 → 给后写的换一个编号。",
    ]


def test_a_member_that_is_no_unit_and_one_of_two_groups() -> None:
    example = page_of(rulebook_groups).bad[2]
    assert found(rulebook_groups, example) == [
        "scoring/rulebooks/2026-01-01.yml:3:52 分组里的单位应是登记的单位（没有“dongu”）。 → 是不是“donghu”（东湖区）？",
        "scoring/rulebooks/2026-01-01.yml:4:38 一个单位只能在一组（“qingxi”已在“districts”）。 → 从其中一组删去。",
    ]
    assert mended(rulebook_groups, example) == [
        "-   - {id: districts, name: 区县（市）, members: [qingxi, dongu]}",
        "+   - {id: districts, name: 区县（市）, members: [qingxi, donghu]}",
    ]


def test_an_order_that_names_no_unit() -> None:
    example = """\
@ scoring/rulebooks/2026-01-01.yml
name: 小城市信息工作计分办法
groups:
  - {id: districts, name: 区县（市）, order: [donghu, qinxi]}
"""
    assert found(rulebook_groups, example) == [
        "scoring/rulebooks/2026-01-01.yml:3:50 分组里的单位应是登记的单位（没有“qinxi”）。 → 是不是“qingxi”（清溪区）？",
    ]
    assert mended(rulebook_groups, example) == [
        "-   - {id: districts, name: 区县（市）, order: [donghu, qinxi]}",
        "+   - {id: districts, name: 区县（市）, order: [donghu, qingxi]}",
    ]


def test_a_preset_knows_no_units() -> None:
    example = """\
@ scoring/presets/mine.yml
name: 小城市信息工作计分办法
groups:
  - {id: districts, name: 区县（市）, members: [somewhere]}
"""
    assert found(rulebook_groups, example) == []
