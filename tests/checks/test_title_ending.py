from jianbao.checks import title_ending
from tests.checks.finding import found, mended


def test_a_full_stop_goes() -> None:
    example = """\
title: 清溪区三项举措稳定冬季蔬菜供应。
"""
    assert found(title_ending, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:2:8 标题末尾不加标点（现有“。”）。 → 删去末尾的标点。",
    ]
    assert mended(title_ending, example) == [
        "- title: 清溪区三项举措稳定冬季蔬菜供应。",
        "+ title: 清溪区三项举措稳定冬季蔬菜供应",
    ]


def test_a_stop_inside_quotes_goes_too() -> None:
    example = """\
title: "清溪区三项举措稳定冬季蔬菜供应，"
"""
    assert found(title_ending, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:2:8 标题末尾不加标点（现有“，”）。 → 删去末尾的标点。",
    ]
    assert mended(title_ending, example) == [
        '- title: "清溪区三项举措稳定冬季蔬菜供应，"',
        '+ title: "清溪区三项举措稳定冬季蔬菜供应"',
    ]


def test_a_question_may_ask() -> None:
    example = """\
title: 冬季蔬菜供应如何稳定？
"""
    assert found(title_ending, example) == []


def test_an_empty_title_ends_with_nothing() -> None:
    example = """\
title: ""
"""
    assert found(title_ending, example) == []
