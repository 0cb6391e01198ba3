from tests.offices import repaired_header, said


def test_another_form() -> None:
    example = "occurred: 2026年11月9日\n"
    assert said("JB116", example) == ["6:11+10 日期须写成“年-月-日”（现为“2026年11月9日”）。 改为 2026-11-09"]
    assert repaired_header("JB116", example) == (
        "title: 清溪区三项举措稳定冬季蔬菜供应\n"
        "author: zhang-wei\n"
        "kind: news\n"
        "topics: [agriculture]\n"
        "occurred: 2026-11-09\n"
    )


def test_full_width_digits() -> None:
    example = "occurred: ２０２６-11-19\n"
    assert said("JB116", example) == [
        "6:11+10 日期须写成“年-月-日”（现为“２０２６-11-19”）。 改为 2026-11-19"
    ]
    assert repaired_header("JB116", example) == (
        "title: 清溪区三项举措稳定冬季蔬菜供应\n"
        "author: zhang-wei\n"
        "kind: news\n"
        "topics: [agriculture]\n"
        "occurred: 2026-11-19\n"
    )


def test_no_such_day() -> None:
    assert said("JB116", "occurred: 2026-11-31\n") == ["6:11+10 没有“2026-11-31”这一天。 查对月份和日子。"]


def test_no_date() -> None:
    assert said("JB116", "occurred: 昨天\n") == [
        "6:11+2 日期须写成“年-月-日”（现为“昨天”）。 如 2026-11-20。"
    ]


def test_a_date_is_left_alone() -> None:
    assert said("JB116", "occurred: 2026-11-19\n") == []
