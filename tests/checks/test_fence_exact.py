from tests.offices import REPORT, SAMPLE, laid_over, repaired, said


def test_dashes_and_dots() -> None:
    example = f"@ {SAMPLE}\n———\ntitle: 清溪区三项举措稳定冬季蔬菜供应\nauthor: zhang-wei\nkind: news\n...\n\n清溪区日上市量稳定在 96 吨。\n"
    assert said("JB102", example) == [
        "1:1+3 文件头的上界须是恰好三个短横“---”（现为“———”）。 只写三个半角短横，前后不留空格；或运行 jianbao check --fix。",
        "5:1+3 文件头的下界须是恰好三个短横“---”（现为“...”）。 只写三个半角短横，前后不留空格；或运行 jianbao check --fix。",
    ]
    assert repaired(laid_over(example), ids=frozenset({"JB102"})) == (
        "---\n"
        "title: 清溪区三项举措稳定冬季蔬菜供应\n"
        "author: zhang-wei\n"
        "kind: news\n"
        "---\n"
        "\n"
        "清溪区日上市量稳定在 96 吨。\n"
    )


def test_a_blank_line_above() -> None:
    example = f"@ {SAMPLE}\n\n{REPORT}"
    assert said("JB102", example) == [
        "2:1+3 文件头的上界“---”须在第一行，前面不得有空行。 只写三个半角短横，前后不留空格；或运行 jianbao check --fix。"
    ]
    assert repaired(laid_over(example), ids=frozenset({"JB102"})) == (
        "---\n"
        "title: 清溪区三项举措稳定冬季蔬菜供应\n"
        "author: zhang-wei\n"
        "kind: news\n"
        "---\n"
        "\n"
        "清溪区日上市量稳定在 96 吨。\n"
    )


def test_a_hidden_blank() -> None:
    example = f"@ {SAMPLE}\n---\xa0\ntitle: 清溪区三项举措稳定冬季蔬菜供应\nauthor: zhang-wei\nkind: news\n---\n\n清溪区日上市量稳定在 96 吨。\n"
    assert said("JB102", example) == [
        "1:1+4 文件头的上界须是恰好三个短横“---”（现为“---<U+00A0>”）。 只写三个半角短横，前后不留空格；或运行 jianbao check --fix。"
    ]
    assert repaired(laid_over(example), ids=frozenset({"JB102"})) == (
        "---\n"
        "title: 清溪区三项举措稳定冬季蔬菜供应\n"
        "author: zhang-wei\n"
        "kind: news\n"
        "---\n"
        "\n"
        "清溪区日上市量稳定在 96 吨。\n"
    )


def test_three_hyphens_are_left_alone() -> None:
    assert said("JB102", f"@ {SAMPLE}\n{REPORT}") == []
