from tests.offices import repaired_header, said


def test_a_colon_in_a_value() -> None:
    example = "title: 清溪区: 三项举措\n"
    assert said("JB110", example) == ['2:11+6 值里有冒号加空格“: ”，两边须加引号。 改为 "清溪区: 三项举措"']
    assert repaired_header("JB110", example) == (
        'title: "清溪区: 三项举措"\nauthor: zhang-wei\nkind: news\ntopics: [agriculture]\n'
    )


def test_a_number_sign_in_a_value() -> None:
    example = "title: 清溪区 #3 楼改造\n"
    assert said("JB110", example) == [
        '2:8+10 值里有空格加井号“ #”，后面的文字会被当作注释丢掉，两边须加引号。 改为 "清溪区 #3 楼改造"'
    ]
    assert repaired_header("JB110", example) == (
        'title: "清溪区 #3 楼改造"\nauthor: zhang-wei\nkind: news\ntopics: [agriculture]\n'
    )


def test_no_blank_behind_the_colon() -> None:
    example = "title:清溪区三项举措\n"
    assert said("JB110", example) == [
        "2:7+1 键“title”的冒号后面须有一个空格。 写成“键: 值”，或运行 jianbao check --fix。"
    ]
    assert repaired_header("JB110", example) == (
        "title: 清溪区三项举措\nauthor: zhang-wei\nkind: news\ntopics: [agriculture]\n"
    )


def test_a_value_that_begins_with_a_mark() -> None:
    example = "title: @清溪区三项举措\n"
    assert said("JB110", example) == ['2:8+8 值以“@”开头，两边须加引号。 改为 "@清溪区三项举措"']
    assert repaired_header("JB110", example) == (
        'title: "@清溪区三项举措"\nauthor: zhang-wei\nkind: news\ntopics: [agriculture]\n'
    )


def test_text_behind_a_quote() -> None:
    example = 'title: "三送"三项举措\n'
    assert said("JB110", example) == [
        "2:8+8 英文引号只能括住整个值；值里另有引号的，两边须再加一层。 改为 '\"三送\"三项举措'"
    ]
    assert repaired_header("JB110", example) == (
        "title: '\"三送\"三项举措'\nauthor: zhang-wei\nkind: news\ntopics: [agriculture]\n"
    )


def test_an_open_bracket() -> None:
    example = "topics: [industry\n"
    assert said("JB110", example) == ["5:9+9 “[”没有配对，本行末尾须有与它相配的一半。 在行末补上 ]"]
    assert repaired_header("JB110", example) == (
        "title: 清溪区三项举措稳定冬季蔬菜供应\nauthor: zhang-wei\nkind: news\ntopics: [industry]\n"
    )


def test_an_open_quote() -> None:
    example = 'title: "清溪区三项举措\n'
    assert said("JB110", example) == ['2:8+8 “"”没有配对，本行末尾须有与它相配的一半。 在行末补上 "']
    assert repaired_header("JB110", example) == (
        'title: "清溪区三项举措"\nauthor: zhang-wei\nkind: news\ntopics: [agriculture]\n'
    )


def test_an_empty_item() -> None:
    example = "topics: [industry,, agriculture]\n"
    assert said("JB110", example) == ["5:9+24 列表里有空的一项。 改为 [industry, agriculture]"]
    assert repaired_header("JB110", example) == (
        "title: 清溪区三项举措稳定冬季蔬菜供应\n"
        "author: zhang-wei\n"
        "kind: news\n"
        "topics: [industry, agriculture]\n"
    )


def test_a_backslash() -> None:
    example = 'title: "C:\\清溪区"\n'
    assert said("JB110", example) == [
        "2:11+5 双引号里的反斜杠“\\”后面须是规定的字母；要写反斜杠本身，改用单引号。 改为 'C:\\清溪区'"
    ]
    assert repaired_header("JB110", example) == (
        "title: 'C:\\清溪区'\nauthor: zhang-wei\nkind: news\ntopics: [agriculture]\n"
    )


def test_an_indent() -> None:
    example = "title: 清溪区三项举措稳定冬季蔬菜供应\n  author: li-na\n"
    assert said("JB110", example) == ["3:3+1 这一行的缩进与同一组的其他行不齐。 与上一行对齐。"]
    assert repaired_header("JB110", example) == (
        "title: 清溪区三项举措稳定冬季蔬菜供应\n"
        "author: li-na\n"
        "author: zhang-wei\n"
        "kind: news\n"
        "topics: [agriculture]\n"
    )


def test_no_colon_at_all() -> None:
    assert said("JB110", "kind news\n") == [
        "6:1+9 这一行没有“键: 值”（现为“kind news”）。 写成“键: 值”；若是上一项的续行，前面空两格。"
    ]


def test_a_stray_item() -> None:
    assert said("JB110", "title: 清溪区三项举措稳定冬季蔬菜供应\n- 清溪区\n") == [
        "3:1+1 这里不应有列表项或右括号（现为“- 清溪区”）。 列表项写在所属的键下面，前面空两格。"
    ]


def test_a_quoted_value_is_left_alone() -> None:
    assert said("JB110", 'title: "清溪区: 三项举措"\n') == []


def test_a_comment_is_left_alone() -> None:
    assert said("JB110", "title: 清溪区三项举措  # 草稿\n# 说明\n") == []
