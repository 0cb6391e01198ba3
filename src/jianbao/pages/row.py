"""A report as a line of a list: day, title, unit, kind, state; the same on every page that lists reports."""

from collections.abc import Iterable
from dataclasses import dataclass

from jianbao.desk.fates import State
from jianbao.language import _
from jianbao.pages.edition import Edition
from jianbao.pages.fate import state_of, summary
from jianbao.records.report import KINDS, Report


@dataclass(frozen=True, slots=True)
class Row:
    """A report with the words its line needs."""

    report: Report
    kind: str
    state: State
    state_name: str


def rows(edition: Edition, reports: Iterable[Report]) -> list[Row]:
    """Return the lines of a list of reports, in the order given."""
    return [
        Row(report, _(KINDS[report.kind]), state_of(edition, report), summary(edition, report))
        for report in reports
    ]
