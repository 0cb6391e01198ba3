"""How long reports wait, and who did how much."""

from collections import Counter
from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from jianbao.desk.load import Work, banded, editors, months, queue
from jianbao.desk.trail import trails
from tests.offices import little, read


def test_the_little_office():
    office = read(little())
    found = trails(office)
    assert [(report.id, days) for report, days in queue(office, found)] == [("qingxi-20261120-sample", 4)]
    this, last = months(office, found)
    done = Work(Counter(adopt=1), 1, (1,))
    assert (this.id, this.all, this.of) == ("2026-11", done, {"he-jing": done})
    assert (last.id, last.all, last.of) == ("2026-10", Work(Counter(), 0, ()), {})
    assert (done.judged, done.median, last.all.median) == (1, 1, None)
    assert "he-jing" in editors(office, [])


def test_in_january_the_last_month_is_december():
    office = replace(read(little()), today=date(2027, 1, 31))
    assert [month.id for month in months(office, trails(office))] == ["2027-01", "2026-12"]


def test_a_median_of_two_lies_between():
    assert Work(Counter(), 0, (1, 4)).median == 2.5


@given(st.lists(st.integers(0, 400)))
def test_every_wait_is_in_one_band(waits):
    assert sum(count for _, _, count in banded(waits)) == len(waits)
