from jianbao.checks import parent_known
from tests.checks.finding import found, mended


def test_a_slip_is_put_right() -> None:
    example = """\
@ registry/units.yml
- {id: shiwei-ban, name: 市委办, level: city}
- {id: qingxi, name: 清溪区, level: town, parent: shiwei-bna}
"""
    assert found(parent_known, example) == [
        "registry/units.yml:2:48 上级单位应是登记的单位（没有“shiwei-bna”）。 → 是不是“shiwei-ban”（市委办）？",
    ]
    assert mended(parent_known, example) == [
        "- - {id: qingxi, name: 清溪区, level: town, parent: shiwei-bna}",
        "+ - {id: qingxi, name: 清溪区, level: town, parent: shiwei-ban}",
    ]


def test_nothing_like_it() -> None:
    example = """\
@ registry/units.yml
- {id: shiwei-ban, name: 市委办, level: city}
- {id: qingxi, name: 清溪区, level: town, parent: moon}
"""
    assert found(parent_known, example) == [
        "registry/units.yml:2:48 上级单位应是登记的单位（没有“moon”）。 → 写登记在册的单位编号。",
    ]
    assert mended(parent_known, example) == []
