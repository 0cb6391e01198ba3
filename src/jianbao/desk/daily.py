"""The office's days: what came in, was judged, published or withdrawn on each, and what waited in the evening."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

from jianbao.desk.fates import STATES, State, state_of
from jianbao.desk.trail import Trails
from jianbao.office import Office
from jianbao.records.bulletin import Issue
from jianbao.records.desk import Screening
from jianbao.records.report import Report

LISTED = 100
"""Waiting reports named on a day, the longest waiting first; all of them are counted."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day on which something happened.

    ``waiting`` are reports still to be judged in the evening with the day each came in, and
    ``accounts`` says how many of all that had come in by then were in each state.
    """

    on: date
    arrived: tuple[Report, ...]
    sheet: Screening | None
    issues: tuple[Issue, ...]
    withdrawn: tuple[Report, ...]
    waiting: tuple[tuple[Report, date], ...]
    accounts: Mapping[State, int]

    @property
    def received(self) -> int:
        """How many reports had come in by the evening."""
        return sum(self.accounts.values())


def days(office: Office, trails: Trails) -> tuple[Day, ...]:
    """Return every day on which something happened, the earliest first."""
    came: defaultdict[date, list[Report]] = defaultdict(list)
    turned: defaultdict[date, list[tuple[Report, State]]] = defaultdict(list)
    for report in sorted(office.reports, key=lambda report: report.id):
        came[office.arrival(report)].append(report)
        for on, now in turns(office, trails, report):
            turned[on].append((report, now))
    sheets = {sheet.date: sheet for sheet in office.screenings}
    issues: defaultdict[date, list[Issue]] = defaultdict(list)
    for issue in office.issues:
        if not issue.broken("date"):
            issues[issue.date].append(issue)

    states: dict[str, State] = {}
    counted: Counter[State] = Counter()
    waiting: dict[str, tuple[Report, date]] = {}
    found = []
    for day in sorted({*came, *turned, *sheets, *issues}):
        for report, now in turned[day]:
            if report.id in states:
                counted[states[report.id]] -= 1
            counted[now] += 1
            states[report.id] = now
            if now == "pending":
                waiting[report.id] = (report, day)
            else:
                waiting.pop(report.id, None)
        found.append(
            Day(
                day,
                tuple(came[day]),
                sheets.get(day),
                tuple(issues[day]),
                tuple(report for report, now in turned[day] if now == "withdrawn"),
                tuple(islice(waiting.values(), LISTED)),
                {name: counted[name] for name in STATES},
            )
        )
    return tuple(found)


def turns(office: Office, trails: Trails, report: Report) -> tuple[tuple[date, State], ...]:
    """Return the states a report came into, each with its day; the first on the day it came in.

    What the records date before that day counts from that day on.
    """
    verdicts = trails.verdicts.get(report.id, ())
    uses = trails.uses.get(report.id, ())
    gone = report.withdrawn.on if report.withdrawn else None
    staying = report.model_copy(update={"withdrawn": None}) if gone else report
    start = office.arrival(report)
    dates = (
        {sheet.date for sheet, _ in verdicts} | {use.issue.date for use in uses} | ({gone} if gone else set())
    )
    found: list[tuple[date, State]] = []
    for day in sorted({start, *(day for day in dates if day > start)}):
        now = state_of(_known_on(day, trails, report.id), report if gone and gone <= day else staying)
        if not found or found[-1][1] != now:
            found.append((day, now))
    return tuple(found)


def _known_on(day: date, trails: Trails, report: str) -> Trails:
    """Return what was known of a report's state in the evening of a day."""
    uses = tuple(use for use in trails.uses.get(report, ()) if use.issue.date <= day)
    verdicts = tuple(one for one in trails.verdicts.get(report, ()) if one[0].date <= day)
    return replace(trails, verdicts={report: verdicts}, uses={report: uses} if uses else {})
