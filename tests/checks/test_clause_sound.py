from jianbao.checks import clause_sound
from jianbao.checks.page import page_of
from tests.checks.finding import found


def test_a_duty_without_effect() -> None:
    example = page_of(clause_sound).bad[0]
    assert found(clause_sound, example) == [
        "scoring/rulebooks/2026-01-01.yml:3:10 任务“duty”没有写明差了怎么办。 → 写 each（每差一扣多少）、flat（一次扣多少）或 zero: true（清零）。",
    ]


def test_a_floor_above_the_cap() -> None:
    example = page_of(clause_sound).bad[1]
    assert found(clause_sound, example) == [
        "scoring/rulebooks/2026-01-01.yml:3:66 下限应不大于上限（20 大于 10）。 → 两个数对调，或删去一个。",
    ]


def test_shares_without_numbers() -> None:
    example = page_of(clause_sound).bad[2]
    assert found(clause_sound, example) == [
        'scoring/rulebooks/2026-01-01.yml:2:19 按比例分配应写明各家的份数。 → 在 policies 里写 shares，如 shares: ["3", "2"]。',
    ]


def test_two_policies_against_each_other() -> None:
    example = page_of(clause_sound).bad[3]
    assert found(clause_sound, example) == [
        "scoring/rulebooks/2026-01-01.yml:2:58 各层级只取一级（replaces）与取最高两级（two-highest-levels）互相抵触。 → 两样取一：取两级的，forwarding 写 adds。",
    ]


def test_before_a_rule_that_is_none() -> None:
    example = page_of(clause_sound).bad[4]
    assert found(clause_sound, example) == [
        "scoring/rulebooks/2026-01-01.yml:7:14 before 里的规则应是本办法的规则（没有“xinxi-brief”）。 → before 只写排在后面的规则。",
    ]


def test_the_rest() -> None:
    example = """\
@ scoring/rulebooks/2026-01-01.yml
name: 小城市信息工作计分办法
policies: {units: shares, shares: ["3", "0"]}
rules:
  - {id: a, says: 甲。, event: adoption, when: {kind: research}, points: "3"}
  - {id: b, says: 乙。, event: adoption, points: "1", before: [a]}
quotas:
  - {id: c, says: 丙。, required: [], flat: "-1"}
limits:
  - {id: d, says: 丁。}
"""
    assert found(clause_sound, example) == [
        'scoring/rulebooks/2026-01-01.yml:7:23 任务应写明各类单位应达到的数。 → 如 required: [{number: "2", when: {group: districts}}]。',
        "scoring/rulebooks/2026-01-01.yml:9:10 “d”没有写上限，也没有写下限。 → 写 at_most 或 at_least。",
        "scoring/rulebooks/2026-01-01.yml:2:41 份数应大于 0（现为 0）。 → 写正数。",
        "scoring/rulebooks/2026-01-01.yml:5:62 “a”写在“b”前面，先用的是它。 → before 只写排在后面的规则。",
    ]
