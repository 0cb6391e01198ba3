from tests.offices import repaired_header, said, urgent


def test_with_a_unit() -> None:
    example = urgent(injured="３人")
    assert said("JB118", example) == ["12:46+2 “injured”须是整数（现为“３人”）。 改为 3"]
    assert repaired_header("JB118", example) == (
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
        "  exercise: false\n"
        "topics: [agriculture]\n"
    )


def test_with_zeros() -> None:
    example = urgent(injured="003")
    assert said("JB118", example) == ["12:46+3 “injured”须是整数（现为“003”）。 改为 3"]
    assert repaired_header("JB118", example) == (
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
        "  exercise: false\n"
        "topics: [agriculture]\n"
    )


def test_in_words() -> None:
    assert said("JB118", urgent(injured="约三人")) == [
        "12:46+3 “injured”须是整数（现为“约三人”）。 只写阿拉伯数字，不写单位。"
    ]


def test_a_number_is_left_alone() -> None:
    assert said("JB118", urgent()) == []
