from jianbao.checks import quality_range
from jianbao.checks.page import page_of
from tests.checks.finding import found


def test_upside_down() -> None:
    example = page_of(quality_range).bad[0]
    assert found(quality_range, example) == [
        "scoring/rulebooks/2026-01-01.yml:2:60 质量系数的上限应不小于下限（6 至 4）。 → 两个数对调。",
    ]


def test_for_everything() -> None:
    example = page_of(quality_range).bad[1]
    assert found(quality_range, example) == [
        "scoring/rulebooks/2026-01-01.yml:2:1 质量系数应写明给哪些信息。 → 加 when，如 when: {kind: [research, analysis]}。",
    ]


def test_below_one_and_beyond_ten() -> None:
    example = """\
@ scoring/rulebooks/2026-01-01.yml
name: 小城市信息工作计分办法
quality: {id: quality, says: 系数。, from: "0.5", to: "60", when: {kind: research}}
"""
    assert found(quality_range, example) == [
        "scoring/rulebooks/2026-01-01.yml:2:41 质量系数应在 1 至 10 之间（现为 0.5）。 → 各地公布的系数在 1.67 至 6.7 之间。",
        "scoring/rulebooks/2026-01-01.yml:2:52 质量系数应在 1 至 10 之间（现为 60）。 → 各地公布的系数在 1.67 至 6.7 之间。",
    ]


def test_no_coefficient_at_all() -> None:
    example = """\
@ scoring/rulebooks/2026-01-01.yml
name: 小城市信息工作计分办法
"""
    assert found(quality_range, example) == []
