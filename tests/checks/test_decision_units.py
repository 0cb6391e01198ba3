from jianbao.checks import decision_units
from tests.checks.finding import found, mended


def test_unknown_units() -> None:
    example = """\
@ desk/decisions/2026-old-estates.yml
title: 改造
decided: 2026-08-20
units: [qingxii, moon, donghu]
"""
    assert found(decision_units, example) == [
        "desk/decisions/2026-old-estates.yml:3:9 责任单位应是登记的单位（没有“qingxii”）。 → 是不是“qingxi”（清溪区）？",
        "desk/decisions/2026-old-estates.yml:3:18 责任单位应是登记的单位（没有“moon”）。 → 写 registry/units.yml 里的单位编号。",
    ]
    assert mended(decision_units, example) == [
        "- units: [qingxii, moon, donghu]",
        "+ units: [qingxi, moon, donghu]",
    ]
