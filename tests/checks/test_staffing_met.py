from jianbao.checks import staffing_met
from tests.checks.finding import found


def test_who_has_left_or_not_yet_come_does_not_count() -> None:
    example = """\
@ registry/people.csv
id,name,unit,role,email,since,until
zhang-wei,张蔚,qingxi,chief,,2019-04-01,2026-11-23
li-na,李娜,qingxi,officer,,2026-11-25,
chen-hao,陈浩,donghu,chief,,2018-08-01,
zhou-lan,周岚,donghu,officer,,2023-06-19,2026-11-24
"""
    assert found(staffing_met, example) == [
        "registry/units.yml:6:7 清溪区应有信息科长至少 1 人（现有 0 人）。 → 请单位补报人选，登记到 registry/people.csv；已到任的核对任职日期。",
        "registry/units.yml:6:7 清溪区应有信息员至少 1 人（现有 0 人）。 → 请单位补报人选，登记到 registry/people.csv；已到任的核对任职日期。",
        "registry/units.yml:24:7 市工信局应有信息员至少 1 人（现有 0 人）。 → 请单位补报人选，登记到 registry/people.csv；已到任的核对任职日期。",
    ]


def test_a_dissolved_unit_needs_nobody() -> None:
    example = """\
@ registry/people.csv
id,name,unit,role,email,since,until
@ registry/units.yml
- {id: shiwei-ban, name: 市委办, level: city}
- {id: qingxi, name: 清溪区, level: district, parent: shiwei-ban, until: 2026-11-23}
"""
    assert found(staffing_met, example) == []


def test_the_offices_own_staffing_counts() -> None:
    example = """\
@ registry/office.yml
levels:
  - {id: city, name: 市级, staffing: {editor: 3}}
  - {id: district, name: 区县}
  - {id: department, name: 部门}
  - {id: town, name: 街道}
"""
    assert found(staffing_met, example) == [
        "registry/units.yml:1:7 市委办应有编辑至少 3 人（现有 2 人）。 → 请单位补报人选，登记到 registry/people.csv；已到任的核对任职日期。",
    ]


def test_where_people_could_not_be_read_nobody_is_missing() -> None:
    example = """\
@ registry/people.csv
id,name,unit,role,email,since,until
zhang-wei,张蔚
"""
    assert found(staffing_met, example) == []
