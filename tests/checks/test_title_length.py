from jianbao.checks import title_length
from tests.checks.finding import found


def test_three_are_too_few_and_blanks_do_not_count() -> None:
    example = """\
title: "  一二三  "
"""
    assert found(title_length, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:2:8 标题应有 4 到 60 个字（现有 3 个：“  一二三  ”）。 → 一句话写明谁、做了什么或有什么问题。",
    ]


def test_four_are_enough() -> None:
    example = """\
title: 一二三四
"""
    assert found(title_length, example) == []


def test_sixty_are_not_too_many() -> None:
    example = """\
title: 〔字×60〕
"""
    assert found(title_length, example) == []


def test_one_more_is_too_many() -> None:
    example = """\
title: 〔字×61〕
"""
    assert found(title_length, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:2:8 标题应有 4 到 60 个字（现有 61 个：“字字字字字字字字字字字字字字字字字字字字”）。 → 一句话写明谁、做了什么或有什么问题。",
    ]


def test_an_empty_title_is_too_short() -> None:
    example = """\
title: ""
"""
    assert found(title_length, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:2:8 标题应有 4 到 60 个字（现有 0 个：“”）。 → 一句话写明谁、做了什么或有什么问题。",
    ]
