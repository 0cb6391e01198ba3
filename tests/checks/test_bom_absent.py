from tests.offices import REPORT, SAMPLE, laid_over, repaired, said


def test_a_mark() -> None:
    example = f"@ {SAMPLE}\n\ufeff{REPORT}"
    assert said("JB003", example) == [
        "1:1+1 文件开头不得有字节序标记（BOM）。 以“UTF-8 无 BOM”保存，或运行 jianbao check --fix。"
    ]
    assert repaired(laid_over(example), ids=frozenset({"JB003"})) == (
        "---\n"
        "title: 清溪区三项举措稳定冬季蔬菜供应\n"
        "author: zhang-wei\n"
        "kind: news\n"
        "---\n"
        "\n"
        "清溪区日上市量稳定在 96 吨。\n"
    )


def test_none_is_left_alone() -> None:
    assert said("JB003", "title: 清溪区三项举措稳定冬季蔬菜供应\n") == []
