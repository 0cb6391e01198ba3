from tests.offices import REPORT, SAMPLE, laid_over, repaired, said


def test_text_without_a_header() -> None:
    assert said("JB101", f"@ {SAMPLE}\n清溪区日上市量稳定在 96 吨。\n") == [
        "1:1+16 文件须以文件头开始（现在第一行是“清溪区日上市量稳定在 96 吨。”）。 第一行写“---”，下面写标题、报送人和种类，再写一行“---”，然后是正文。"
    ]


def test_keys_without_fences() -> None:
    example = f"@ {SAMPLE}\ntitle: 清溪区三项举措稳定冬季蔬菜供应\nauthor: zhang-wei\nkind: news\n\n清溪区日上市量稳定在 96 吨。\n"
    assert said("JB101", example) == [
        "1:1+22 文件头上下须各有一行“---”（现在直接写了“title: 清溪区三项举措稳定冬季蔬菜供应”）。 在文件头的上面和下面各加一行“---”。"
    ]
    assert repaired(laid_over(example), ids=frozenset({"JB101"})) == (
        "---\n"
        "title: 清溪区三项举措稳定冬季蔬菜供应\n"
        "author: zhang-wei\n"
        "kind: news\n"
        "---\n"
        "\n"
        "清溪区日上市量稳定在 96 吨。\n"
    )


def test_json() -> None:
    assert said("JB101", f'@ {SAMPLE}\n{{"title": "清溪区"}}\n') == [
        "1:1+16 文件头须用 YAML 写，上下各有一行“---”（现为 JSON）。 把大括号换成两行“---”，中间每行写一项“键: 值”，去掉引号和逗号。"
    ]


def test_toml() -> None:
    assert said("JB101", f'@ {SAMPLE}\n+++\ntitle = "清溪区"\n+++\n') == [
        '1:1+3 文件头须用 YAML 写，上下各有一行“---”（现为 TOML）。 把“+++”换成“---”，把“键 = "值"”换成“键: 值”。'
    ]


def test_an_empty_file() -> None:
    assert said("JB101", f"@ {SAMPLE}\n") == [
        "1:1+1 文件须以文件头开始（现为空文件）。 用 jianbao new 生成样稿。"
    ]


def test_a_header_is_left_alone() -> None:
    assert said("JB101", f"@ {SAMPLE}\n{REPORT}") == []
