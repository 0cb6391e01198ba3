from tests.offices import repaired_header, said, urgent


def test_no_offset() -> None:
    example = urgent(occurred="2026-11-20 08:10")
    assert said("JB117", example) == [
        "9:16+16 时间须写成“日期T时:分+时差”（现为“2026-11-20 08:10”）。 改为 2026-11-20T08:10+08:00"
    ]
    assert repaired_header("JB117", example) == (
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


def test_in_chinese() -> None:
    example = urgent(occurred="2026年11月20日8时10分")
    assert said("JB117", example) == [
        "9:16+16 时间须写成“日期T时:分+时差”（现为“2026年11月20日8时10分”）。 改为 2026-11-20T08:10+08:00"
    ]
    assert repaired_header("JB117", example) == (
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


def test_no_time() -> None:
    assert said("JB117", urgent(occurred="早上")) == [
        "9:16+2 时间须写成“日期T时:分+时差”（现为“早上”）。 如 2026-11-23T08:10+08:00。"
    ]


def test_a_moment_is_left_alone() -> None:
    assert said("JB117", urgent()) == []
