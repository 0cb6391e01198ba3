from jianbao.checks import keypoint_in_period
from tests.checks.finding import found


def test_before_and_after_the_period() -> None:
    example = """\
@ submissions/2026/09/qingxi/20260930-market.md
---
title: 清溪区三项举措稳定冬季蔬菜供应
author: zhang-wei
kind: news
keypoint: 2026q4-01
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
@ submissions/2027/01/qingxi/20270101-market.md
---
title: 清溪区三项举措稳定冬季蔬菜供应
author: zhang-wei
kind: news
keypoint: 2026q4-01
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(keypoint_in_period, example) == [
        "submissions/2026/09/qingxi/20260930-market.md:5:11 信息的日期应在要点的时段之内（“2026q4-01”是 2026-10-01 至 2026-12-31，信息是 2026-09-30）。 → 换成当时清单上的要点；确是补报的可以保留。",
        "submissions/2027/01/qingxi/20270101-market.md:5:11 信息的日期应在要点的时段之内（“2026q4-01”是 2026-10-01 至 2026-12-31，信息是 2027-01-01）。 → 换成当时清单上的要点；确是补报的可以保留。",
    ]


def test_the_first_and_the_last_day_are_inside() -> None:
    example = """\
@ submissions/2026/10/qingxi/20261001-market.md
---
title: 清溪区三项举措稳定冬季蔬菜供应
author: zhang-wei
kind: news
keypoint: 2026q4-01
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
@ submissions/2026/12/qingxi/20261231-market.md
---
title: 清溪区三项举措稳定冬季蔬菜供应
author: zhang-wei
kind: news
keypoint: 2026q4-01
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(keypoint_in_period, example) == []
