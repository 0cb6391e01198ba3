import pytest

from jianbao.checks import correction_known
from tests.checks.finding import found

HEAD = """\
@ bulletins/xinxi/2026/002.md
---
series: xinxi
number: 2
total: 2
date: 2026-11-23
editor: he-jing
entries: [{reports: [%s], column: 基层反映, corrects: %s}]
---

## 基层反映

### 电梯大修难
"""
WHERE = "bulletins/xinxi/2026/002.md:8:%d "
OWN = "donghu-20261118-lift-upkeep"


@pytest.mark.parametrize(
    ("corrects", "said"),
    [
        (
            "第1期",
            "更正的对象应写作“刊物/年/期号#第几条”（写的是“第1期”）。 → 如 xinxi/2026/030#2：2026 年第 30 期第 2 条。",
        ),
        (
            "xinxi/2026/009#1",
            "更正的应是刊出过的一条（没有“xinxi/2026/009#1”）。 → 核对期号，和它是那一期的第几条。",
        ),
        (
            "xinxi/2026/001#9",
            "更正的应是刊出过的一条（没有“xinxi/2026/001#9”）。 → 核对期号，和它是那一期的第几条。",
        ),
        (
            "xinxi/2026/002#1",
            "更正应登在同一刊物以后的一期（“xinxi/2026/002#1”不是）。 → 在刊出它的刊物的下一期里更正。",
        ),
    ],
)
def test_what_is_corrected(corrects, said):
    [line] = found(correction_known, HEAD % (OWN, corrects))
    assert line.split(" ", 1)[1] == said


def test_of_other_reports():
    [line] = found(correction_known, HEAD % ("qingxi-20261120-sample", "xinxi/2026/001#1"))
    assert "更正所用的信息应是那一条用过的，或更正它的（“qingxi-20261120-sample”不是）。" in line


def test_the_same_report_or_one_that_corrects_it():
    assert found(correction_known, HEAD % (OWN, "xinxi/2026/001#1")) == []
    newer = f"supersedes: {OWN}\n" + HEAD % ("qingxi-20261120-sample", "xinxi/2026/001#1")
    assert found(correction_known, newer) == []
