from jianbao.checks import occurred_recent
from tests.checks.finding import found


def test_a_day_too_old() -> None:
    example = """\
occurred: 2025-10-15
"""
    assert found(occurred_recent, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:6:11 事实发生的日期一般在 400 天以内（2025-10-15 是 401 天以前）。 → 核对年份；回顾性的调研可以不写这一行。",
    ]


def test_old_enough() -> None:
    example = """\
occurred: 2025-10-16
"""
    assert found(occurred_recent, example) == []
