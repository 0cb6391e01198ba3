from jianbao.checks import urgent_chain
from tests.checks.finding import found


def test_a_chain_from_first_to_final_and_a_supplement_later() -> None:
    example = """\
@ submissions/2026/11/qingxi/20261120-fire.md
---
title: 清溪区一仓库起火
author: zhang-wei
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: first
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
@ submissions/2026/11/qingxi/20261120-1.md
---
title: 清溪区仓库起火1
author: zhang-wei
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: followup
  follows: qingxi-20261120-fire
  number: 1
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
@ submissions/2026/11/qingxi/20261121-2.md
---
title: 清溪区仓库起火2
author: zhang-wei
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: followup
  follows: qingxi-20261120-fire
  number: 2
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
@ submissions/2026/11/qingxi/20261122-3.md
---
title: 清溪区仓库起火3
author: zhang-wei
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: final
  follows: qingxi-20261120-fire
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
@ submissions/2026/11/qingxi/20261123-4.md
---
title: 清溪区仓库起火4
author: zhang-wei
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: supplement
  follows: qingxi-20261120-fire
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(urgent_chain, example) == []


def test_a_first_report_follows_nothing_and_has_no_number() -> None:
    example = """\
@ submissions/2026/11/qingxi/20261120-fire.md
---
title: 清溪区一仓库起火
author: zhang-wei
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: first
  follows: qingxi-20261118-x
  number: 1
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(urgent_chain, example) == [
        "submissions/2026/11/qingxi/20261120-fire.md:9:12 首报不写 follows（现有“qingxi-20261118-x”）。 → 是首报的删去这一行；不是的把 stage 改为 followup 等。",
        "submissions/2026/11/qingxi/20261120-fire.md:10:11 只有续报才编号（这条是首报，现有 1）。 → 删去 number 一行。",
    ]


def test_the_others_say_what_they_follow() -> None:
    example = """\
@ submissions/2026/11/qingxi/20261120-fire.md
---
title: 清溪区一仓库起火
author: zhang-wei
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: followup
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
@ submissions/2026/11/qingxi/20261120-end.md
---
title: 清溪区仓库火灾处置完毕
author: zhang-wei
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: final
  number: 2
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(urgent_chain, example) == [
        "submissions/2026/11/qingxi/20261120-end.md:8:10 终报应写明接的是哪条首报（没有 follows）。 → 加一行 follows，写首报的编号。",
        "submissions/2026/11/qingxi/20261120-end.md:9:11 只有续报才编号（这条是终报，现有 2）。 → 删去 number 一行。",
        "submissions/2026/11/qingxi/20261120-fire.md:8:10 续报应写明接的是哪条首报（没有 follows）。 → 加一行 follows，写首报的编号。",
        "submissions/2026/11/qingxi/20261120-fire.md:8:10 续报应写明是第几次续报（没有 number）。 → 加一行 number，从 1 起。",
    ]


def test_a_gap_is_said_once() -> None:
    example = """\
@ submissions/2026/11/qingxi/20261120-fire.md
---
title: 清溪区一仓库起火
author: zhang-wei
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: first
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
@ submissions/2026/11/qingxi/20261120-1.md
---
title: 清溪区仓库起火1
author: zhang-wei
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: followup
  follows: qingxi-20261120-fire
  number: 1
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
@ submissions/2026/11/qingxi/20261121-2.md
---
title: 清溪区仓库起火2
author: zhang-wei
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: followup
  follows: qingxi-20261120-fire
  number: 3
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
@ submissions/2026/11/qingxi/20261122-3.md
---
title: 清溪区仓库起火3
author: zhang-wei
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: followup
  follows: qingxi-20261120-fire
  number: 4
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(urgent_chain, example) == [
        "submissions/2026/11/qingxi/20261121-2.md:10:11 续报应从 1 起连续编号（现为 3，应为 2）。 → 改成接着上一次续报的号；漏报送的续报补上。",
    ]


