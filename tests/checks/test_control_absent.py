from tests.offices import repaired_header, said


def test_a_backspace() -> None:
    example = "title: 清溪区\x08三项举措\n"
    assert said("JB002", example) == [
        "2:11+1 文件里不得有控制字符（现有 U+0008 BS）。 删去它，或运行 jianbao check --fix。"
    ]
    assert repaired_header("JB002", example) == (
        "title: 清溪区三项举措\nauthor: zhang-wei\nkind: news\ntopics: [agriculture]\n"
    )


def test_a_line_separator() -> None:
    example = "title: 清溪区\u2028三项举措\n"
    assert said("JB002", example) == [
        "2:11+1 文件里不得有控制字符（现有 U+2028 LS）。 删去它，或运行 jianbao check --fix。"
    ]
    assert repaired_header("JB002", example) == (
        "title: 清溪区 三项举措\nauthor: zhang-wei\nkind: news\ntopics: [agriculture]\n"
    )


def test_an_escaped_nul() -> None:
    assert said("JB002", 'title: "清溪区\\0三项举措"\n') == [
        "2:12+2 转义“\\0”写进了控制字符（U+0000 NUL）。 删去这个转义。"
    ]


def test_half_a_pair() -> None:
    assert said("JB002", 'title: "清溪区\\ud800三项举措"\n') == [
        "2:12+6 转义“\\ud800”写进了控制字符（U+D800）。 删去这个转义。"
    ]


def test_a_tab_in_a_body_is_left_alone() -> None:
    assert said("JB002", "@ body\n清溪区\t96 吨\n") == []
