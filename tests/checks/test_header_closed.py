from tests.offices import REPORT, SAMPLE, laid_over, repaired, said


def test_a_body_right_below() -> None:
    example = f"@ {SAMPLE}\n---\ntitle: 清溪区三项举措稳定冬季蔬菜供应\nauthor: zhang-wei\nkind: news\n\n清溪区日上市量稳定在 96 吨。\n"
    assert said("JB103", example) == [
        "6:1+16 文件头须以一行“---”结束（到“清溪区日上市量稳定在 96 吨。”为止没有见到）。 在文件头最后一项的下一行写“---”。"
    ]
    assert repaired(laid_over(example), ids=frozenset({"JB103"})) == (
        "---\n"
        "title: 清溪区三项举措稳定冬季蔬菜供应\n"
        "author: zhang-wei\n"
        "kind: news\n"
        "---\n"
        "\n"
        "清溪区日上市量稳定在 96 吨。\n"
    )


def test_nothing_below() -> None:
    assert said("JB103", f"@ {SAMPLE}\n---\ntitle: 清溪区三项举措稳定冬季蔬菜供应\n") == [
        "2:22+1 文件头须以一行“---”结束（到文件末尾没有见到）。 在文件头最后一项的下一行写“---”。"
    ]


def test_a_rule_in_the_body_is_left_alone() -> None:
    assert said("JB103", f"@ {SAMPLE}\n{REPORT}\n---\n\n清溪区。\n") == []