def test_the_same_number_twice() -> None:
    example = """\
@ submissions/2026/11/qingxi/20261120-fire.md
---
title: 清溪区一仓库起火
author: zhang-wei
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: first
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
@ submissions/2026/11/qingxi/20261120-1.md
---
title: 清溪区仓库起火1
author: zhang-wei
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: followup
  follows: qingxi-20261120-fire
  number: 1
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
@ submissions/2026/11/qingxi/20261121-2.md
---
title: 清溪区仓库起火2
author: zhang-wei
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: followup
  follows: qingxi-20261120-fire
  number: 1
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(urgent_chain, example) == [
        "submissions/2026/11/qingxi/20261121-2.md:10:11 续报应从 1 起连续编号（现为 1，应为 2）。 → 改成接着上一次续报的号；漏报送的续报补上。",
    ]


def test_a_corrected_followup_keeps_its_number() -> None:
    example = """\
@ submissions/2026/11/qingxi/20261120-fire.md
---
title: 清溪区一仓库起火
author: zhang-wei
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: first
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
@ submissions/2026/11/qingxi/20261120-1.md
---
title: 清溪区仓库起火1
author: zhang-wei
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: followup
  follows: qingxi-20261120-fire
  number: 1
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
@ submissions/2026/11/qingxi/20261121-2.md
---
title: 清溪区仓库起火2
author: zhang-wei
kind: urgent
supersedes: qingxi-20261120-1
urgent:
  class: work-safety
  grade: IV
  stage: followup
  follows: qingxi-20261120-fire
  number: 1
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(urgent_chain, example) == []


def test_numbers_follow_the_days() -> None:
    example = """\
@ submissions/2026/11/qingxi/20261120-fire.md
---
title: 清溪区一仓库起火
author: zhang-wei
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: first
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
@ submissions/2026/11/qingxi/20261122-1.md
---
title: 清溪区仓库起火1
author: zhang-wei
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: followup
  follows: qingxi-20261120-fire
  number: 1
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
@ submissions/2026/11/qingxi/20261121-2.md
---
title: 清溪区仓库起火2
author: zhang-wei
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: followup
  follows: qingxi-20261120-fire
  number: 2
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(urgent_chain, example) == [
        "submissions/2026/11/qingxi/20261121-2.md:10:11 续报的编号应合乎先后（第 2 次是 2026-11-21，早于“qingxi-20261122-1”的 2026-11-22）。 → 按报送的先后编号。",
    ]


def test_nothing_but_supplements_after_the_final() -> None:
    example = """\
@ submissions/2026/11/qingxi/20261120-fire.md
---
title: 清溪区一仓库起火
author: zhang-wei
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: first
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
@ submissions/2026/11/qingxi/20261121-1.md
---
title: 清溪区仓库起火1
author: zhang-wei
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: final
  follows: qingxi-20261120-fire
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
@ submissions/2026/11/qingxi/20261122-2.md
---
title: 清溪区仓库起火2
author: zhang-wei
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: final
  follows: qingxi-20261120-fire
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
@ submissions/2026/11/qingxi/20261122-3.md
---
title: 清溪区仓库起火3
author: zhang-wei
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: followup
  follows: qingxi-20261120-fire
  number: 1
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(urgent_chain, example) == [
        "submissions/2026/11/qingxi/20261122-2.md:8:10 一串只有一条终报（前面已有“qingxi-20261121-1”）。 → 终报以后的新情况用补报；更正终报的写 supersedes。",
        "submissions/2026/11/qingxi/20261122-3.md:8:10 终报之后不再续报（终报“qingxi-20261121-1”是 2026-11-21，这条是 2026-11-22）。 → 终报以后的新情况用补报（supplement）。",
    ]


