from tests.offices import repaired_header, said, urgent


def test_in_chinese() -> None:
    example = urgent(exercise="是")
    assert said("JB120", example) == ["14:13+1 “exercise”须是 true 或 false（现为“是”）。 改为 true"]
    assert repaired_header("JB120", example) == (
        "title: 清溪区三项举措稳定冬季蔬菜供应\n"
        "author: zhang-wei\n"
        "kind: urgent\n"
        "urgent:\n"
        "  class: work-safety\n"
        "  grade: IV\n"
        "  stage: first\n"
        "  occurred_at: 2026-11-20T08:10+08:00\n"
        "  learned_at: 2026-11-20T08:25+08:00\n"
        "  place: 清溪区\n"
        "  casualties: {dead: 0, missing: 1, injured: 3}\n"
        "  signed_by: li-na\n"
        "  exercise: true\n"
        "topics: [agriculture]\n"
    )


def test_another_word() -> None:
    assert said("JB120", urgent(exercise="也许")) == [
        "14:13+2 “exercise”须是 true 或 false（现为“也许”）。 是写 true，否写 false。"
    ]


def test_false_is_left_alone() -> None:
    assert said("JB120", urgent()) == []
