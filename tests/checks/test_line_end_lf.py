from tests.offices import laid_over, repaired, said


def test_two_wrong_line_ends() -> None:
    example = "@ body\n清溪区。\r\n清溪区。\r清溪区。\n"
    assert said("JB004", example) == [
        "8:5+2 行尾须是 LF（现有 2 处 CRLF、CR）。 改用 LF 行尾，或运行 jianbao check --fix。"
    ]
    assert repaired(laid_over(example), ids=frozenset({"JB004"})) == (
        "---\n"
        "title: 清溪区三项举措稳定冬季蔬菜供应\n"
        "author: zhang-wei\n"
        "kind: news\n"
        "topics: [agriculture]\n"
        "---\n"
        "\n"
        "清溪区。\n"
        "清溪区。\n"
        "清溪区。\n"
    )


def test_lf_is_left_alone() -> None:
    assert said("JB004", "@ body\n清溪区。\n") == []
