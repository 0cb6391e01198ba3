from jianbao.checks import dates_past
from tests.checks.finding import found


def test_a_report_of_tomorrow() -> None:
    example = """\
@ submissions/2026/11/qingxi/20261125-market.md
---
title: 清溪区三项举措稳定冬季蔬菜供应
author: zhang-wei
kind: news
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(dates_past, example) == [
        "submissions/2026/11/qingxi/20261125-market.md:1:1 信息的日期不应在今天之后（文件名里是 2026-11-25，今天是 2026-11-24）。 → 把文件名和文件夹里的日期改成成文的那一天。",
    ]


def test_facts_after_the_report() -> None:
    example = """\
occurred: 2026-11-21
"""
    assert found(dates_past, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:6:11 事实发生的日期不应在信息之后（发生 2026-11-21，信息是 2026-11-20）。 → 核对两个日期；还没有发生的事写在正文里。",
    ]


def test_facts_of_the_day() -> None:
    example = """\
occurred: 2026-11-20
"""
    assert found(dates_past, example) == []
