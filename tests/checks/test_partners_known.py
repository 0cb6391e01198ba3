from jianbao.checks import partners_known
from tests.checks.finding import found, mended


def test_itself_twice_and_unknown() -> None:
    example = """\
with: [qingxi, donghu, donghu, wangqaio, moon]
"""
    assert found(partners_known, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:6:8 联合报送的单位应是其他单位（清溪区就是本单位）。 → 本单位不必写在 with 里，删去即可。",
        "submissions/2026/11/qingxi/20261120-sample.md:6:24 联合报送的单位各写一次（东湖区写了不止一次）。 → 删去重复的。",
        "submissions/2026/11/qingxi/20261120-sample.md:6:32 联合报送的单位应是登记的单位（没有“wangqaio”）。 → 是不是“wangqiao”（望桥街道）？",
        "submissions/2026/11/qingxi/20261120-sample.md:6:42 联合报送的单位应是登记的单位（没有“moon”）。 → 写 registry/units.yml 里的单位编号。",
    ]
    assert mended(partners_known, example) == [
        "- with: [qingxi, donghu, donghu, wangqaio, moon]",
        "+ with: [qingxi, donghu, donghu, wangqiao, moon]",
    ]


def test_other_units_are_welcome() -> None:
    example = """\
with: [donghu, wangqiao]
"""
    assert found(partners_known, example) == []
