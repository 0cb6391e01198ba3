"""The office's days: on every evening the states of all that had come in add up to what had come in."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from jianbao.desk.daily import days, turns
from jianbao.desk.fates import accounts
from jianbao.desk.trail import trails
from tests.desk.test_fates import IDS, VERDICTS, office_of
from tests.offices import little, read

USED = st.sets(st.sampled_from(IDS)).map(sorted)
WITHDRAWN = st.sets(st.sampled_from(IDS))
ARRIVALS = st.lists(st.integers(0, 30), min_size=len(IDS), max_size=len(IDS))


def spread(office, arrivals):
    """The office with its reports dated over a month."""
    reports = tuple(
        report.model_copy(
            update={"filing": replace(report.filing, date=date(2026, 10, 25) + timedelta(days=days))}
        )
        for report, days in zip(office.reports, arrivals, strict=True)
    )
    return replace(office, reports=reports)


@given(VERDICTS, USED, WITHDRAWN, ARRIVALS)
def test_every_evening_adds_up_and_the_last_is_what_the_office_accounts_for(
    verdicts, used, withdrawn, arrivals
):
    by_day = {day: (day, report, verdict) for day, report, verdict in verdicts}
    office = spread(office_of(list(by_day.values()), used, withdrawn), arrivals)
    found = days(office, trails(office))
    came = 0
    for day in found:
        came += len(day.arrived)
        assert sum(day.accounts.values()) == day.received == came
        assert all(count >= 0 for count in day.accounts.values())
        assert len(day.waiting) == day.accounts["pending"]
        assert [since for _, since in day.waiting] == sorted(since for _, since in day.waiting)
    assert found[-1].accounts == accounts(office, trails(office))
    assert [day.on for day in found] == sorted({day.on for day in found})


@given(VERDICTS, USED, WITHDRAWN, ARRIVALS)
def test_a_report_turns_from_its_arrival_on_each_time_into_another_state(verdicts, used, withdrawn, arrivals):
    office = spread(office_of(verdicts, used, withdrawn), arrivals)
    for report in office.reports:
        passed = turns(office, trails(office), report)
        assert passed[0][0] == report.date
        assert all(a[0] < b[0] and a[1] != b[1] for a, b in pairwise(passed))
        assert all(state != "pending" for _, state in passed[1:])


def test_the_days_of_the_little_office():
    office = read(little())
    told = [
        (
            f"{day.on:%m-%d}",
            [report.id for report in day.arrived],
            [verdict.verdict for verdict in day.sheet.verdicts] if day.sheet else [],
            [issue.id for issue in day.issues],
            [(report.id, f"{since:%m-%d}") for report, since in day.waiting],
        )
        for day in days(office, trails(office))
    ]
    lift, sample = "donghu-20261118-lift-upkeep", "qingxi-20261120-sample"
    assert told == [
        ("11-18", [lift], [], [], [(lift, "11-18")]),
        ("11-19", [], ["adopt"], [], []),
        ("11-20", [sample], [], ["xinxi/2026/001"], [(sample, "11-20")]),
    ]
