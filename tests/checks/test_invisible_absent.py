from tests.offices import repaired_header, said


def test_a_zero_width_space_in_a_title() -> None:
    example = "title: 清溪\u200b区三项举措\n"
    assert said("JB007", example) == [
        "2:10+1 文件里不得有看不见的字符（现有 U+200B ZWSP）。 删去它，或运行 jianbao check --fix。"
    ]
    assert repaired_header("JB007", example) == (
        "title: 清溪区三项举措\nauthor: zhang-wei\nkind: news\ntopics: [agriculture]\n"
    )


def test_an_emoji_joiner_in_a_title() -> None:
    example = "title: 清溪区❤\ufe0f三项举措\n"
    assert said("JB007", example) == [
        "2:12+1 文件里不得有看不见的字符（现有 U+FE0F VS16）。 删去它，或运行 jianbao check --fix。"
    ]
    assert repaired_header("JB007", example) == (
        "title: 清溪区❤三项举措\nauthor: zhang-wei\nkind: news\ntopics: [agriculture]\n"
    )


def test_an_emoji_in_a_body_is_left_alone() -> None:
    assert said("JB007", "@ body\n清溪区❤\ufe0f，👨\u200d👩\u200d👧。\n") == []


def test_a_joiner_outside_an_emoji() -> None:
    assert said("JB007", "@ body\n清溪\u200d区。\n") == [
        "8:3+1 文件里不得有看不见的字符（现有 U+200D ZWJ）。 删去它，或运行 jianbao check --fix。"
    ]
