from jianbao.checks import commission_asked
from tests.checks.finding import found


def test_a_unit_nobody_asked() -> None:
    example = """\
@ submissions/2026/11/gongxin/20261120-power.md
---
title: 清溪区三项举措稳定冬季蔬菜供应
author: deng-kai
kind: news
commission: 2026-11-winter-supply
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(commission_asked, example) == [
        "submissions/2026/11/gongxin/20261120-power.md:5:13 应约报送的单位应在约稿单位之列（“冬季蔬菜供应情况”约的是清溪区、东湖区）。 → 核对约稿编号；确是主动报送的可以保留。",
    ]


def test_a_unit_that_reports_with_one_asked() -> None:
    example = """\
@ submissions/2026/11/gongxin/20261120-power.md
---
title: 清溪区三项举措稳定冬季蔬菜供应
author: deng-kai
kind: news
commission: 2026-11-winter-supply
with: [donghu]
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(commission_asked, example) == []
