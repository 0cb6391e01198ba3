from jianbao.checks import return_reason
from tests.checks.finding import found


def test_no_reason_and_no_word() -> None:
    example = """\
@ desk/screening/2026/11-20.yml
editor: he-jing
verdicts:
  - {report: qingxi-20261120-sample, verdict: return}
@ desk/screening/2026/11-21.yml
editor: he-jing
verdicts:
  - {report: donghu-20261118-lift-upkeep, verdict: return, reason: other, note: " "}
"""
    assert found(return_reason, example) == [
        "desk/screening/2026/11-20.yml:3:47 未采用的信息应写明原因（“qingxi-20261120-sample”没有写）。 → 加一行 reason，如 reason: no-data。",
        "desk/screening/2026/11-21.yml:3:68 原因是“其他”的，应在 note 里说明（“donghu-20261118-lift-upkeep”没有写）。 → 加一行 note，用一句话告诉报送单位。",
    ]


def test_a_reason_or_a_word() -> None:
    example = """\
@ desk/screening/2026/11-20.yml
editor: he-jing
verdicts:
  - {report: qingxi-20261120-sample, verdict: return, reason: other, note: 请补数据}
  - {report: donghu-20261118-lift-upkeep, verdict: return, reason: known}
"""
    assert found(return_reason, example) == []
