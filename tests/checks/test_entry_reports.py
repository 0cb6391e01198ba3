from jianbao.checks import entry_reports
from tests.checks.finding import found, mended


def test_unknown_and_used_twice() -> None:
    example = """\
@ bulletins/xinxi/2026/001.md
---
series: xinxi
number: 1
total: 1
date: 2026-11-20
editor: he-jing
reviewer: song-yi
approver: qin-chuan
entries: [{reports: [donghu-20261118-lift-upkeep, qingxi-20261120-sample, donghu-20261118-lift-upkeep], column: 基层反映}, {reports: [qingxi-20261120-smaple], column: 基层反映}]
---
"""
    assert found(entry_reports, example) == [
        "bulletins/xinxi/2026/001.md:9:75 一期之内一条信息只用一次（“donghu-20261118-lift-upkeep”用了不止一次）。 → 留在一个条目里。",
        "bulletins/xinxi/2026/001.md:9:131 条目所用的信息应在库中（没有“qingxi-20261120-smaple”）。 → 是不是“qingxi-20261120-sample”（清溪区三项举措稳定冬季蔬菜供应）？",
    ]
    assert mended(entry_reports, example) == [
        "- entries: [{reports: [donghu-20261118-lift-upkeep, qingxi-20261120-sample, donghu-20261118-lift-upkeep], column: 基层反映}, {reports: [qingxi-20261120-smaple], column: 基层反映}]",
        "+ entries: [{reports: [donghu-20261118-lift-upkeep, qingxi-20261120-sample, donghu-20261118-lift-upkeep], column: 基层反映}, {reports: [qingxi-20261120-sample], column: 基层反映}]",
    ]


def test_later_than_the_issue() -> None:
    example = """\
@ bulletins/xinxi/2026/001.md
---
series: xinxi
number: 1
total: 1
date: 2026-11-19
editor: he-jing
reviewer: song-yi
approver: qin-chuan
entries: [{reports: [qingxi-20261120-sample], column: 基层反映}]
---
"""
    assert found(entry_reports, example) == [
        "bulletins/xinxi/2026/001.md:9:22 所用的信息不应晚于刊物（“qingxi-20261120-sample”是 2026-11-20，刊物是 2026-11-19）。 → 核对信息的编号和刊物的日期。",
    ]


def test_withdrawn_before_the_issue() -> None:
    example = """\
@ submissions/2026/11/qingxi/20261120-sample.md
---
title: 清溪区三项举措稳定冬季蔬菜供应
author: zhang-wei
kind: news
withdrawn: {on: 2026-11-20, reason: 数据有误}
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
@ bulletins/xinxi/2026/001.md
---
series: xinxi
number: 1
total: 1
date: 2026-11-21
editor: he-jing
reviewer: song-yi
approver: qin-chuan
entries: [{reports: [qingxi-20261120-sample], column: 基层反映}]
---
"""
    assert found(entry_reports, example) == [
        "bulletins/xinxi/2026/001.md:9:22 刊出前已撤回的信息不应再用（“qingxi-20261120-sample”2026-11-20 撤回，刊物是 2026-11-21）。 → 从刊物里拿掉，改用更正后的那一条。",
    ]


def test_withdrawn_on_the_day_or_later() -> None:
    example = """\
@ submissions/2026/11/qingxi/20261120-sample.md
---
title: 清溪区三项举措稳定冬季蔬菜供应
author: zhang-wei
kind: news
withdrawn: {on: 2026-11-20, reason: 数据有误}
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
@ bulletins/xinxi/2026/001.md
---
series: xinxi
number: 1
total: 1
date: 2026-11-20
editor: he-jing
reviewer: song-yi
approver: qin-chuan
entries: [{reports: [qingxi-20261120-sample], column: 基层反映}]
---
"""
    assert found(entry_reports, example) == []
