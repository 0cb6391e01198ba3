from jianbao.checks import withdrawal_explained
from tests.checks.finding import found


def test_before_the_report() -> None:
    example = """\
withdrawn: {on: 2026-11-19, reason: 数据有误}
"""
    assert found(withdrawal_explained, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:6:17 撤回不应早于报送（撤回 2026-11-19，信息是 2026-11-20）。 → 写实际撤回的日期。",
    ]


def test_in_the_future_and_without_a_word() -> None:
    example = """\
withdrawn: {on: 2026-11-25, reason: " "}
"""
    assert found(withdrawal_explained, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:6:17 撤回的日期不应在今天之后（撤回 2026-11-25，今天是 2026-11-24）。 → 写实际撤回的日期。",
        "submissions/2026/11/qingxi/20261120-sample.md:6:37 撤回应写明原因。 → 在 reason 后写一句话，如“数据有误”。",
    ]


def test_on_the_same_day_with_a_reason() -> None:
    example = """\
withdrawn: {on: 2026-11-20, reason: 数据有误}
"""
    assert found(withdrawal_explained, example) == []
