from tests.offices import repaired_header, said


def test_a_word_for_a_list() -> None:
    example = "topics: industry\n"
    assert said("JB115", example) == ["5:9+8 “topics”须是列表（现为文字）。 改为 [industry]"]
    assert repaired_header("JB115", example) == (
        "title: 清溪区三项举措稳定冬季蔬菜供应\nauthor: zhang-wei\nkind: news\ntopics: [industry]\n"
    )


def test_several_words_for_a_list() -> None:
    example = "topics: industry、agriculture\n"
    assert said("JB115", example) == ["5:9+20 “topics”须是列表（现为文字）。 改为 [industry, agriculture]"]
    assert repaired_header("JB115", example) == (
        "title: 清溪区三项举措稳定冬季蔬菜供应\n"
        "author: zhang-wei\n"
        "kind: news\n"
        "topics: [industry, agriculture]\n"
    )


def test_a_list_for_a_text() -> None:
    example = "author: [zhang-wei]\n"
    assert said("JB115", example) == ["3:9+11 “author”须是文字（现为列表）。 改为 zhang-wei"]
    assert repaired_header("JB115", example) == (
        "title: 清溪区三项举措稳定冬季蔬菜供应\nauthor: zhang-wei\nkind: news\ntopics: [agriculture]\n"
    )


def test_a_colon_in_an_item() -> None:
    example = "sources: [访谈: 12 人, 走访]\n"
    assert said("JB115", example) == ['6:11+8 “sources”须是文字（现为成组的“键: 值”）。 改为 "访谈: 12 人"']
    assert repaired_header("JB115", example) == (
        "title: 清溪区三项举措稳定冬季蔬菜供应\n"
        "author: zhang-wei\n"
        "kind: news\n"
        "topics: [agriculture]\n"
        'sources: ["访谈: 12 人", 走访]\n'
    )


def test_a_text_for_a_group() -> None:
    assert said("JB115", "withdrawn: 2026-11-21\n") == [
        "6:12+10 “withdrawn”须是成组的“键: 值”（现为文字）。 换行，每行前面空两格，写“键: 值”。"
    ]


def test_a_list_for_a_key() -> None:
    assert said("JB115", "[title]: 清溪区\n") == [
        "6:1+7 键须是一个词，不能是列表或成组的值。 去掉键两边的括号。"
    ]


def test_a_list_of_one_is_left_alone() -> None:
    assert said("JB115", "topics: [industry]\n") == []
