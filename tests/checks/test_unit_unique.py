from jianbao.checks import unit_unique
from tests.checks.finding import found


def test_the_second_of_an_id() -> None:
    example = """\
@ registry/units.yml
- {id: shiwei-ban, name: 市委办, level: city}
- {id: qingxi, name: 清溪区, level: town, parent: shiwei-ban}
- {id: qingxi, name: 清溪街道, level: town, parent: shiwei-ban}
"""
    assert found(unit_unique, example) == [
        "registry/units.yml:3:8 单位编号不得重复（“qingxi”第一次在第 2 行，是清溪区）。 → 给后登记的单位换一个编号。",
    ]
