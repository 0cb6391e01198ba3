from tests.offices import SAMPLE, laid_over, repaired, repaired_header, said


def test_a_slip() -> None:
    example = f"@ {SAMPLE}\n---\ntitel: 清溪区三项举措稳定冬季蔬菜供应\nauthor: zhang-wei\nkind: news\n---\n\n清溪区日上市量稳定在 96 吨。\n"
    assert said("JB112", example) == ["2:1+5 没有“titel”这个键。 是不是“title”？"]
    assert repaired(laid_over(example), ids=frozenset({"JB112"})) == (
        "---\n"
        "title: 清溪区三项举措稳定冬季蔬菜供应\n"
        "author: zhang-wei\n"
        "kind: news\n"
        "---\n"
        "\n"
        "清溪区日上市量稳定在 96 吨。\n"
    )


def test_a_chinese_name() -> None:
    example = f"@ {SAMPLE}\n---\n标题: 清溪区三项举措稳定冬季蔬菜供应\nauthor: zhang-wei\nkind: news\n---\n\n清溪区日上市量稳定在 96 吨。\n"
    assert said("JB112", example) == ["2:1+2 没有“标题”这个键。 是不是“title”？"]
    assert repaired(laid_over(example), ids=frozenset({"JB112"})) == (
        "---\n"
        "title: 清溪区三项举措稳定冬季蔬菜供应\n"
        "author: zhang-wei\n"
        "kind: news\n"
        "---\n"
        "\n"
        "清溪区日上市量稳定在 96 吨。\n"
    )


def test_a_key_that_is_there_already() -> None:
    assert said("JB112", "titles: 清溪区三项举措\n") == ["6:1+6 没有“titles”这个键。 是不是“title”？"]


def test_a_score() -> None:
    assert said("JB112", "score: 99\n") == ["6:1+5 没有“score”这个键。 分值由台账得出，删去这一项。"]


def test_a_nested_key() -> None:
    example = "withdrawn: {on: 2026-11-21, reasons: 数据有误}\n"
    assert said("JB112", example) == ["6:29+7 没有“reasons”这个键。 是不是“reason”？"]
    assert repaired_header("JB112", example) == (
        "title: 清溪区三项举措稳定冬季蔬菜供应\n"
        "author: zhang-wei\n"
        "kind: news\n"
        "topics: [agriculture]\n"
        "withdrawn: {on: 2026-11-21, reason: 数据有误}\n"
    )


def test_a_known_key_is_left_alone() -> None:
    assert said("JB112", "sources: [走访合作社]\n") == []
