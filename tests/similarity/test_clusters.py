"""Which reports of several units are about one problem."""

import random
from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from jianbao.similarity.clusters import Cluster, Story, clusters
from tests.similarity.sample import sample_office

LIFT = Story("donghu-lift", "donghu", "加装电梯维保断档", "电梯出保后无人维保，困人频发，楼栋长不愿签字。")
SAME = Story("wangqiao-lift", "wangqiao", "电梯过保没人管", "加装的电梯过保，维保合同没人签，电梯困人。")
TEA = Story("chaling-tea", "chaling", "秋茶跌价", "鲜叶一天一个价，采茶工难找，茶农怕赔本。")


def test_reports_of_two_units_on_one_problem_are_a_cluster() -> None:
    (found,) = clusters([LIFT, TEA, SAME])
    assert (found.reports, found.units) == (("donghu-lift", "wangqiao-lift"), ("donghu", "wangqiao"))
    assert found.words == ("电梯", "维保", "加装")


def test_several_reports_of_one_unit_are_none() -> None:
    again = Story("donghu-lift-2", "donghu", SAME.title, SAME.body)
    assert clusters([LIFT, again]) == ()


def test_one_unit_twice_and_another_once_are_one_cluster() -> None:
    again = Story("donghu-lift-2", "donghu", SAME.title, SAME.body)
    (found,) = clusters([LIFT, again, SAME, TEA])
    assert (found.reports, found.units) == (
        ("donghu-lift", "donghu-lift-2", "wangqiao-lift"),
        ("donghu", "wangqiao"),
    )


def test_what_all_the_town_talks_about_joins_nobody() -> None:
    street = "街道反映，居民小区里，街道、居民、小区，"
    one = Story("one", "a", "路灯不亮", f"{street}路灯坏了没人修")
    other = Story("other", "b", "井盖丢失", f"{street}井盖丢了没人补")
    town = [Story(f"town-{at}", "c", "别的事", f"{street}{at}") for at in range(30)]
    assert clusters([one, other]) != ()
    assert clusters([one, other], town) == ()


def test_nothing_makes_no_cluster() -> None:
    empty = Story("empty", "a", "——", "2026")
    assert clusters([]) == ()
    assert clusters([empty]) == ()
    assert clusters([empty, Story("also", "b", "", "")]) == ()


@cache
def _stories() -> tuple[Story, ...]:
    problems = (report for report in sample_office().reports if report.kind == "problem")
    return tuple(Story(report.id, report.unit, report.title, report.body) for report in problems)


@cache
def _in_order() -> tuple[Cluster, ...]:
    return clusters(_stories())


@settings(max_examples=5, deadline=None)
@given(st.randoms(use_true_random=False))
def test_the_order_given_orders_the_members_and_nothing_else(chance: random.Random) -> None:
    shuffled = clusters(chance.sample(_stories(), len(_stories())))
    assert [(set(c.reports), set(c.units), c.words, c.likeness) for c in shuffled] == [
        (set(c.reports), set(c.units), c.words, c.likeness) for c in _in_order()
    ]
