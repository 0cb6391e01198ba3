"""Which reports say what a text says."""

import random
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianbao.similarity.grams import N
from jianbao.similarity.index import COPY, Index, Match
from jianbao.similarity.view import comparison_view
from tests.similarity.labelled import TRICKS, Copyist
from tests.similarity.sample import sample_office, sample_prose

LIFTS = """加装电梯过了保修期，维保没人签、修理没人付
8月21日傍晚，纺机厂家属院3栋的加装电梯停在四楼和五楼之间，一名买菜回来的老人被困47分钟。

这不是一栋楼的事。望桥街道2019年以来装了63部电梯，已有34部过保。我们一部一部上门看，15部续签了维保，19部没签。

街道既不是业主，也没有这笔预算，垫得了一时，垫不了长久。
"""
OTHERS = {
    "donghu-lift": "老旧小区加装电梯出保后维保断档问题渐显。到8月底全区已投用361台，其中214台免费维保期已满。",
    "yuwan-fishers": "渔湾村在册退捕渔民187人，够年龄该缴养老保险的146人，眼下断了的有41人。",
}
INDEX = Index.build(
    {"wangqiao-lift": LIFTS, **OTHERS}, {"yuwan-fishers": 0, "donghu-lift": 1, "wangqiao-lift": 2}
)


def test_a_text_is_found_whole() -> None:
    size = len({comparison_view(LIFTS)[at : at + N] for at in range(len(comparison_view(LIFTS)) - N + 1)})
    assert INDEX.similar(LIFTS) == (Match("wangqiao-lift", size, of_text=1, of_report=1, similarity=1),)


def test_own_paragraphs_hide_a_copy_from_similarity_but_not_from_containment() -> None:
    own = "\n\n".join(report.body for report in sample_office().reports if "school" in report.id)
    (match,) = INDEX.similar(own + LIFTS)
    assert (match.report, match.of_report, match.containment) == ("wangqiao-lift", 1, 1)
    assert match.of_text < 0.1
    assert match.similarity < 0.1


def test_an_excerpt_is_found() -> None:
    (match,) = INDEX.similar(LIFTS.split("\n\n")[1])
    assert (match.report, match.of_text, match.containment) == ("wangqiao-lift", 1, 1)
    assert match.of_report < 0.5


@pytest.mark.parametrize("play", TRICKS.values(), ids=TRICKS)
def test_a_copy_is_found_however_dressed_up(play: Callable[[Copyist, str], str]) -> None:
    """The cases of S04, and worse."""
    copyist = Copyist(random.Random(7), sample_prose(), sample_prose().themes[0])  # noqa: S311  # the same copy every time
    assert [match.report for match in INDEX.similar(play(copyist, LIFTS))] == ["wangqiao-lift"]


def test_the_same_problem_told_by_another_is_no_copy() -> None:
    assert [match.report for match in INDEX.similar(OTHERS["donghu-lift"])] == ["donghu-lift"]


def test_only_what_came_before_is_returned_and_the_earliest_first_of_equals() -> None:
    """S05: the same text by several units."""
    order = {"third": 3, "first": 1, "second": 2}
    index = Index.build(dict.fromkeys(("unranked", "third", "first", "second"), LIFTS), order)
    assert [m.report for m in index.similar(LIFTS)] == ["first", "second", "third", "unranked"]
    assert [m.report for m in index.similar(LIFTS, before="third")] == ["first", "second"]
    assert index.similar(LIFTS, before="first") == ()
    found = index.similar(LIFTS, before="not in the index")
    assert index.earliest(found[::-1]) == found[0]
    assert index.earliest(()) is None


def test_a_report_whose_text_changes_is_found_by_its_new_text_only() -> None:
    index = INDEX.with_added("wangqiao-lift", OTHERS["yuwan-fishers"])
    assert (len(index), "wangqiao-lift" in index) == (3, True)
    assert index.similar(LIFTS) == ()
    assert [m.report for m in index.similar(OTHERS["yuwan-fishers"])] == ["yuwan-fishers", "wangqiao-lift"]


