from tests.offices import said


def test_a_tag() -> None:
    assert said("JB108", "kind: !!python/name:os.system news\n") == [
        "4:7+23 不得使用 YAML 的标签（现有“!!python/name:os.system”）。 删去标签；值本来就以“!”开头的，两边加英文引号。"
    ]


def test_a_mark_in_quotes_is_left_alone() -> None:
    assert said("JB108", 'title: "!号预警三项举措"\n') == []
