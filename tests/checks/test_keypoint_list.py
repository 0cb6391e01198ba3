from jianbao.checks import keypoint_list
from tests.checks.finding import found, mended


def test_period_and_name_of_the_file() -> None:
    example = """\
@ desk/keypoints/2026q3.yml
period: 2026q4
from: 2026-09-30
until: 2026-07-01
"""
    assert found(keypoint_list, example) == [
        "desk/keypoints/2026q3.yml:1:9 时段应与文件名相同（时段是“2026q4”，文件名是“2026q3”）。 → 改时段，或改文件名。",
        "desk/keypoints/2026q3.yml:3:8 时段的起日不应晚于止日（2026-09-30 至 2026-07-01）。 → 核对两个日期。",
    ]
    assert mended(keypoint_list, example) == [
        "- period: 2026q4",
        "+ period: 2026q3",
    ]


def test_ids_of_another_period_and_twice() -> None:
    example = """\
@ desk/keypoints/2026q3.yml
period: 2026q3
from: 2026-07-01
until: 2026-09-30
points:
  - {id: 2026q4-01, title: 甲}
  - {id: 2026q3-01, title: 乙, units: [qingxii]}
  - {id: 2026q3-01, title: 丙}
"""
    assert found(keypoint_list, example) == [
        "desk/keypoints/2026q3.yml:5:10 要点编号应以时段开头（“2026q4-01”应以“2026q3-”开头）。 → 写成“时段-序号”，如 2026q3-01。",
        "desk/keypoints/2026q3.yml:6:39 重点报送单位应是登记的单位（没有“qingxii”）。 → 是不是“qingxi”（清溪区）？",
        "desk/keypoints/2026q3.yml:7:10 要点编号不得重复（“2026q3-01”已在 desk/keypoints/2026q3.yml 里）。 → 换一个序号。",
        "desk/keypoints/2026q4.yml:5:9 要点编号不得重复（“2026q4-01”已在 desk/keypoints/2026q3.yml 里）。 → 换一个序号。",
    ]
    assert mended(keypoint_list, example) == [
        "-   - {id: 2026q3-01, title: 乙, units: [qingxii]}",
        "+   - {id: 2026q3-01, title: 乙, units: [qingxi]}",
    ]
