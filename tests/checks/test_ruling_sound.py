from jianbao.checks import ruling_sound
from jianbao.checks.page import page_of
from tests.checks.finding import found, mended


def test_a_slip_is_put_right() -> None:
    example = page_of(ruling_sound).bad[0]
    assert found(ruling_sound, example) == [
        "desk/rulings/2026-11.yml:4:11 信息应在库中（没有“donghu-20261118-lift-upkep”）。 → 是不是“donghu-20261118-lift-upkeep”（东湖区反映老旧小区电梯大修资金筹集难）？",
    ]
    assert mended(ruling_sound, example) == [
        "-   report: donghu-20261118-lift-upkep",
        "+   report: donghu-20261118-lift-upkeep",
    ]


def test_an_issue_that_is_none_and_a_revocation_by_one() -> None:
    example = page_of(ruling_sound).bad[1]
    assert found(ruling_sound, example) == [
        "desk/rulings/2026-11.yml:5:10 刊物应在库中（没有“xinxi/2026/009”）。 → 写 <刊物>/<年>/<期号>。",
        "desk/rulings/2026-11.yml:7:15 撤销采用须两人以上决定（现有 1 人）。 → 在 decided_by 里写明两人。",
    ]


def test_an_issue_that_did_not_use_it_and_a_person_that_is_none() -> None:
    example = """\
@ desk/rulings/2026-11.yml
- id: 2026-11-01
  date: 2026-11-23
  event: revocation
  report: qingxi-20261120-sample
  issue: xinxi/2026/001
  why: 数据有误
  decided_by: [he-jing, he-jin]
- id: 2026-11-01
  date: 2026-11-23
  event: media
  report: donghu-20261118-lift-upkeep
  issue: xinxi/2026/001
  why: 附现场照片
"""
    assert found(ruling_sound, example) == [
        "desk/rulings/2026-11.yml:7:25 决定人应是登记的人员（没有“he-jin”）。 → 是不是“he-jing”（何静）？",
        "desk/rulings/2026-11.yml:5:10 “xinxi/2026/001”没有采用“qingxi-20261120-sample”。 → 写采用这条信息的那一期。",
        "desk/rulings/2026-11.yml:8:7 编号不得重复（“2026-11-01”第一次在 desk/rulings/2026-11.yml 第 1 行）。 → 给后写的换一个编号。",
    ]
