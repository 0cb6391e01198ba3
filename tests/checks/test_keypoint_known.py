from jianbao.checks import keypoint_known
from tests.checks.finding import found, mended


def test_another_number_is_not_a_slip() -> None:
    example = """\
keypoint: 2026q4-09
"""
    assert found(keypoint_known, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:6:11 所报的要点应在报送要点清单上（没有“2026q4-09”）。 → 写 desk/keypoints/ 里要点的编号；不对应要点的，删去这一行。",
    ]
    assert mended(keypoint_known, example) == []


def test_a_slip_is_put_right() -> None:
    example = """\
keypoint: 2026-q4-01
"""
    assert found(keypoint_known, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:6:11 所报的要点应在报送要点清单上（没有“2026-q4-01”）。 → 是不是“2026q4-01”（冬季生活必需品保供稳价）？",
    ]
    assert mended(keypoint_known, example) == [
        "- keypoint: 2026-q4-01",
        "+ keypoint: 2026q4-01",
    ]


def test_where_a_list_could_not_be_read_no_point_is_missing() -> None:
    example = """\
keypoint: 2026q4-09
@ desk/keypoints/2026q3.yml
- 一
"""
    assert found(keypoint_known, example) == []
