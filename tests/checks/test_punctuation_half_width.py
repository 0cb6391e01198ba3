from tests.offices import repaired_header, said


def test_a_colon() -> None:
    example = "title：清溪区：三项举措\n"
    assert said("JB104", example) == [
        "2:6+1 键“title”后面须是半角冒号加一个空格“: ”（现为“：”）。 改成半角，或运行 jianbao check --fix。"
    ]
    assert repaired_header("JB104", example) == (
        "title: 清溪区：三项举措\nauthor: zhang-wei\nkind: news\ntopics: [agriculture]\n"
    )


def test_a_list() -> None:
    example = "topics: ［industry，agriculture］\n"
    assert said("JB104", example) == [
        "5:9+22 列表须用半角方括号和逗号，如“[a, b]”（现有“［，］”）。 改成半角，或运行 jianbao check --fix。"
    ]
    assert repaired_header("JB104", example) == (
        "title: 清溪区三项举措稳定冬季蔬菜供应\n"
        "author: zhang-wei\n"
        "kind: news\n"
        "topics: [industry, agriculture]\n"
    )


def test_quotes() -> None:
    example = "author: “zhang-wei”\n"
    assert said("JB104", example) == [
        "3:9+11 值“zhang-wei”两边不得用中文引号。 改成半角，或运行 jianbao check --fix。"
    ]
    assert repaired_header("JB104", example) == (
        "title: 清溪区三项举措稳定冬季蔬菜供应\nauthor: zhang-wei\nkind: news\ntopics: [agriculture]\n"
    )


def test_braces() -> None:
    example = "withdrawn: ｛on：2026-11-21，reason：数据有误｝\n"
    assert said("JB104", example) == [
        "6:12+27 成组的值须用半角大括号、冒号和逗号，如“{a: 1, b: 2}”（现有“｛：，：｝”）。 改成半角，或运行 jianbao check --fix。"
    ]
    assert repaired_header("JB104", example) == (
        "title: 清溪区三项举措稳定冬季蔬菜供应\n"
        "author: zhang-wei\n"
        "kind: news\n"
        "topics: [agriculture]\n"
        "withdrawn: {on: 2026-11-21, reason: 数据有误}\n"
    )


def test_blanks() -> None:
    example = "title:\u3000清溪区三项举措\u3000\n"
    assert said("JB104", example) == [
        "2:6+10 缩进、键后和行尾须用半角空格（现有“:<U+3000><U+3000>”）。 改成半角，或运行 jianbao check --fix。"
    ]
    assert repaired_header("JB104", example) == (
        "title: 清溪区三项举措\nauthor: zhang-wei\nkind: news\ntopics: [agriculture]\n"
    )


def test_a_key() -> None:
    example = "“ｔｉｔｌｅ”: 清溪区三项举措\n"
    assert said("JB104", example) == [
        "6:1+7 键须用半角字母书写，不加中文引号，应为“title”。 改成半角，或运行 jianbao check --fix。"
    ]
    assert repaired_header("JB104", example) == (
        "title: 清溪区三项举措稳定冬季蔬菜供应\n"
        "author: zhang-wei\n"
        "kind: news\n"
        "topics: [agriculture]\n"
        "title: 清溪区三项举措\n"
    )


def test_chinese_marks_in_a_value_are_left_alone() -> None:
    assert said("JB104", "title: 清溪区“三送”：稳定【冬季】蔬菜、水果供应\n") == []
