from jianbao.checks import unit_registered
from tests.checks.finding import found, mended


def test_a_folder_of_no_unit() -> None:
    example = """\
@ submissions/2026/11/qingxiqu/20261120-market.md
---
title: 清溪区三项举措稳定冬季蔬菜供应
author: zhang-wei
kind: news
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(unit_registered, example) == [
        "submissions/2026/11/qingxiqu/20261120-market.md:1:1 报送单位应是登记的单位（没有“qingxiqu”）。 → 是不是“qingxi”（清溪区）？",
    ]
    assert mended(unit_registered, example) == []


def test_before_it_was_set_up_and_after_it_was_dissolved() -> None:
    example = """\
@ registry/units.yml
- {id: shiwei-ban, name: 市委办, level: city}
- {id: qingxi, name: 清溪区, level: town, parent: shiwei-ban, since: 2026-11-21}
- {id: donghu, name: 东湖区, level: town, parent: shiwei-ban, until: 2026-11-17}
"""
    assert found(unit_registered, example) == [
        "submissions/2026/11/donghu/20261118-lift-upkeep.md:1:1 报送单位在报送当日应未撤销（东湖区到 2026-11-17 止，信息是 2026-11-18）。 → 改由承接职能的单位报送。",
        "submissions/2026/11/qingxi/20261120-sample.md:1:1 报送单位在报送当日应已设立（清溪区自 2026-11-21 起，信息是 2026-11-20）。 → 核对信息的日期和单位；设立日期有误的请管理员改 registry/units.yml。",
    ]


def test_without_a_register_no_unit_is_missing() -> None:
    example = """\
@ registry/units.yml
- {id: shiwei-ban, name: 市委办, level: city
"""
    assert found(unit_registered, example) == []