def test_what_is_followed_must_be_there() -> None:
    example = """\
@ submissions/2026/11/qingxi/20261121-1.md
---
title: 清溪区仓库起火1
author: zhang-wei
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: followup
  follows: qingxi-20261120-fire
  number: 1
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
@ submissions/2026/11/qingxi/20261120-fires.md
---
title: 清溪区一仓库起火
author: zhang-wei
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: first
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(urgent_chain, example) == [
        "submissions/2026/11/qingxi/20261121-1.md:9:12 所接的首报应在库中（没有“qingxi-20261120-fire”）。 → 是不是“qingxi-20261120-fires”（清溪区一仓库起火）？",
    ]


def test_what_is_followed_must_be_a_first_report() -> None:
    example = """\
@ submissions/2026/11/qingxi/20261120-fire.md
---
title: 清溪区三项举措稳定冬季蔬菜供应
author: zhang-wei
kind: news
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
@ submissions/2026/11/qingxi/20261121-1.md
---
title: 清溪区仓库起火1
author: zhang-wei
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: followup
  follows: qingxi-20261120-fire
  number: 1
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(urgent_chain, example) == [
        "submissions/2026/11/qingxi/20261121-1.md:9:12 所接的应是一条首报（“qingxi-20261120-fire”是普通信息）。 → 各次续报和终报都接首报，不接上一次续报。",
    ]


def test_a_followup_may_not_follow_a_followup() -> None:
    example = """\
@ submissions/2026/11/qingxi/20261120-fire.md
---
title: 清溪区一仓库起火
author: zhang-wei
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: first
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
@ submissions/2026/11/qingxi/20261120-1.md
---
title: 清溪区仓库起火1
author: zhang-wei
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: followup
  follows: qingxi-20261120-fire
  number: 1
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
@ submissions/2026/11/qingxi/20261121-x.md
---
title: 清溪区仓库火灾续报
author: zhang-wei
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: followup
  follows: qingxi-20261120-1
  number: 2
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(urgent_chain, example) == [
        "submissions/2026/11/qingxi/20261121-x.md:9:12 所接的应是一条首报（“qingxi-20261120-1”是续报）。 → 各次续报和终报都接首报，不接上一次续报。",
    ]


def test_another_units_first_report_is_not_ones_own() -> None:
    example = """\
@ submissions/2026/11/qingxi/20261120-fire.md
---
title: 清溪区一仓库起火
author: zhang-wei
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: first
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
@ submissions/2026/11/donghu/20261121-smoke.md
---
title: 东湖区受烟雾影响
author: chen-hao
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: followup
  follows: qingxi-20261120-fire
  number: 1
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: chen-hao
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(urgent_chain, example) == [
        "submissions/2026/11/donghu/20261121-smoke.md:9:12 所接的首报应是本单位或联合报送单位的（“qingxi-20261120-fire”是清溪区报的）。 → 本单位的另起首报；联合报送的，在 with 里写上对方单位。",
    ]


def test_unless_they_report_together() -> None:
    example = """\
@ submissions/2026/11/qingxi/20261120-fire.md
---
title: 清溪区一仓库起火
author: zhang-wei
kind: urgent
with: [donghu]
urgent:
  class: work-safety
  grade: IV
  stage: first
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
@ submissions/2026/11/donghu/20261121-smoke.md
---
title: 东湖区受烟雾影响
author: chen-hao
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: followup
  follows: qingxi-20261120-fire
  number: 1
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: chen-hao
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(urgent_chain, example) == []


def test_not_before_the_first() -> None:
    example = """\
@ submissions/2026/11/qingxi/20261120-fire.md
---
title: 清溪区一仓库起火
author: zhang-wei
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: first
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
@ submissions/2026/11/qingxi/20261119-early.md
---
title: 清溪区仓库火灾续报
author: zhang-wei
kind: urgent
urgent:
  class: work-safety
  grade: IV
  stage: followup
  follows: qingxi-20261120-fire
  number: 1
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-na
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(urgent_chain, example) == [
        "submissions/2026/11/qingxi/20261119-early.md:9:12 续报不应早于首报（首报是 2026-11-20，这条是 2026-11-19）。 → 核对两条信息的日期和编号。",
    ]
