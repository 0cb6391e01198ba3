from jianbao.checks import urgent_times
from tests.checks.finding import found


def test_learned_before_it_happened_and_phoned_before_it_was_learned() -> None:
    example = """\
@ submissions/2026/11/qingxi/20261120-sample.md
---
title: 清溪区一仓库起火
author: zhang-wei
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: first
  phoned_at: 2026-11-20T08:20+08:00
  occurred_at: 2026-11-20T08:30+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(urgent_times, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:11:15 获知时间不应早于事发时间（2026-11-20 08:25 早于 2026-11-20 08:30）。 → 照值班记录核对两个时间。",
        "submissions/2026/11/qingxi/20261120-sample.md:9:14 电话报告时间不应早于获知时间（2026-11-20 08:20 早于 2026-11-20 08:25）。 → 照值班记录核对两个时间。",
    ]


def test_offsets_are_reckoned_with() -> None:
    example = """\
@ submissions/2026/11/qingxi/20261120-sample.md
---
title: 清溪区一仓库起火
author: zhang-wei
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: first
  occurred_at: 2026-11-20T00:10Z
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(urgent_times, example) == []


def test_the_next_day_is_late_enough() -> None:
    example = """\
@ submissions/2026/11/qingxi/20261120-sample.md
---
title: 清溪区一仓库起火
author: zhang-wei
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: first
  occurred_at: 2026-11-21T23:58+08:00
  learned_at: 2026-11-21T23:59+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(urgent_times, example) == []


def test_the_day_after_is_too_late() -> None:
    example = """\
@ submissions/2026/11/qingxi/20261120-sample.md
---
title: 清溪区一仓库起火
author: zhang-wei
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: first
  occurred_at: 2026-11-22T00:00+08:00
  learned_at: 2026-11-22T00:00+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(urgent_times, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:9:16 事发时间不应晚于报送次日（现为 2026-11-22 00:00，信息是 2026-11-20）。 → 照值班记录核对时间和文件名里的日期。",
        "submissions/2026/11/qingxi/20261120-sample.md:10:15 获知时间不应晚于报送次日（现为 2026-11-22 00:00，信息是 2026-11-20）。 → 照值班记录核对时间和文件名里的日期。",
    ]
