from jianbao.checks import root_single
from tests.checks.finding import found


def test_a_second_root_is_named() -> None:
    example = """\
@ registry/units.yml
- {id: shiwei-ban, name: 市委办, level: city}
- {id: qingxi, name: 清溪区, short: 清溪, level: town}
"""
    assert found(root_single, example) == [
        "registry/units.yml:2:8 只应有一个单位没有上级（已有“市委办”，清溪也没写 parent）。 → 给它写上 parent，即上级单位的编号。",
    ]


def test_no_root_at_all() -> None:
    example = """\
@ registry/units.yml
- {id: qingxi, name: 清溪区, level: town, parent: donghu}
- {id: donghu, name: 东湖区, level: town, parent: qingxi}
"""
    assert found(root_single, example) == [
        "registry/units.yml:1:1 信息网络应有一个没有上级的单位（现在没有）。 → 写上办公室自己，不写 parent。",
    ]


def test_an_empty_register_has_no_root() -> None:
    example = """\
@ registry/units.yml
[]
"""
    assert found(root_single, example) == [
        "registry/units.yml:1:1 信息网络应有一个没有上级的单位（现在没有）。 → 写上办公室自己，不写 parent。",
    ]


def test_a_register_that_could_not_be_read_may_have_one() -> None:
    example = """\
@ registry/units.yml
- {id: qingxi, name: 清溪区, level: town, parent: donghu
"""
    assert found(root_single, example) == []
