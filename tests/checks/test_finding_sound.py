from jianbao.checks import finding_sound
from tests.checks.finding import found, mended


def test_unknown_unit_and_report() -> None:
    example = """\
@ desk/findings/2026-11.yml
- {id: 2026-11-01, date: 2026-11-21, unit: donghoo, finding: late, evidence: 首报晚于时限 42 分钟, decided_by: [song-yi, qin-chuan], report: donghu-20261118-lift-upkep}
"""
    assert found(finding_sound, example) == [
        "desk/findings/2026-11.yml:1:44 被认定的单位应是登记的单位（没有“donghoo”）。 → 是不是“donghu”（东湖区）？",
        "desk/findings/2026-11.yml:1:134 认定所涉的信息应在库中（没有“donghu-20261118-lift-upkep”）。 → 是不是“donghu-20261118-lift-upkeep”（东湖区反映老旧小区电梯大修资金筹集难）？",
    ]
    assert mended(finding_sound, example) == [
        "- - {id: 2026-11-01, date: 2026-11-21, unit: donghoo, finding: late, evidence: 首报晚于时限 42 分钟, decided_by: [song-yi, qin-chuan], report: donghu-20261118-lift-upkep}",
        "+ - {id: 2026-11-01, date: 2026-11-21, unit: donghu, finding: late, evidence: 首报晚于时限 42 分钟, decided_by: [song-yi, qin-chuan], report: donghu-20261118-lift-upkeep}",
    ]


def test_one_person_twice_is_one_person() -> None:
    example = """\
@ desk/findings/2026-11.yml
- {id: 2026-11-01, date: 2026-11-21, unit: donghu, finding: late, evidence: 首报晚于时限 42 分钟, decided_by: [song-yi, song-yi]}
"""
    assert found(finding_sound, example) == [
        "desk/findings/2026-11.yml:1:103 认定应由 2 人以上作出（现有 1 人）。 → 在 decided_by 里写上每位认定人的编号。",
    ]


def test_grave_findings_need_evidence() -> None:
    example = """\
@ desk/findings/2026-11.yml
- {id: 2026-11-01, date: 2026-11-21, unit: donghu, finding: false, evidence: 经查 证实 不实, decided_by: [song-yi, qin-chuan]}
"""
    assert found(finding_sound, example) == [
        "desk/findings/2026-11.yml:1:78 认定谎报的依据应有 10 个字以上（现有 6 个）。 → 写清查明的事实和出处。",
    ]


def test_an_unknown_decider_is_not_guessed() -> None:
    example = """\
@ desk/findings/2026-11.yml
- {id: 2026-11-01, date: 2026-11-21, unit: donghu, finding: late, evidence: 首报晚于时限 42 分钟, decided_by: [song-yi, qin-chaun]}
"""
    assert found(finding_sound, example) == [
        "desk/findings/2026-11.yml:1:113 认定人应在人员名册中（没有“qin-chaun”）。 → 是不是“qin-chuan”（秦川）？",
    ]
    assert mended(finding_sound, example) == []


def test_all_in_order() -> None:
    example = """\
@ desk/findings/2026-11.yml
- {id: 2026-11-01, date: 2026-11-21, unit: donghu, finding: concealed, evidence: 调查组查明当日已知情而未报, decided_by: [song-yi, qin-chuan]}
"""
    assert found(finding_sound, example) == []
