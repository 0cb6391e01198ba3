from tests.offices import repaired_header, said


def test_tabs() -> None:
    example = "title:\t清溪区\t三项举措\nwithdrawn:\n\ton: 2026-11-21\n"
    assert said("JB105", example) == [
        "2:7+1 文件头和登记文件里不得有制表符（本行有 2 个）。 缩进用两个空格，别处用一个空格；或运行 jianbao check --fix。",
        "4:1+1 文件头和登记文件里不得有制表符（本行有 1 个）。 缩进用两个空格，别处用一个空格；或运行 jianbao check --fix。",
    ]
    assert repaired_header("JB105", example) == (
        "title: 清溪区 三项举措\n"
        "withdrawn:\n"
        "  on: 2026-11-21\n"
        "author: zhang-wei\n"
        "kind: news\n"
        "topics: [agriculture]\n"
    )


def test_blanks_are_left_alone() -> None:
    assert said("JB105", "withdrawn:\n  on: 2026-11-21\n  reason: 数据有误\n") == []
