"""When a report came in: its first receipt's day, or its own date where nothing was receipted."""

from datetime import date

from jianbao.office import Office
from jianbao.records.report import Report


def arrived(office: Office, report: Report) -> date:
    """Return the day a report came in."""
    receipts = office.receipts_by_report.get(report.id, ())
    return receipts[0].received_at.date() if receipts else report.date
