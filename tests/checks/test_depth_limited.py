from tests.offices import said


def test_brackets() -> None:
    assert said("JB106", "topics: [[[[[[[[[[[[[[[[industry]]]]]]]]]]]]]]]]\n") == [
        "5:20+1 嵌套不得超过 12 层，此处以后的内容没有再读。 删去多余的括号或缩进。"
    ]


def test_a_list_is_left_alone() -> None:
    assert said("JB106", "topics: [industry]\n") == []
