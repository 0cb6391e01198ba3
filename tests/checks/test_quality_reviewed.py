from jianbao.checks import quality_reviewed
from tests.checks.finding import found, mended


def test_neither_reason_nor_second() -> None:
    example = """\
@ desk/screening/2026/11-20.yml
editor: he-jing
verdicts:
  - {report: qingxi-20261120-sample, verdict: adopt, quality: {coefficient: 4}}
"""
    assert found(quality_reviewed, example) == [
        "desk/screening/2026/11-20.yml:3:63 系数高于 1 的应写明理由（“qingxi-20261120-sample”的系数是 4）。 → 在 quality 里加上 why，写好在哪里。",
        "desk/screening/2026/11-20.yml:3:63 系数高于 1 的应有另一人复核（“qingxi-20261120-sample”的系数是 4）。 → 在 quality 里加上 second，写复核人的编号。",
    ]


def test_a_second_who_may_not() -> None:
    example = """\
@ desk/screening/2026/11-20.yml
editor: he-jing
verdicts:
  - {report: qingxi-20261120-sample, verdict: adopt, quality: {coefficient: 1.5, why: 账算得细, second: he-jing}}
@ desk/screening/2026/11-21.yml
editor: he-jing
verdicts:
  - {report: qingxi-20261120-sample, verdict: adopt, quality: {coefficient: 1.5, why: 账算得细, second: zhang-wei}}
@ desk/screening/2026/11-22.yml
editor: he-jing
verdicts:
  - {report: qingxi-20261120-sample, verdict: adopt, quality: {coefficient: 1.5, why: 账算得细, second: song-yy}}
"""
    assert found(quality_reviewed, example) == [
        "desk/screening/2026/11-20.yml:3:101 复核人不能是本单的编辑（何静）。 → 请另一位编辑、审核或签发人复核。",
        "desk/screening/2026/11-21.yml:3:101 复核人应是编辑、审核或签发人（张蔚是信息科长）。 → 请另一位编辑、审核或签发人复核。",
        "desk/screening/2026/11-22.yml:3:101 复核人应在人员名册中（没有“song-yy”）。 → 是不是“song-yi”（宋毅）？",
    ]
    assert mended(quality_reviewed, example) == []


def test_one_needs_nobody() -> None:
    example = """\
@ desk/screening/2026/11-20.yml
editor: he-jing
verdicts:
  - {report: qingxi-20261120-sample, verdict: adopt, quality: {coefficient: 1.0}}
  - {report: donghu-20261118-lift-upkeep, verdict: adopt, quality: {coefficient: 6, why: 账算得细, second: lu-ming}}
"""
    assert found(quality_reviewed, example) == []
