from jianbao.checks import supersedes_earlier
from tests.checks.finding import found, mended


def test_itself() -> None:
    example = """\
supersedes: qingxi-20261120-sample
"""
    assert found(supersedes_earlier, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:6:13 信息不能更正自己。 → 写被更正的那条信息的编号。",
    ]
    assert mended(supersedes_earlier, example) == []


def test_two_that_correct_each_other() -> None:
    example = """\
supersedes: qingxi-20261119-market
@ submissions/2026/11/qingxi/20261119-market.md
---
title: 清溪区三项举措稳定冬季蔬菜供应
author: zhang-wei
kind: news
supersedes: qingxi-20261120-sample
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(supersedes_earlier, example) == [
        "submissions/2026/11/qingxi/20261119-market.md:5:13 更正不能绕成一圈（qingxi-20261119-market → qingxi-20261120-sample → qingxi-20261119-market）。 → 只让后来的一条更正先前的一条。",
        "submissions/2026/11/qingxi/20261120-sample.md:6:13 更正不能绕成一圈（qingxi-20261120-sample → qingxi-20261119-market → qingxi-20261120-sample）。 → 只让后来的一条更正先前的一条。",
    ]


def test_another_units_report() -> None:
    example = """\
supersedes: donghu-20261118-lift-upkeep
"""
    assert found(supersedes_earlier, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:6:13 只能更正本单位的信息（“donghu-20261118-lift-upkeep”是东湖区报的）。 → 别的单位的信息有误，请告知该单位或编辑。",
    ]


def test_a_later_report() -> None:
    example = """\
supersedes: qingxi-20261121-market
@ submissions/2026/11/qingxi/20261121-market.md
---
title: 清溪区三项举措稳定冬季蔬菜供应
author: zhang-wei
kind: news
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(supersedes_earlier, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:6:13 更正不应早于所更正的信息（“qingxi-20261121-market”是 2026-11-21，更正是 2026-11-20）。 → 核对两条信息的日期和编号。",
    ]


def test_a_slip_is_put_right() -> None:
    example = """\
supersedes: qingxi-20261119-markt
@ submissions/2026/11/qingxi/20261119-market.md
---
title: 清溪区三项举措稳定冬季蔬菜供应
author: zhang-wei
kind: news
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(supersedes_earlier, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:6:13 所更正的信息应在库中（没有“qingxi-20261119-markt”）。 → 是不是“qingxi-20261119-market”（清溪区三项举措稳定冬季蔬菜供应）？",
    ]
    assert mended(supersedes_earlier, example) == [
        "- supersedes: qingxi-20261119-markt",
        "+ supersedes: qingxi-20261119-market",
    ]


def test_another_day_is_no_slip() -> None:
    example = """\
supersedes: qingxi-20261118-market
@ submissions/2026/11/qingxi/20261119-market.md
---
title: 清溪区三项举措稳定冬季蔬菜供应
author: zhang-wei
kind: news
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(supersedes_earlier, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:6:13 所更正的信息应在库中（没有“qingxi-20261118-market”）。 → 写被更正的那条信息的编号：单位-日期-短名。",
    ]
    assert mended(supersedes_earlier, example) == []


def test_one_that_could_not_be_read_is_not_missing() -> None:
    example = """\
supersedes: qingxi-20261119-market
@ submissions/2026/11/qingxi/20261119-market.md
没有文件头
"""
    assert found(supersedes_earlier, example) == []
