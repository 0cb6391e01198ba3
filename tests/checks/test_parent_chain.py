from jianbao.checks import parent_chain
from tests.checks.finding import found


def test_a_circle_is_said_once() -> None:
    example = """\
@ registry/units.yml
- {id: shiwei-ban, name: 市委办, level: city}
- {id: qingxi, name: 清溪区, level: town, parent: donghu}
- {id: donghu, name: 东湖区, level: town, parent: wangqiao}
- {id: wangqiao, name: 望桥街道, level: town, parent: qingxi}
- {id: chaling, name: 茶岭村, level: village, parent: wangqiao}
"""
    assert found(parent_chain, example) == [
        "registry/units.yml:2:48 单位的上下级不能绕成一圈（清溪区 → 东湖区 → 望桥街道 → 清溪区）。 → 把写反的一处改成真正的上级。",
    ]


def test_its_own_parent() -> None:
    example = """\
@ registry/units.yml
- {id: shiwei-ban, name: 市委办, level: city}
- {id: qingxi, name: 清溪区, level: town, parent: qingxi}
"""
    assert found(parent_chain, example) == [
        "registry/units.yml:2:48 单位的上下级不能绕成一圈（清溪区 → 清溪区）。 → 把写反的一处改成真正的上级。",
    ]


def test_an_unknown_parent_is_no_circle() -> None:
    example = """\
@ registry/units.yml
- {id: shiwei-ban, name: 市委办, level: city}
- {id: qingxi, name: 清溪区, level: town, parent: moon}
"""
    assert found(parent_chain, example) == []
