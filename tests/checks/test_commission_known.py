from jianbao.checks import commission_known
from tests.checks.finding import found, mended


def test_a_slip_is_put_right() -> None:
    example = """\
commission: 2026-11-winter-suply
"""
    assert found(commission_known, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:6:13 所应的约稿应是办公室发出的约稿（没有“2026-11-winter-suply”）。 → 是不是“2026-11-winter-supply”（冬季蔬菜供应情况）？",
    ]
    assert mended(commission_known, example) == [
        "- commission: 2026-11-winter-suply",
        "+ commission: 2026-11-winter-supply",
    ]


def test_one_that_could_not_be_read_is_not_missing() -> None:
    example = """\
commission: 2026-11-port-cost
@ desk/commissions/2026-11-port-cost.yml
- 一
"""
    assert found(commission_known, example) == []
