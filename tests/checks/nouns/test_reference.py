from hypothesis import given
from hypothesis import strategies as st

from jianbao.checks.reference import Register

TOPICS = Register(
    {"industry": "产业发展", "agriculture": "农业农村", "livelihood": "民生", "culture": "文化旅游"}
)


def test_a_name_leads_to_its_id() -> None:
    assert TOPICS.nearest("民生") == "livelihood"


def test_a_slip_leads_to_the_id() -> None:
    assert [TOPICS.nearest(word) for word in ("industri", "agricultur", "产业发达", "cultrue")] == [
        "industry",
        "agriculture",
        "industry",
        "culture",
    ]


def test_something_else_leads_nowhere() -> None:
    assert [TOPICS.nearest(word) for word in ("", "weather", "农村", "x" * 10_000)] == [None] * 4


def test_two_as_near_as_each_other_are_not_chosen_between() -> None:
    assert Register({"li-na": "李娜", "li-no": "李诺"}).nearest("li-n") is None
    assert Register({"a": "王伟", "b": "王伟"}).nearest("王伟") is None


def test_what_is_not_whole_lacks_nothing() -> None:
    assert TOPICS.lacks("weather")
    assert not TOPICS.lacks("culture")
    assert not Register({}, whole=False).lacks("weather")


IDS = st.from_regex(r"[a-d]{1,6}-[0-3]{2}", fullmatch=True)


@given(known=st.frozensets(IDS, max_size=6), found=IDS)
def test_another_number_is_never_taken_for_a_slip(known: frozenset[str], found: str) -> None:
    near = Register(dict.fromkeys(known, "")).nearest(found)
    assert near is None or near[-2:] == found[-2:]
    assert found not in known or near == found
