from jianbao.checks import commission_sound
from tests.checks.finding import found, mended


def test_due_before_it_was_issued_and_unknown_units() -> None:
    example = """\
@ desk/commissions/2026-11-winter-supply.yml
title: 供应
issued: 2026-11-10
due: 2026-11-09
units: [qingxii, moon, donghu]
"""
    assert found(commission_sound, example) == [
        "desk/commissions/2026-11-winter-supply.yml:3:6 截稿不应早于约稿（约稿 2026-11-10，截稿 2026-11-09）。 → 核对两个日期。",
        "desk/commissions/2026-11-winter-supply.yml:4:9 约稿单位应是登记的单位（没有“qingxii”）。 → 是不是“qingxi”（清溪区）？",
        "desk/commissions/2026-11-winter-supply.yml:4:18 约稿单位应是登记的单位（没有“moon”）。 → 写 registry/units.yml 里的单位编号。",
    ]
    assert mended(commission_sound, example) == [
        "- units: [qingxii, moon, donghu]",
        "+ units: [qingxi, moon, donghu]",
    ]


def test_due_on_the_same_day() -> None:
    example = """\
@ desk/commissions/2026-11-winter-supply.yml
title: 供应
issued: 2026-11-10
due: 2026-11-10
"""
    assert found(commission_sound, example) == []
