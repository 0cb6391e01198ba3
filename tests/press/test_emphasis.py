"""Stars beside Chinese bind; text without Chinese is read as CommonMark reads it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from jianbao.press.emphasis import friendly_to_chinese, is_chinese, is_wide_mark

PLAIN = MarkdownIt("commonmark")
OURS = MarkdownIt("commonmark").use(friendly_to_chinese)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("**注意：**后文", "<strong>注意：</strong>后文"),
        ("前文**“重点”**后文", "前文<strong>“重点”</strong>后文"),
        ("前文**（一）**后文", "前文<strong>（一）</strong>后文"),
        ("增长**12%**以上", "增长<strong>12%</strong>以上"),
        ("*《办法》*第三条", "<em>《办法》</em>第三条"),
        ("产值**7.9%**，利润**-3.2%**。", "产值<strong>7.9%</strong>，利润<strong>-3.2%</strong>。"),
        ("**一是……**二是", "<strong>一是……</strong>二是"),
        ("A厂**（甲）**B厂", "A厂<strong>（甲）</strong>B厂"),
        ("没有 ** 空格 ** 的不算", "没有 ** 空格 ** 的不算"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("snake_case_词", "snake_case_词"),
    ],
)
def test_stars_beside_chinese(written, read):
    assert OURS.render(written) == f"<p>{read}</p>\n"


def test_commonmark_alone_would_leave_the_stars():
    assert "**" in PLAIN.render("**注意：**后文")


@given(st.text(alphabet="ab *_.,!()\"'\\`[]é—\n", max_size=60).filter(lambda text: "—" not in text))
def test_text_without_chinese_is_commonmark(text):
    assert OURS.render(text) == PLAIN.render(text)


@given(st.text(alphabet="*", min_size=1, max_size=400), st.sampled_from(["注", "：", "a", " "]))
def test_runs_of_stars_lose_no_character(stars, character):
    shown = OURS.render(f"词{stars}{character}")
    assert shown.count("*") == len(stars)


@pytest.mark.parametrize("character", "注，。：“”—《》（）、！？…")
def test_chinese_is_known(character):
    assert is_chinese(character)


@pytest.mark.parametrize("character", "a1 .,:\"'()é€")
def test_other_text_is_known(character):
    assert not is_chinese(character)


def test_wide_marks_bring_their_own_blank():
    assert [is_wide_mark(character) for character in "，：（”—a注"] == [
        True,
        True,
        True,
        False,
        False,
        False,
        False,
    ]
