from jianbao.checks import body_length
from tests.checks.finding import found


def test_blanks_and_marks_do_not_count() -> None:
    example = """\
@ body

## **短**

    > 也 短
"""
    assert found(body_length, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:9:1 正文应有 60 到 20,000 个字（现有 3 个，不计空白和排版符号）。 → 太短的补上具体情况，太长的摘出要点、全文作附件。",
    ]


def test_characters_that_do_not_show_do_not_count() -> None:
    example = """\
@ body

〔字×59〕〔\u200b×40〕
"""
    assert found(body_length, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:9:1 正文应有 60 到 20,000 个字（现有 59 个，不计空白和排版符号）。 → 太短的补上具体情况，太长的摘出要点、全文作附件。",
    ]


def test_sixty_are_enough() -> None:
    example = """\
@ body

〔字×60〕
"""
    assert found(body_length, example) == []


def test_twenty_thousand_are_not_too_many() -> None:
    example = """\
@ body

〔字×20000〕
"""
    assert found(body_length, example) == []


def test_one_more_is_too_many() -> None:
    example = """\
@ body

〔字×20001〕
"""
    assert found(body_length, example) == []


def test_an_empty_body_is_pointed_at_all_the_same() -> None:
    example = """\
@ body
"""
    assert found(body_length, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:7:1 正文应有 60 到 20,000 个字（现有 0 个，不计空白和排版符号）。 → 太短的补上具体情况，太长的摘出要点、全文作附件。",
    ]
