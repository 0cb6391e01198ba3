"""received = pending + held + adopted + merged + returned + withdrawn, for every office."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from jianbao.desk.fates import STATES, accounts, state_of
from jianbao.desk.trail import trails
from jianbao.office import Office
from jianbao.records.bulletin import Issue
from jianbao.records.desk import Screening
from jianbao.records.record import Origin
from jianbao.records.report import Filing, Report, Withdrawal

DAY = date(2026, 11, 2)
REPORTS = tuple(
    Report(title=f"第{n}条信息", author="a", kind="news", filing=Filing("u", DAY, f"r{n}")) for n in range(6)
)
IDS = [report.id for report in REPORTS]
VERDICTS = st.lists(
    st.tuples(st.integers(0, 9), st.sampled_from(IDS), st.sampled_from(["adopt", "hold", "merge", "return"])),
    max_size=12,
)


def office_of(verdicts, used, withdrawn):
    sheets = []
    for day, report, verdict in verdicts:
        sheet = Screening(editor="e", verdicts=[{"report": report, "verdict": verdict}])
        on = DAY + timedelta(days=day)
        sheet._origin = Origin(f"desk/screening/{on:%Y/%m-%d}.yml")
        sheets.append(sheet)
    issue = Issue(
        series="s",
        number="1",
        total="1",
        date="2026-11-20",
        editor="e",
        entries=[{"reports": used, "column": "c"}],
    )
    gone = Withdrawal(on="2026-11-21", reason="数据有误")
    reports = tuple(
        report.model_copy(update={"withdrawn": gone}) if report.id in withdrawn else report
        for report in REPORTS
    )
    return Office(today=date(2026, 11, 24), reports=reports, screenings=tuple(sheets), issues=(issue,))


@given(VERDICTS, st.sets(st.sampled_from(IDS)).map(sorted), st.sets(st.sampled_from(IDS)))
def test_every_report_is_in_one_state_and_they_add_up(verdicts, used, withdrawn):
    office = office_of(verdicts, used, withdrawn)
    found = trails(office)
    counted = accounts(office, found)
    assert sum(counted.values()) == len(office.reports)
    assert counted["withdrawn"] == len(withdrawn)
    for report in office.reports:
        assert state_of(found, report) in STATES
        if report.id in used and report.id not in withdrawn:
            assert state_of(found, report) in ("adopted", "merged")


@given(VERDICTS)
def test_the_order_of_the_sheets_in_hand_does_not_matter(verdicts):
    # On one day the first sheet written and the last cannot both be last: a day has one sheet.
    by_day = {day: (day, report, verdict) for day, report, verdict in verdicts}
    office = office_of(list(by_day.values()), [], set())
    turned = replace(office, screenings=office.screenings[::-1])
    assert accounts(office, trails(office)) == accounts(turned, trails(turned))
