"""Which adopted reports a series' next issue takes, in which column, and with whom combined."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from jianbao.desk.trail import Use, trails
from jianbao.office import Office
from jianbao.records.bulletin import Column, Form, Issue, Series
from jianbao.records.desk import ReportVerdict, Screening
from jianbao.records.report import Report


@dataclass(frozen=True)
class Choice:
    """One item to be: its lead report first, then those merged into it.

    ``corrects`` is the use of an earlier report that the lead corrects.
    """

    reports: tuple[Report, ...]
    column: Column
    form: Form
    verdict: ReportVerdict
    sheet: Screening
    corrects: Use | None = None

    @property
    def lead(self) -> Report:
        """The report the item is written from."""
        return self.reports[0]


def choose(office: Office, series: Series, draft: Issue | None = None) -> tuple[Choice, ...]:
    """Return what the next issue of a series takes: adopted, fitting a column, and in no issue yet.

    By the sheets up to the office's day, in the order of the series' columns, within a column the oldest
    verdict first; at most ``series.most_items``, the oldest first. Withdrawn and superseded reports are
    passed over. A verdict that names series is for these, each once; any other is for the first that
    fits. A report that corrects a printed one goes where that was printed. ``draft`` is the issue in the
    making, which does not count as printed.
    """
    printed = _printed(office, draft)
    gone = {report.supersedes for report in office.reports if report.supersedes}
    gone |= {report.id for report in office.reports if report.withdrawn}
    gone |= {report for report, uses in printed.items() if series.id in uses}
    sheets = sorted(
        (sheet for sheet in office.screenings if sheet.date <= office.today), key=lambda sheet: sheet.date
    )
    merged = _merged(office, sheets)
    found: list[Choice] = []
    for sheet in sheets:
        for verdict in sheet.verdicts:
            lead = office.report_by_id.get(verdict.report)
            if verdict.verdict != "adopt" or lead is None or lead.id in gone:
                continue
            if series.id not in verdict.series if verdict.series else lead.id in printed:
                continue
            mistaken = printed.get(lead.supersedes or "", {})
            corrects = mistaken.get(series.id)
            column = Column(name=corrects.entry.column) if corrects else column_for(series, lead)
            if column is None or (mistaken and not corrects):
                continue
            gone.add(lead.id)
            others = tuple(report for report in merged.get(lead.id, ()) if report.id not in gone)
            form: Form = "combined" if others else column.form if column.form != "combined" else "single"
            found.append(Choice((lead, *others), column, form, verdict, sheet, corrects))
    if series.most_items:
        found = found[: series.most_items]
    order = {column.name: at for at, column in enumerate(series.columns)}
    return tuple(sorted(found, key=lambda choice: order.get(choice.column.name, len(order))))


def _printed(office: Office, draft: Issue | None) -> Mapping[str, Mapping[str, Use]]:
    """Return, for each printed report, its last use in each series."""
    found: dict[str, dict[str, Use]] = {}
    for report, uses in trails(office).uses.items():
        for use in uses:
            if use.issue is not draft:
                found.setdefault(report, {})[use.issue.series] = use
    return found


def column_for(series: Series, report: Report) -> Column | None:
    """Return the first column that takes the report's kind; one without kinds takes them all."""
    return next(
        (column for column in series.columns if not column.kinds or report.kind in column.kinds), None
    )


def _merged(office: Office, sheets: Sequence[Screening]) -> dict[str, tuple[Report, ...]]:
    """Return, for each lead, the reports that verdicts merge into it, in the order of the verdicts."""
    found: dict[str, list[Report]] = {}
    for sheet in sheets:
        for verdict in sheet.verdicts:
            report = office.report_by_id.get(verdict.report)
            if verdict.verdict == "merge" and verdict.into and report is not None:
                found.setdefault(verdict.into, []).append(report)
    return {lead: tuple(reports) for lead, reports in found.items()}
