from jianbao.checks import title_unique
from tests.checks.finding import found


def test_the_same_title_again() -> None:
    example = """\
@ submissions/2026/11/qingxi/20261120-again.md
---
title: 清溪区 三项举措稳定冬季蔬菜供应
author: zhang-wei
kind: news
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(title_unique, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:2:8 同一单位同一天的标题不应重复（与“qingxi-20261120-again”相同）。 → 留下一条；是更正的写上 supersedes，是两件事的写出区别。",
    ]


def test_a_correction_bears_the_same_title() -> None:
    example = """\
@ submissions/2026/11/qingxi/20261120-again.md
---
title: 清溪区三项举措稳定冬季蔬菜供应
author: zhang-wei
kind: news
supersedes: qingxi-20261120-sample
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(title_unique, example) == []


def test_what_is_withdrawn_does_not_count() -> None:
    example = """\
@ submissions/2026/11/qingxi/20261120-again.md
---
title: 清溪区三项举措稳定冬季蔬菜供应
author: zhang-wei
kind: news
withdrawn: {on: 2026-11-20, reason: 重复}
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(title_unique, example) == []


def test_another_day_or_another_unit() -> None:
    example = """\
@ submissions/2026/11/qingxi/20261121-again.md
---
title: 清溪区三项举措稳定冬季蔬菜供应
author: zhang-wei
kind: news
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
@ submissions/2026/11/donghu/20261120-again.md
---
title: 清溪区三项举措稳定冬季蔬菜供应
author: zhang-wei
kind: news
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(title_unique, example) == []


def test_two_paths_of_one_id() -> None:
    example = """\
@ submissions/2026/11/qingxi/20261120-20261120-x.md
---
title: 清溪区一事
author: zhang-wei
kind: news
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
@ submissions/2026/11/qingxi-20261120/20261120-x.md
---
title: 清溪区二事
author: zhang-wei
kind: news
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""
    assert found(title_unique, example) == [
        "submissions/2026/11/qingxi/20261120-20261120-x.md:1:1 信息的编号不应重复（“qingxi-20261120-20261120-x”也是 submissions/2026/11/qingxi-20261120/20261120-x.md 的编号）。 → 换一个短名。",
    ]
