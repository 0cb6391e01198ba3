from jianbao.checks import group_known
from jianbao.checks.page import page_of
from tests.checks.finding import found, mended


def test_a_slip_is_put_right() -> None:
    example = page_of(group_known).bad[0]
    assert found(group_known, example) == [
        "registry/units.yml:9:10 单位的分组应是现行计分办法规定的分组（没有“district”）。 → 是不是“districts”（区县（市））？"
    ]
    assert mended(group_known, example) == ["-   group: district", "+   group: districts"]


def test_a_rule_book_without_groups_asks_for_none() -> None:
    example = """\
@ scoring/rulebooks/2026-01-01.yml
name: 小城市信息工作计分办法
"""
    assert found(group_known, example) == []


def test_without_a_rule_book_there_are_no_groups() -> None:
    example = """\
@ scoring/rulebooks/2026-01-01.yml → nowhere
"""
    assert found(group_known, example) == []
