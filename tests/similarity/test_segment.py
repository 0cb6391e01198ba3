"""Reports' grams turned inside out."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from jianbao.similarity.segment import Segment, invert, merge

GRAMS = st.lists(st.sets(st.integers(0, 12), max_size=8), max_size=6)


def _segment(some: list[set[int]], first: str) -> Segment:
    names = [f"{first}{number}" for number in range(len(some))]
    return invert(names, names, [np.array(sorted(grams), np.uint32) for grams in some])


def _content(segment: Segment) -> dict[str, list[object]]:
    return {name: list(getattr(segment, name)) for name in Segment.__dataclass_fields__}


@given(GRAMS, st.sets(st.integers(0, 12)))
def test_shared_counts_what_each_report_has_of_the_wanted(some: list[set[int]], wanted: set[int]) -> None:
    counts = _segment(some, "a").shared(np.array(sorted(wanted), np.uint32))
    assert counts.tolist() == [len(grams & wanted) for grams in some]


@given(GRAMS, GRAMS, st.data())
def test_merging_is_making_one_of_what_is_live(
    some: list[set[int]], others: list[set[int]], data: st.DataObject
) -> None:
    one, other = _segment(some, "a"), _segment(others, "b")
    gone = data.draw(
        st.sets(st.sampled_from([*one.reports, *other.reports]) if some or others else st.nothing())
    )
    for report in gone:
        one = one.without(report) if report in one.reports else one
        other = other.without(report) if report in other.reports else other
    kept = [(f"a{at}", grams) for at, grams in enumerate(some)] + [
        (f"b{at}", grams) for at, grams in enumerate(others)
    ]
    kept = [(report, grams) for report, grams in kept if report not in gone]
    names = [report for report, _ in kept]
    expected = invert(names, names, [np.array(sorted(grams), np.uint32) for _, grams in kept])
    assert _content(merge(one, other)) == _content(expected)
