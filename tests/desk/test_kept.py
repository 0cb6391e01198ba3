"""What is kept of a text: the pieces are both texts exactly, shares are shares, and time does not run away."""

import time
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from jianbao.desk.kept import Comparison, Stretch, compare

TEXTS = st.text(alphabet="甲乙丙丁，。 \n12<&", max_size=60)


def shown(original: str, published: str) -> str:
    """A comparison as one line: ``[-removed-]``, ``{+added+}``."""
    marks = {"kept": "{}", "removed": "[-{}-]", "added": "{{+{}+}}"}
    return "".join(marks[one.sort].format(one.text) for one in compare(original, published).stretches)


@given(TEXTS, TEXTS)
def test_the_pieces_are_both_texts_exactly_and_every_share_is_between_none_and_all(original, published):
    found = compare(original, published)
    assert (found.original, found.published) == (original, published)
    assert 0 <= found.kept <= min(found.before, found.after)
    assert 0 <= found.share <= 1
    assert 0 <= found.used <= 1


@given(TEXTS)
def test_of_identical_texts_all_is_kept(text):
    found = compare(text, text)
    assert found.stretches == ((Stretch("kept", text),) if text else ())
    assert (found.share, found.used) == (1, 1)


@given(TEXTS, TEXTS)
def test_stretches_are_whole_and_never_two_of_a_sort_in_a_row(original, published):
    sorts = [one.sort for one in compare(original, published).stretches]
    assert all(one.text for one in compare(original, published).stretches)
    assert all(first != second for first, second in pairwise(sorts))


def test_an_edited_sentence_reads_as_it_was_edited():
    assert (
        shown(
            "石门镇今年晚稻2.8万亩，预计10月15日前后开镰，平均每天要烘950吨。",
            "云台县石门镇反映，晚稻2.8万亩10月15日前后开镰，日均要烘950吨。",
        )
        == "{+云台县+}石门镇[-今年-]{+反映，+}晚稻2.8万亩[-，预计-]10月15日前后开镰，[-平均每天-]{+日均+}要烘950吨。"
    )


def test_texts_that_share_no_two_characters_are_replaced_whole():
    assert shown("天地玄黄", "宇宙洪荒") == "[-天地玄黄-]{+宇宙洪荒+}"


def test_one_character_alone_is_a_coincidence():
    assert shown("他的山很高", "我们的水深") == "[-他的山很高-]{+我们的水深+}"


def test_blanks_count_neither_as_kept_nor_as_text():
    found = compare("一句话。\n 又一句。", "一句话。\n 再一句。")
    assert (found.before, found.after, found.kept, found.share) == (8, 8, 7, 0.875)


def test_of_nothing_published_all_is_kept_but_nothing_is_used():
    assert (compare("有字", "").share, compare("有字", "").used) == (1, 0)
    assert compare("", "").stretches == Comparison(()).stretches


def test_long_and_repetitive_texts_take_no_longer_than_others():
    # By trying every pair, each of these would take from many seconds to hours.
    started = time.perf_counter()
    for original, published in (
        ("啊" * 20_000, "啊" * 19_999 + "哦"),
        ("甲乙" * 10_000, "乙甲" * 10_000),
        ("".join(f"{n}条" for n in range(5_000)), "".join(f"{n}篇" for n in range(5_000))),
    ):
        found = compare(original, published)
        assert (found.original, found.published) == (original, published)
    assert time.perf_counter() - started < 10
