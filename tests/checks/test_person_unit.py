from jianbao.checks import person_unit
from tests.checks.finding import found, mended


def test_a_slip_is_put_right() -> None:
    example = """\
@ registry/people.csv
id,name,unit,role,email,since,until
li-na,李娜,qingxii,officer,,,
zhang-wei,张蔚,moon,chief,,,
"""
    assert found(person_unit, example) == [
        "registry/people.csv:2:10 人员所在的单位应是登记的单位（没有“qingxii”）。 → 是不是“qingxi”（清溪区）？",
        "registry/people.csv:3:14 人员所在的单位应是登记的单位（没有“moon”）。 → 写 registry/units.yml 里的单位编号。",
    ]
    assert mended(person_unit, example) == [
        "- li-na,李娜,qingxii,officer,,,",
        "+ li-na,李娜,qingxi,officer,,,",
    ]
