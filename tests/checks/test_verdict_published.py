from jianbao.checks import verdict_published
from tests.checks.finding import found


def test_a_week_is_patience_enough() -> None:
    example = """\
@ submissions/2026/11/donghu/20261109-a.md
---
title: 清溪区三项举措稳定冬季蔬菜供应
author: chen-hao
kind: news
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
@ desk/screening/2026/11-16.yml
editor: he-jing
verdicts:
  - {report: donghu-20261109-a, verdict: adopt}
@ submissions/2026/11/donghu/20261109-b.md
---
title: 东湖区二事
author: chen-hao
kind: news
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
@ desk/screening/2026/11-17.yml
editor: he-jing
verdicts:
  - {report: donghu-20261109-b, verdict: adopt}
"""
    assert found(verdict_published, example) == [
        "desk/screening/2026/11-16.yml:3:14 采用的信息应在七天内刊出（“donghu-20261109-a”2026-11-16 采用，至今未刊）。 → 编进最近一期；不再刊的改结论。",
    ]


def test_published_without_a_verdict_or_against_it() -> None:
    example = """\
@ desk/screening/2026/11-19.yml
editor: he-jing
verdicts:
  - {report: donghu-20261118-lift-upkeep, verdict: hold}
"""
    assert found(verdict_published, example) == [
        "bulletins/xinxi/2026/001.md:15:15 刊出的信息应有“采用”或“合并”的结论（“donghu-20261118-lift-upkeep”：留用）。 → 在筛选单上补结论；不该刊的撤下。",
    ]


def test_published_after_all() -> None:
    example = """\
@ desk/screening/2026/11-18.yml
editor: he-jing
verdicts:
  - {report: donghu-20261118-lift-upkeep, verdict: hold}
@ desk/screening/2026/11-19.yml
editor: he-jing
verdicts:
  - {report: donghu-20261118-lift-upkeep, verdict: merge, into: qingxi-20261120-sample}
"""
    assert found(verdict_published, example) == []


def test_where_a_sheet_could_not_be_read_nothing_is_missing() -> None:
    example = """\
@ desk/screening/2026/11-19.yml
editor: he-jing
verdicts:
  - {report: donghu-20261118-lift-upkeep, verdict: maybe}
"""
    assert found(verdict_published, example) == []


def test_nobody_judged_it() -> None:
    example = """\
@ desk/screening/2026/11-19.yml
editor: he-jing
verdicts: []
"""
    assert found(verdict_published, example) == [
        "bulletins/xinxi/2026/001.md:15:15 刊出的信息应有“采用”或“合并”的结论（“donghu-20261118-lift-upkeep”：没有结论）。 → 在筛选单上补结论；不该刊的撤下。",
    ]
