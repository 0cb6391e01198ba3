from jianbao.checks import upward_report
from tests.checks.finding import found, mended


def test_a_slip_is_put_right() -> None:
    example = """\
@ desk/upward/2026-11.yml
- {id: a, date: 2026-11-21, report: donghu-20261118-lift-upkep, event: adopted, level: province}
"""
    assert found(upward_report, example) == [
        "desk/upward/2026-11.yml:1:37 上报的信息应在库中（没有“donghu-20261118-lift-upkep”）。 → 是不是“donghu-20261118-lift-upkeep”（东湖区反映老旧小区电梯大修资金筹集难）？",
    ]
    assert mended(upward_report, example) == [
        "- - {id: a, date: 2026-11-21, report: donghu-20261118-lift-upkep, event: adopted, level: province}",
        "+ - {id: a, date: 2026-11-21, report: donghu-20261118-lift-upkeep, event: adopted, level: province}",
    ]
