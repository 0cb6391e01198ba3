from jianbao.checks import merge_target
from tests.checks.finding import found, mended


def test_into_nothing_itself_and_the_unknown() -> None:
    example = """\
@ desk/screening/2026/11-20.yml
editor: he-jing
verdicts:
  - {report: qingxi-20261120-sample, verdict: merge}
@ desk/screening/2026/11-21.yml
editor: he-jing
verdicts:
  - {report: donghu-20261118-lift-upkeep, verdict: merge, into: donghu-20261118-lift-upkeep}
@ desk/screening/2026/11-22.yml
editor: he-jing
verdicts:
  - {report: qingxi-20261120-sample, verdict: merge, into: donghu-20261118-lift-upkep}
"""
    assert found(merge_target, example) == [
        "desk/screening/2026/11-20.yml:3:47 合并应指明并入哪一条（“qingxi-20261120-sample”没有写）。 → 加一行 into，写并入的那条信息的编号。",
        "desk/screening/2026/11-21.yml:3:65 信息不能并入自己（“donghu-20261118-lift-upkeep”）。 → 写并入的那条信息的编号；不合并的改结论。",
        "desk/screening/2026/11-22.yml:3:60 所并入的信息应在库中（没有“donghu-20261118-lift-upkep”）。 → 是不是“donghu-20261118-lift-upkeep”（东湖区反映老旧小区电梯大修资金筹集难）？",
    ]
    assert mended(merge_target, example) == [
        "-   - {report: qingxi-20261120-sample, verdict: merge, into: donghu-20261118-lift-upkep}",
        "+   - {report: qingxi-20261120-sample, verdict: merge, into: donghu-20261118-lift-upkeep}",
    ]


def test_into_each_other() -> None:
    example = """\
@ desk/screening/2026/11-20.yml
editor: he-jing
verdicts:
  - {report: qingxi-20261120-sample, verdict: merge, into: donghu-20261118-lift-upkeep}
  - {report: donghu-20261118-lift-upkeep, verdict: merge, into: qingxi-20261120-sample}
"""
    assert found(merge_target, example) == [
        "desk/screening/2026/11-20.yml:3:60 合并不能绕成一圈（qingxi-20261120-sample → donghu-20261118-lift-upkeep → qingxi-20261120-sample）。 → 留一条为“采用”，其余的都并入它。",
        "desk/screening/2026/11-20.yml:4:65 合并不能绕成一圈（donghu-20261118-lift-upkeep → qingxi-20261120-sample → donghu-20261118-lift-upkeep）。 → 留一条为“采用”，其余的都并入它。",
    ]


def test_into_without_merging() -> None:
    example = """\
@ desk/screening/2026/11-20.yml
editor: he-jing
verdicts:
  - {report: qingxi-20261120-sample, verdict: hold, into: donghu-20261118-lift-upkeep}
"""
    assert found(merge_target, example) == [
        "desk/screening/2026/11-20.yml:3:59 只有合并才写并入哪一条（“qingxi-20261120-sample”的结论是“留用”）。 → 删去 into；是合并的把结论改为 merge。",
    ]
