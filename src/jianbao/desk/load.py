"""The editors' load: how long reports wait for a verdict, and who judged and edited how much."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median

from jianbao.desk.fates import state_of
from jianbao.desk.trail import Trails
from jianbao.office import Office
from jianbao.records.report import Report

BANDS: tuple[tuple[int, int | None], ...] = ((0, 0), (1, 1), (2, 3), (4, 7), (8, None))
"""Days waited, from and to, in which the queue is counted."""


@dataclass(frozen=True, slots=True)
class Work:
    """What was done in a month, by one editor or by all: verdicts of each kind, issues, days to the first verdict."""

    verdicts: Counter[str]
    issues: int
    waits: tuple[int, ...]

    @property
    def judged(self) -> int:
        """How many verdicts there were."""
        return sum(self.verdicts.values())

    @property
    def median(self) -> float | None:
        """The median of the days from receipt to first verdict; None where there was none."""
        return median(self.waits) if self.waits else None


@dataclass(frozen=True, slots=True)
class Month:
    """A month's work, ``yyyy-mm``: of all, and of each editor by id."""

    id: str
    all: Work
    of: dict[str, Work]


def queue(office: Office, trails: Trails) -> list[tuple[Report, int]]:
    """Return the reports that wait with the days they have waited, the longest waiting first."""
    found = [
        (report, max((office.today - office.arrival(report)).days, 0))
        for report in office.reports
        if state_of(trails, report) == "pending"
    ]
    return sorted(found, key=lambda pair: (-pair[1], pair[0].id))


def banded(waits: Iterable[int]) -> list[tuple[int, int | None, int]]:
    """Count waits by :data:`BANDS`: from, to, and how many."""
    every = list(waits)
    return [
        (low, high, sum(low <= days and (high is None or days <= high) for days in every))
        for low, high in BANDS
    ]


def months(office: Office, trails: Trails) -> tuple[Month, Month]:
    """Return the work of this month and of the last."""
    this = office.today.replace(day=1)
    last = (this - timedelta(days=1)).replace(day=1)
    return _month(office, trails, this), _month(office, trails, last)


def editors(office: Office, worked: Iterable[Month]) -> list[str]:
    """Return the ids of the editors in office today and of everybody who did editors' work, sorted."""
    serving = {person.id for person in office.serving("editor")}
    return sorted(serving.union(*(month.of for month in worked)))


def _month(office: Office, trails: Trails, first: date) -> Month:
    name = f"{first:%Y-%m}"
    sheets = [sheet for sheet in office.screenings if f"{sheet.date:%Y-%m}" == name]
    issues = [issue for issue in office.issues if f"{issue.date:%Y-%m}" == name]
    waits = [
        (verdicts[0][0].editor, max((verdicts[0][0].date - office.arrival(report)).days, 0))
        for report in office.reports
        if (verdicts := trails.verdicts.get(report.id)) and f"{verdicts[0][0].date:%Y-%m}" == name
    ]

    def work(editor: str | None) -> Work:
        return Work(
            Counter(
                verdict.verdict
                for sheet in sheets
                if editor in (None, sheet.editor)
                for verdict in sheet.verdicts
            ),
            sum(editor in (None, issue.editor) for issue in issues),
            tuple(days for who, days in waits if editor in (None, who)),
        )

    busy = {sheet.editor for sheet in sheets} | {issue.editor for issue in issues}
    return Month(name, work(None), {editor: work(editor) for editor in sorted(busy)})
