"""The golden pages: which they are, where they lie, and how they are written anew.

``python -m tests.pages.golden`` writes them; read the difference before you keep it.
"""

from pathlib import Path

from jianbao.checks.engine import run
from jianbao.pages.edition import Edition
from jianbao.pages.sheet import framed
from jianbao.pages.site import Site, site_of
from tests.offices import little_with, read

FOLDER = Path(__file__).parent / "golden"
PAGES = (
    "index.md",
    "bulletins/index.md",
    "bulletins/xinxi/index.md",
    "bulletins/xinxi/2026/001.md",
    "submissions/index.md",
    "submissions/2026/11/index.md",
    "submissions/2026/11/donghu/20261118-lift-upkeep.md",
    "submissions/2026/11/qingxi/20261121-scaffold.md",
    "submissions/unpublished.md",
    "desk/keypoints/2026q4.md",
    "desk/commissions/index.md",
    "desk/decisions/2026-old-estates.md",
    "desk/screening/index.md",
    "desk/screening/2026/11-19.md",
    "desk/screening/2026/11-20.md",
    "desk/training/index.md",
    "desk/load/index.md",
    "registry/index.md",
    "registry/units/donghu.md",
    "scoring/standings/2026-11.md",
    "scoring/explanations/2026/donghu.md",
    "scoring/rulebooks/2026-01-01.md",
    "checks/JB201.md",
    "help/index.md",
)
URGENT = """---
title: 清溪区望桥街道一工地脚手架坍塌（首报）
author: zhang-wei
kind: urgent
topics: [safety]
occurred: 2026-11-21
sources: [现场电话核实]
urgent:
  class: work-safety
  grade: IV
  stage: first
  occurred_at: 2026-11-21T14:12+08:00
  learned_at: 2026-11-21T14:21+08:00
  place: 清溪区望桥街道仓桥路
  casualties: {dead: 0, missing: 1, injured: 3}
  signed_by: zhang-wei
---

11月21日14时12分，望桥街道仓桥路一工地脚手架坍塌，现场11名工人中7人自行撤出，3人受伤送医，1人失联。

## 一、已采取的措施

1. 区消防救援大队14时26分到场；
2. 工地停工，断电停吊。

## 二、下一步

| 事项 | 牵头 |
| --- | --- |
| 搜救 | 消防救援大队 |
"""

RULES = """name: 小城信息工作计分办法
basis: 小城市委办公室工作安排
groups:
  - {id: districts, name: 区县}
  - {id: towns, name: 街道（乡镇）}
  - {id: departments, name: 市直部门}
accounts:
  - {id: score, name: 得分}
  - {id: discipline, name: 纪律扣分, counts: false, about: 单列公布。}
policies: {units: shares, shares: [3, 2]}
quality: {id: quality, says: 深度调研可得四至六倍系数。, from: 4, to: 6, when: {kind: research}}
rules:
  - {id: adopted-single, says: 《小城信息》单篇采用，每条 5 分。, event: adoption, when: {publication: xinxi, form: single}, points: 5}
  - {id: adopted-other, says: 《小城信息》其他采用，每条 1 分。, event: adoption, points: 1}
  - {id: late, says: 迟报一次扣 100 分。, event: finding, when: {finding: late}, points: -100, account: discipline}
quotas:
  - {id: base-duty, says: 区县每月至少报送 2 条，每少一条扣 0.5 分。, required: [{number: 2, when: {group: districts}}], each: -0.5}
limits:
  - {id: month-cap, says: 每月封顶 30 分。, per: month, at_most: 30}
"""


def edition() -> Edition:
    """The little office with an urgent report and a report that is wrong, as it goes to press."""
    office = read(
        little_with(
            {
                "submissions/2026/11/qingxi/20261121-scaffold.md": URGENT,
                "scoring/rulebooks/2026-01-01.yml": RULES,
                "submissions/2026/11/donghu/20261119-bad.md": "---\ntitle: 短\nauthor: nobody\n---\n\n正文\n",
            }
        )
    )
    return Edition(office, tuple(run(office)), name="小城信息工作网")


def site() -> Site:
    """Every page of that edition."""
    return site_of(edition())


def main() -> None:
    """Write the golden pages anew."""
    made = site()
    for path in PAGES:
        place = FOLDER / f"{path}.html"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(f"{framed(made.pages[path])}\n", "utf-8")


if __name__ == "__main__":
    main()
