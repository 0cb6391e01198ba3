"""A text as a set of numbers."""

from hypothesis import given
from hypothesis import strategies as st

from jianbao.similarity.grams import N, grams
from jianbao.similarity.view import comparison_view

LETTERS = st.text(st.sampled_from("加装电梯维保合同没人签一二三"), max_size=60)


def test_the_numbers_are_the_same_everywhere() -> None:
    assert grams("加装电梯没人管").tolist() == [3569077, 67435319, 117590875, 818774958, 1944111330]


def test_a_short_text_is_one_run_and_an_empty_one_none() -> None:
    assert grams("电梯").size == 1
    assert grams("电梯").tolist() != grams("电").tolist()
    assert grams("——！").size == 0


@given(LETTERS)
def test_there_are_as_many_as_different_runs_in_order(text: str) -> None:
    view = comparison_view(text)
    runs = {view[at : at + N] for at in range(len(view) - N + 1)} or ({view} if view else set())
    found = grams(text).tolist()
    assert len(found) == len(runs)
    assert found == sorted(set(found))
