from jianbao.checks import person_unique
from tests.checks.finding import found


def test_the_second_of_an_id() -> None:
    example = """\
@ registry/people.csv
id,name,unit,role,email,since,until
li-na,李娜,qingxi,officer,,,
li-na,李楠,donghu,officer,,,
"""
    assert found(person_unique, example) == [
        "registry/people.csv:3:1 人员编号不得重复（“li-na”第一次在第 2 行，是李娜）。 → 给后登记的人换一个编号；是同一个人的，改原来那一行。",
    ]
