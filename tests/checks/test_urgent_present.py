from jianbao.checks import urgent_present
from tests.checks.finding import found


def test_urgent_without_the_block() -> None:
    example = """\
kind: urgent
"""
    assert found(urgent_present, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:4:7 紧急信息应有 urgent 一栏（现在没有）。 → 补上 urgent，写明类别、等级、首报或续报、时间、地点和签发人。",
    ]


def test_the_block_without_urgent() -> None:
    example = """\
urgent: {class: work-safety, grade: IV, stage: first, occurred_at: 2026-11-20T08:10+08:00, learned_at: 2026-11-20T08:25+08:00, place: 清溪区, signed_by: li-na}
"""
    assert found(urgent_present, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:6:1 只有紧急信息才有 urgent 一栏（种类是“news”）。 → 不是紧急信息的删去这一栏；是的把 kind 改为 urgent。",
    ]


def test_a_block_that_could_not_be_read_is_not_missing() -> None:
    example = """\
kind: urgent
urgent: {class: work-safety}
"""
    assert found(urgent_present, example) == []


def test_neither_is_one_below_a_fault() -> None:
    example = """\
kind: urgent
sources: [走访
urgent:
  class: work-safety
"""
    assert found(urgent_present, example) == []
