from jianbao.checks import instruction_sound
from tests.checks.finding import found, mended


def test_neither_issue_nor_report() -> None:
    example = """\
@ desk/instructions/2026-11.yml
- {id: 2026-11-01, date: 2026-11-21, issue: xinxi/2026/01, report: donghu-20261118-lift, leader: 市委副书记, level: city}
"""
    assert found(instruction_sound, example) == [
        "desk/instructions/2026-11.yml:1:45 所批的刊物应在库中（没有“xinxi/2026/01”）。 → 写成“刊物/年/期”，如 xinxi/2026/001。",
        "desk/instructions/2026-11.yml:1:68 所批的信息应在库中（没有“donghu-20261118-lift”）。 → 是不是“donghu-20261118-lift-upkeep”（东湖区反映老旧小区电梯大修资金筹集难）？",
    ]
    assert mended(instruction_sound, example) == [
        "- - {id: 2026-11-01, date: 2026-11-21, issue: xinxi/2026/01, report: donghu-20261118-lift, leader: 市委副书记, level: city}",
        "+ - {id: 2026-11-01, date: 2026-11-21, issue: xinxi/2026/01, report: donghu-20261118-lift-upkeep, leader: 市委副书记, level: city}",
    ]


def test_an_issue_without_the_report_and_later() -> None:
    example = """\
@ desk/instructions/2026-11.yml
- {id: 2026-11-01, date: 2026-11-19, issue: xinxi/2026/001, report: qingxi-20261120-sample, leader: 市委副书记, level: city, task: {unit: qingxii, state: assigned}}
"""
    assert found(instruction_sound, example) == [
        "desk/instructions/2026-11.yml:1:69 所批的信息应在所批的那一期上（“xinxi/2026/001”没有用“qingxi-20261120-sample”）。 → 核对刊物和信息的编号。",
        "desk/instructions/2026-11.yml:1:26 批示不应早于刊物（批示 2026-11-19，刊物 2026-11-20）。 → 核对批示的日期和所批的期号。",
        "desk/instructions/2026-11.yml:1:134 承办单位应是登记的单位（没有“qingxii”）。 → 是不是“qingxi”（清溪区）？",
    ]
    assert mended(instruction_sound, example) == [
        "- - {id: 2026-11-01, date: 2026-11-19, issue: xinxi/2026/001, report: qingxi-20261120-sample, leader: 市委副书记, level: city, task: {unit: qingxii, state: assigned}}",
        "+ - {id: 2026-11-01, date: 2026-11-19, issue: xinxi/2026/001, report: qingxi-20261120-sample, leader: 市委副书记, level: city, task: {unit: qingxi, state: assigned}}",
    ]
