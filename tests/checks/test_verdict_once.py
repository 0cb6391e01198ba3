from jianbao.checks import verdict_once
from tests.checks.finding import found


def test_twice_on_one_sheet_and_again_later() -> None:
    example = """\
@ desk/screening/2026/11-20.yml
editor: he-jing
verdicts:
  - {report: qingxi-20261120-sample, verdict: hold}
  - {report: qingxi-20261120-sample, verdict: hold}
  - {report: donghu-20261118-lift-upkeep, verdict: hold}
"""
    assert found(verdict_once, example) == [
        "desk/screening/2026/11-20.yml:4:14 每条信息只下一次结论（“qingxi-20261120-sample”在 2026-11-20 的筛选单上已是“留用”）。 → 要改结论，改原来那张筛选单。",
        "desk/screening/2026/11-20.yml:5:14 每条信息只下一次结论（“donghu-20261118-lift-upkeep”在 2026-11-19 的筛选单上已是“采用”）。 → 要改结论，改原来那张筛选单。",
    ]


def test_held_and_held_and_judged_at_last() -> None:
    example = """\
@ desk/screening/2026/11-20.yml
editor: he-jing
verdicts:
  - {report: qingxi-20261120-sample, verdict: hold}
@ desk/screening/2026/11-21.yml
editor: he-jing
verdicts:
  - {report: qingxi-20261120-sample, verdict: hold}
@ desk/screening/2026/11-22.yml
editor: he-jing
verdicts:
  - {report: qingxi-20261120-sample, verdict: adopt}
"""
    assert found(verdict_once, example) == []
