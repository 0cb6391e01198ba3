from jianbao.checks import issue_credits
from tests.checks.finding import found, mended


def test_unknown_people_and_other_roles() -> None:
    example = """\
@ bulletins/xinxi/2026/001.md
---
series: xinxi
number: 1
total: 1
date: 2026-11-20
editor: he-jin
reviewer: zhang-wei
approver: song-yi
entries: []
---
"""
    assert found(issue_credits, example) == [
        "bulletins/xinxi/2026/001.md:6:9 责任编辑应在人员名册中（没有“he-jin”）。 → 是不是“he-jing”（何静）？",
        "bulletins/xinxi/2026/001.md:7:11 审核人的角色应是审核或编辑或签发（张蔚是信息科长）。 → 换成相应的人员，或请管理员改名册里的角色。",
        "bulletins/xinxi/2026/001.md:8:11 签发人的角色应是签发（宋毅是审核）。 → 换成相应的人员，或请管理员改名册里的角色。",
    ]
    assert mended(issue_credits, example) == []


def test_one_person_for_both() -> None:
    example = """\
@ bulletins/xinxi/2026/001.md
---
series: xinxi
number: 1
total: 1
date: 2026-11-20
editor: qin-chuan
reviewer: song-yi
approver: qin-chuan
entries: []
---
"""
    assert found(issue_credits, example) == [
        "bulletins/xinxi/2026/001.md:6:9 责任编辑的角色应是编辑或审核（秦川是签发）。 → 换成相应的人员，或请管理员改名册里的角色。",
        "bulletins/xinxi/2026/001.md:8:11 编辑与签发应是两个人（都是秦川）。 → 请另一位签发。",
    ]


def test_one_person_where_the_series_allows_it() -> None:
    example = """\
@ bulletins/series.yml
- {id: xinxi, name: 小城信息, two_person: false}
@ bulletins/xinxi/2026/001.md
---
series: xinxi
number: 1
total: 1
date: 2026-11-20
editor: song-yi
reviewer: song-yi
approver: song-yi
entries: []
---
"""
    assert found(issue_credits, example) == []


def test_not_in_office_that_day() -> None:
    example = """\
@ registry/people.csv
id,name,unit,role,email,since,until
he-jing,何静,shiwei-ban,editor,,2026-11-21,
song-yi,宋毅,shiwei-ban,reviewer,,2016-09-01,2026-11-19
qin-chuan,秦川,shiwei-ban,approver,,2015-05-01,
"""
    assert found(issue_credits, example) == [
        "bulletins/xinxi/2026/001.md:6:9 责任编辑在刊物当日应在任（何静任职 2026-11-21 至 …，刊物是 2026-11-20）。 → 换成当日在任的人员。",
        "bulletins/xinxi/2026/001.md:7:11 审核人在刊物当日应在任（宋毅任职 2016-09-01 至 2026-11-19，刊物是 2026-11-20）。 → 换成当日在任的人员。",
    ]
