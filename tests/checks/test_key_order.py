from tests.offices import repaired_header, said


def test_kind_before_title() -> None:
    example = "kind: news\nwithdrawn:\n  on: 2026-11-21\n  reason: 数据有误\n# 说明\ntitle: 清溪区三项举措\nauthor: zhang-wei\n"
    assert said("JB128", example) == [
        "7:1+5 文件头各项宜按规定的次序写（“title”应在前面）。 次序：title, author, kind, topics, withdrawn。"
    ]
    assert repaired_header("JB128", example) == (
        "# 说明\n"
        "title: 清溪区三项举措\n"
        "author: zhang-wei\n"
        "kind: news\n"
        "topics: [agriculture]\n"
        "withdrawn:\n"
        "  on: 2026-11-21\n"
        "  reason: 数据有误\n"
    )


def test_the_right_order_is_left_alone() -> None:
    assert said("JB128", "title: 清溪区三项举措稳定冬季蔬菜供应\n") == []
