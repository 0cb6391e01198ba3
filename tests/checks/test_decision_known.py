from jianbao.checks import decision_known
from tests.checks.finding import found, mended


def test_a_slip_is_put_right() -> None:
    example = """\
decision: 2026-old-estate
"""
    assert found(decision_known, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:6:11 所反映的决策部署应在决策登记中（没有“2026-old-estate”）。 → 是不是“2026-old-estates”（老旧小区改造三年行动）？",
    ]
    assert mended(decision_known, example) == [
        "- decision: 2026-old-estate",
        "+ decision: 2026-old-estates",
    ]


def test_nothing_like_it() -> None:
    example = """\
decision: 2025-harbour
"""
    assert found(decision_known, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:6:11 所反映的决策部署应在决策登记中（没有“2025-harbour”）。 → 写 desk/decisions/ 里决策的编号；不反映哪项部署的，删去这一行。",
    ]
    assert mended(decision_known, example) == []