def test_what_is_taken_out_is_found_no_more() -> None:
    index = INDEX.without(["wangqiao-lift", "never there"])
    assert (len(index), "wangqiao-lift" in index, index.similar(LIFTS)) == (2, False, ())
    assert len(INDEX) == 3


def test_a_set_phrase_in_common_is_not_enough() -> None:
    assert (
        Index.build({"a": "加装电梯维保问题，东湖区361台"}).similar(
            "沙渚镇退捕渔民，加装电梯维保问题不归他们"
        )
        == ()
    )


@pytest.mark.parametrize("text", ["", "——！", "\u200b"])
def test_an_empty_text_is_like_nothing(text: str) -> None:
    index = INDEX.with_added("empty", text)
    assert (index.similar(text), index.similar(text, at_least=0), "empty" in index) == ((), (), True)
    assert index.similar(LIFTS) == INDEX.similar(LIFTS)


def test_a_very_long_text_needs_more_but_never_more_than_all() -> None:
    everything = "".join(report.body for report in sample_office().reports)
    index = Index.build({"everything": everything})
    assert [match.containment for match in index.similar(everything, at_least=0.9)] == [1]
    half = sample_office().reports[0].body
    stranger = "".join(chr(0x4E00 + 7 * at) for at in range(len(half)))
    partly = half[: len(half) // 2] + stranger[: len(half) // 2]
    assert index.similar(partly) == ()
    assert [match.report for match in Index.build({"half": half}).similar(partly)] == ["half"]


TEXTS = st.text(st.sampled_from("加装电梯维保合同没签"), min_size=1, max_size=40)
MANY = st.dictionaries(st.sampled_from("abcdefghijklmnop"), TEXTS, max_size=12)


@given(TEXTS)
def test_a_text_contains_itself(text: str) -> None:
    (match,) = Index.build({"itself": text}).similar(text)
    assert (match.containment, match.of_text, match.of_report, match.similarity) == (1, 1, 1, 1)


@given(MANY, TEXTS, st.randoms(use_true_random=False), st.floats(0, 1))
def test_the_order_of_insertion_never_matters(
    texts: dict[str, str], text: str, chance: random.Random, at_least: float
) -> None:
    one_by_one = Index()
    for report in chance.sample(sorted(texts), len(texts)):
        one_by_one = one_by_one.with_added(report, texts[report])
    at_once = Index.build(texts)
    assert one_by_one.similar(text, at_least=at_least) == at_once.similar(text, at_least=at_least)


@given(MANY, MANY, TEXTS)
def test_adding_never_changes_earlier_scores(texts: dict[str, str], more: dict[str, str], text: str) -> None:
    index = Index.build(texts)
    before = index.similar(text, at_least=0)
    larger = index.with_all({f"new-{report}": added for report, added in more.items()})
    assert tuple(m for m in larger.similar(text, at_least=0) if m.report in texts) == before
    assert index.similar(text, at_least=0) == before


@given(MANY, TEXTS, st.sampled_from([0.0, COPY, 0.9]))
def test_the_index_and_plain_sets_agree(texts: dict[str, str], text: str, at_least: float) -> None:
    wanted = _runs(text)
    plain = {}
    for report, held in ((report, _runs(held)) for report, held in texts.items()):
        shared, smaller = len(wanted & held), min(len(wanted), len(held))
        if shared >= max(min(12, smaller), at_least * smaller, 1):
            plain[report] = (shared, shared / len(wanted), shared / len(held), shared / len(wanted | held))
    found = Index.build(texts).similar(text, at_least=at_least)
    assert {m.report: (m.shared, m.of_text, m.of_report, m.similarity) for m in found} == plain


def _runs(text: str) -> set[str]:
    return {text[at : at + N] for at in range(len(text) - N + 1)} or {text}
