from jianbao.checks import office_card
from tests.checks.finding import found, mended


def test_levels_topics_checks_and_roles() -> None:
    example = """\
@ registry/office.yml
levels:
  - {id: city, name: 市级, staffing: {editer: 1}}
  - {id: city, name: 市}
topics:
  - {id: industry, name: 产业}
  - {id: industry, name: 工业}
severities: {JB201: note, JB2: note}
"""
    assert found(office_card, example) == [
        "registry/office.yml:3:10 “levels”里的编号不应重复（“city”写了不止一次）。 → 留下一条，或换一个编号。",
        "registry/office.yml:6:10 “topics”里的编号不应重复（“industry”写了不止一次）。 → 留下一条，或换一个编号。",
        "registry/office.yml:7:27 所改的检查项应存在（没有“JB2”）。 → 编号见 jianbao checks，如 JB205。",
        "registry/office.yml:2:37 所配的角色应是人员名册用的角色（没有“editer”）。 → 是不是“editor”（编辑）？",
    ]
    assert mended(office_card, example) == [
        "-   - {id: city, name: 市级, staffing: {editer: 1}}",
        "+   - {id: city, name: 市级, staffing: {editor: 1}}",
    ]
