"""Which adopted reports a series' next issue takes, in which column, and with whom combined."""

from dataclasses import dataclass

from jianbao.office import Office
from jianbao.records.bulletin import Column, Form, Series
from jianbao.records.desk import ReportVerdict, Screening
from jianbao.records.report import Report


@dataclass(frozen=True)
class Choice:
    """One item to be: its lead report first, then those merged into it."""

    reports: tuple[Report, ...]
    column: Column
    form: Form
    verdict: ReportVerdict
    sheet: Screening

    @property
    def lead(self) -> Report:
        """The report the item is written from."""
        return self.reports[0]


def choose(office: Office, series: Series) -> tuple[Choice, ...]:
    """Return what the next issue of a series takes: adopted, fitting a column, and in no issue yet.

    In the order of the series' columns, within a column the oldest verdict first. Withdrawn and
    superseded reports are passed over; at most ``series.most_items``, the oldest first.
    """
    used = {report for issue in office.issues for entry in issue.entries for report in entry.reports}
    gone = {report.supersedes for report in office.reports if report.supersedes}
    gone |= {report.id for report in office.reports if report.withdrawn}
    merged = _merged(office)
    found: list[Choice] = []
    for sheet in sorted(office.screenings, key=lambda sheet: sheet.date):
        for verdict in sheet.verdicts:
            lead = office.report_by_id.get(verdict.report)
            if verdict.verdict != "adopt" or lead is None or lead.id in used | gone:
                continue
            column = column_for(series, lead)
            if column is None:
                continue
            used.add(lead.id)
            others = tuple(report for report in merged.get(lead.id, ()) if report.id not in used | gone)
            form: Form = "combined" if others else column.form if column.form != "combined" else "single"
            found.append(Choice((lead, *others), column, form, verdict, sheet))
    if series.most_items:
        found = found[: series.most_items]
    order = {column.name: at for at, column in enumerate(series.columns)}
    return tuple(sorted(found, key=lambda choice: order[choice.column.name]))


def column_for(series: Series, report: Report) -> Column | None:
    """Return the first column that takes the report's kind; one without kinds takes them all."""
    return next(
        (column for column in series.columns if not column.kinds or report.kind in column.kinds), None
    )


def _merged(office: Office) -> dict[str, tuple[Report, ...]]:
    """Return, for each lead, the reports that verdicts merge into it, in the order of the verdicts."""
    found: dict[str, list[Report]] = {}
    for sheet in sorted(office.screenings, key=lambda sheet: sheet.date):
        for verdict in sheet.verdicts:
            report = office.report_by_id.get(verdict.report)
            if verdict.verdict == "merge" and verdict.into and report is not None:
                found.setdefault(verdict.into, []).append(report)
    return {lead: tuple(reports) for lead, reports in found.items()}
