from tests.offices import said


def test_an_anchor_and_an_alias() -> None:
    assert said("JB107", "topics: [&a industry, *a]\n") == [
        "5:10+2 不得使用 YAML 的锚点（现有“&a”）。 把内容原样写出来；值本来就以“&”或“*”开头的，两边加英文引号。",
        "5:23+2 不得使用 YAML 的别名（现有“*a”）。 把内容原样写出来；值本来就以“&”或“*”开头的，两边加英文引号。",
    ]


def test_a_star_in_quotes_is_left_alone() -> None:
    assert said("JB107", 'title: "*号地块三项举措"\n') == []
