from jianbao.checks import receipt_report
from tests.checks.finding import found


def test_a_report_changed_after_it_was_received() -> None:
    example = """\
@ submissions/2026/11/donghu/20261118-lift-upkeep.md
---
title: 清溪区三项举措稳定冬季蔬菜供应
author: chen-hao
kind: news
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(receipt_report, example) == [
        "submissions/2026/11/donghu/20261118-lift-upkeep.md:1:1 信息收到以后不应再改（与第 1 号收件的内容不同）。 → 恢复原样；要更正的另报一条，写 supersedes。",
    ]


def test_a_withdrawal_may_be_written_in() -> None:
    example = """\
@ submissions/2026/11/donghu/20261118-lift-upkeep.md
---
title: 清溪区三项举措稳定冬季蔬菜供应
author: chen-hao
kind: news
withdrawn: {on: 2026-11-20, reason: 数据有误}
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(receipt_report, example) == []


def test_a_report_that_is_gone() -> None:
    example = """\
@ submissions/2026/11/donghu/20261118-lift-upkeep.md → nowhere
"""
    assert found(receipt_report, example) == [
        "desk/receipts/2026-11.csv:2:31 收件所记的信息应在库中（没有“donghu-20261118-lift-upkeep”）。 → 从历史里恢复这条信息；要撤的写 withdrawn，不要删除。",
    ]
