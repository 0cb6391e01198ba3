from jianbao.checks import author_of_unit
from tests.checks.finding import found, mended


def test_one_letter_off_is_put_right() -> None:
    example = """\
author: zhang-wie
"""
    assert found(author_of_unit, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:3:9 报送人应在人员名册中（没有“zhang-wie”）。 → 是不是“zhang-wei”（张蔚）？",
    ]
    assert mended(author_of_unit, example) == [
        "- author: zhang-wie",
        "+ author: zhang-wei",
    ]


def test_another_units_person_is_no_near_miss() -> None:
    example = """\
author: chen-hoa
"""
    assert found(author_of_unit, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:3:9 报送人应在人员名册中（没有“chen-hoa”）。 → 写本单位人员的编号；新人请管理员先登记到 registry/people.csv。",
    ]
    assert mended(author_of_unit, example) == []


def test_a_person_of_another_unit() -> None:
    example = """\
author: chen-hao
"""
    assert found(author_of_unit, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:3:9 报送人应是本单位的人员（陈浩属于东湖区）。 → 换成本单位的报送人；联合报送的单位写在 with 里。",
    ]
    assert mended(author_of_unit, example) == []


def test_not_yet_and_no_longer_in_office() -> None:
    example = """\
@ registry/people.csv
id,name,unit,role,email,since,until
zhang-wei,张蔚,qingxi,chief,,2026-11-21,
chen-hao,陈浩,donghu,chief,,2018-08-01,2026-11-17
"""
    assert found(author_of_unit, example) == [
        "submissions/2026/11/donghu/20261118-lift-upkeep.md:3:9 报送人在报送当日应仍在任（陈浩到 2026-11-17 止，信息是 2026-11-18）。 → 换成当日在任的报送人；任职日期有误的请管理员改 registry/people.csv。",
        "submissions/2026/11/qingxi/20261120-sample.md:3:9 报送人在报送当日应已到任（张蔚自 2026-11-21 起，信息是 2026-11-20）。 → 换成当日在任的报送人；任职日期有误的请管理员改 registry/people.csv。",
    ]


def test_where_people_could_not_be_read_nobody_is_missing() -> None:
    example = """\
author: nobody
@ registry/people.csv
id,name,unit,role,email,since,until
zhang-wei,张蔚,qingxi
"""
    assert found(author_of_unit, example) == []


def test_a_name_written_for_an_id_gets_the_id():
    assert mended(author_of_unit, "author: 张蔚\n") == ["- author: 张蔚", "+ author: zhang-wei"]
