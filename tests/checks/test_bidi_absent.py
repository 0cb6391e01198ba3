from tests.offices import repaired_header, said


def test_an_override() -> None:
    example = "title: 清溪区\u202e三项举措\u202c\n"
    assert said("JB006", example) == [
        "2:11+1 文件里不得有改变书写方向的控制符（现有 U+202E RLO）。 删去它，或运行 jianbao check --fix，再把句子读一遍。",
        "2:16+1 文件里不得有改变书写方向的控制符（现有 U+202C）。 删去它，或运行 jianbao check --fix，再把句子读一遍。",
    ]
    assert repaired_header("JB006", example) == (
        "title: 清溪区三项举措\nauthor: zhang-wei\nkind: news\ntopics: [agriculture]\n"
    )


def test_an_escaped_override() -> None:
    assert said("JB006", 'title: "清溪区\\u202e三项举措"\n') == [
        "2:12+6 转义“\\u202e”写进了改变书写方向的控制符（U+202E RLO）。 删去这个转义。"
    ]


def test_plain_text_is_left_alone() -> None:
    assert said("JB006", "title: 清溪区三项举措稳定冬季蔬菜供应\n") == []
