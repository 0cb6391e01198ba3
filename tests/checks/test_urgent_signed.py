from jianbao.checks import urgent_signed
from tests.checks.finding import found, mended


def test_a_slip_is_put_right() -> None:
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
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: li-nna
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(urgent_signed, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:12:14 签发人应在人员名册中（没有“li-nna”）。 → 是不是“li-na”（李娜）？",
    ]
    assert mended(urgent_signed, example) == []


def test_a_person_of_another_unit() -> None:
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
  occurred_at: 2026-11-20T08:10+08:00
  learned_at: 2026-11-20T08:25+08:00
  place: 清溪区
  signed_by: chen-hao
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(urgent_signed, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:12:14 签发人应是本单位的人员（陈浩属于东湖区）。 → 换成本单位的签发人；联合报送的，在 with 里写上对方单位。",
    ]


def test_a_person_of_a_unit_with() -> None:
    example = """\
@ submissions/2026/11/qingxi/20261120-sample.md
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
  signed_by: chen-hao
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(urgent_signed, example) == []
