from jianbao.checks import phone_absent
from tests.checks.finding import found


def test_mobile_and_fixed_in_any_width() -> None:
    example = """\
@ registry/people.csv
id,name,unit,role,email,since,until
li-na,李娜１３８－００１３－８０００,qingxi,officer,,,
zhang-wei,张蔚 (0555)2345678,qingxi,chief,138 0013 8000@xiaocheng.example,,
"""
    assert found(phone_absent, example) == [
        "registry/people.csv:2:9 登记册里不得有电话号码（这里有一个）。 → 删去号码；已经提交过的请告知管理员。",
        "registry/people.csv:3:15 登记册里不得有电话号码（这里有一个）。 → 删去号码；已经提交过的请告知管理员。",
        "registry/people.csv:3:41 登记册里不得有电话号码（这里有一个）。 → 删去号码；已经提交过的请告知管理员。",
    ]


def test_dates_ids_and_sums_are_no_numbers() -> None:
    example = """\
@ registry/people.csv
id,name,unit,role,email,since,until
li-na-2026,李娜,qingxi,officer,li-20190401@xiaocheng.example,2019-04-01,2026-11-24
@ registry/office.yml
name: 全市 13800 人、202611241234567 元
"""
    assert found(phone_absent, example) == []
