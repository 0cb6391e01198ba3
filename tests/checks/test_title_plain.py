from jianbao.checks import title_plain
from tests.checks.finding import found, mended


def test_marks_are_quoted_and_taken_away() -> None:
    example = """\
title: 清溪区**三项**举措`稳定`供应
"""
    assert found(title_plain, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:2:8 标题应是纯文字，不带排版记号（现有“**”）。 → 去掉记号；要突出的话放到正文里。",
    ]
    assert mended(title_plain, example) == [
        "- title: 清溪区**三项**举措`稳定`供应",
        "+ title: 清溪区三项举措稳定供应",
    ]


def test_a_title_stays_on_one_line() -> None:
    example = """\
title: |
  清溪区三项举措
  稳定供应
"""
    assert found(title_plain, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:2:8 标题应写成一行（现有 2 行）。 → 把标题并成一行，说不完的放到正文里。",
    ]


def test_html_and_links_are_marks_too() -> None:
    example = """\
title: 清溪区<b>三项</b>举措稳定供应
"""
    assert found(title_plain, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:2:8 标题应是纯文字，不带排版记号（现有“<b”）。 → 去掉记号；要突出的话放到正文里。",
    ]
    assert mended(title_plain, example) == []


def test_a_star_may_stand_alone() -> None:
    example = """\
title: 清溪区评出 5*星级菜场稳定供应
"""
    assert found(title_plain, example) == []
