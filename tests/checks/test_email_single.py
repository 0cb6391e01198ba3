from jianbao.checks import email_single
from tests.checks.finding import found, mended


def test_full_width_marks_are_put_right() -> None:
    example = """\
@ registry/people.csv
id,name,unit,role,email,since,until
li-na,李娜,qingxi,officer,li-na＠xiaocheng．example,,
zhang-wei,张蔚,qingxi,chief,zhang wei@xiaocheng,,
"""
    assert found(email_single, example) == [
        "registry/people.csv:2:25 电子邮箱应写成“名字@主机”（李娜的是“li-na＠xiaocheng．example”）。 → 用半角字符写全；没有的空着。",
        "registry/people.csv:3:27 电子邮箱应写成“名字@主机”（张蔚的是“zhang wei@xiaocheng”）。 → 用半角字符写全；没有的空着。",
    ]
    assert mended(email_single, example) == [
        "- li-na,李娜,qingxi,officer,li-na＠xiaocheng．example,,",
        "+ li-na,李娜,qingxi,officer,li-na@xiaocheng.example,,",
    ]


def test_two_people_one_address() -> None:
    example = """\
@ registry/people.csv
id,name,unit,role,email,since,until
li-na,李娜,qingxi,officer,ban@xiaocheng.example,,
zhang-wei,张蔚,qingxi,chief,Ban@Xiaocheng.example,,
chen-hao,陈浩,donghu,chief,,,
zhou-lan,周岚,donghu,officer,,,
"""
    assert found(email_single, example) == [
        "registry/people.csv:3:27 电子邮箱应每人一个（张蔚与李娜用的都是“Ban@Xiaocheng.example”）。 → 各写各的邮箱；没有的空着。",
    ]
    assert mended(email_single, example) == []
