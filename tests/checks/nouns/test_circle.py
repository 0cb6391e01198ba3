from hypothesis import given
from hypothesis import strategies as st

from jianbao.checks.circle import circle_from


def test_a_chain_that_ends_is_no_circle() -> None:
    assert circle_from("a", {"a": "b", "b": "c"}) == ()


def test_a_chain_that_runs_into_a_circle_is_not_on_it() -> None:
    following = {"a": "b", "b": "c", "c": "b"}
    assert circle_from("a", following) == ()
    assert circle_from("b", following) == ("b", "c")
    assert circle_from("c", following) == ("c", "b")


def test_a_thing_that_names_itself() -> None:
    assert circle_from("a", {"a": "a"}) == ("a",)


IDS = st.sampled_from("abcdef")


@given(following=st.dictionaries(IDS, IDS), start=IDS)
def test_a_circle_leads_back_and_everyone_on_it_sees_the_same(following: dict[str, str], start: str) -> None:
    circle = circle_from(start, following)
    if not circle:
        return
    assert circle[0] == start
    assert [following[one] for one in circle] == [*circle[1:], start]
    assert all(set(circle_from(one, following)) == set(circle) for one in circle)
