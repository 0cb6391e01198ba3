from jianbao.checks import nesting_limited
from tests.checks.finding import found


def test_nine_lists() -> None:
    example = """\
@ body

甲

- - - - - - - - - 乙
"""
    assert found(nesting_limited, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:11:1 正文的列表和引用最多套 8 层（这里更深）。 → 改用标题分层，或拆成几段。",
    ]


def test_nine_quotes_and_lists() -> None:
    example = """\
@ body

> > > > - - - - - 乙
"""
    assert found(nesting_limited, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:9:1 正文的列表和引用最多套 8 层（这里更深）。 → 改用标题分层，或拆成几段。",
    ]


def test_eight_are_enough() -> None:
    example = """\
@ body

- - - - - - - - 乙

> > > > > > > > 丙
"""
    assert found(nesting_limited, example) == []


def test_too_many_brackets() -> None:
    example = """\
@ body

甲
〔[×2001〕
"""
    assert found(nesting_limited, example) == []


def test_threats_of_depth_are_refused_and_quick() -> None:
    example = """\
@ body

〔>×3000〕 甲
"""
    assert found(nesting_limited, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:9:1 正文的列表和引用最多套 8 层（这里更深）。 → 改用标题分层，或拆成几段。",
    ]


def test_numbered_lists_too() -> None:
    example = """\
@ body

〔1. ×2000〕甲
"""
    assert found(nesting_limited, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:9:1 正文的列表和引用最多套 8 层（这里更深）。 → 改用标题分层，或拆成几段。",
    ]
