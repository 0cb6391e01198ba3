from jianbao.checks import level_known
from tests.checks.finding import found, mended


def test_a_slip_is_put_right() -> None:
    example = """\
@ registry/units.yml
- {id: shiwei-ban, name: 市委办, level: city}
- {id: qingxi, name: 清溪区, level: distrct, parent: shiwei-ban}
"""
    assert found(level_known, example) == [
        "registry/units.yml:2:34 单位的层级应是规定的层级（没有“distrct”）。 → 是不是“district”（区县（市））？",
    ]
    assert mended(level_known, example) == [
        "- - {id: qingxi, name: 清溪区, level: distrct, parent: shiwei-ban}",
        "+ - {id: qingxi, name: 清溪区, level: district, parent: shiwei-ban}",
    ]


def test_where_the_card_could_not_be_read_any_level_will_do() -> None:
    example = """\
@ registry/units.yml
- {id: shiwei-ban, name: 市委办, level: bureau}
@ registry/office.yml
- 一
"""
    assert found(level_known, example) == []


def test_an_empty_card_leaves_the_usual_levels() -> None:
    example = """\
@ registry/units.yml
- {id: shiwei-ban, name: 市委办, level: bureau}
@ registry/office.yml
name: 小城市委办公室
"""
    assert found(level_known, example) == [
        "registry/units.yml:1:38 单位的层级应是规定的层级（没有“bureau”）。 → 规定的层级有：city、office、district、town、village、department、direct_point、expert。",
    ]


def test_the_offices_own_levels_count() -> None:
    example = """\
@ registry/units.yml
- {id: shiwei-ban, name: 市委办, level: city}
@ registry/office.yml
levels:
  - {id: bureau, name: 厅局}
"""
    assert found(level_known, example) == [
        "registry/units.yml:1:38 单位的层级应是规定的层级（没有“city”）。 → 规定的层级有：bureau。",
    ]
