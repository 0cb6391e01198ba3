"""The editors' load as tables: how long reports wait, and who judged and edited how much in two months."""

from collections.abc import Iterator

from jianbao.desk.load import Work, banded, editors, months, queue
from jianbao.language import _
from jianbao.pages import address
from jianbao.pages.edition import Edition
from jianbao.pages.page import Origin, Page
from jianbao.pages.sections import pages_of
from jianbao.pages.sheet import printed
from jianbao.records.desk import VERDICTS

LISTED = 20
"""Waiting reports named on the page, the longest waiting first; all of them are counted."""


def pages(edition: Edition) -> Iterator[Page]:
    """Yield the one page."""
    waiting = queue(edition.office, edition.trails)
    worked = months(edition.office, edition.trails)
    blank = Page(
        address.LOAD,
        "front",
        "desk",
        _("编辑工作量"),
        beside=pages_of("desk", edition),
        origin=Origin(commit=edition.commit),
        wide=True,
    )
    yield printed(
        blank,
        "load.html",
        edition,
        waiting=[(report, days) for report, days in waiting if report.id in edition.report_by_id][:LISTED],
        total=len(waiting),
        bands=[(_band(low, high), count) for low, high, count in banded(days for _report, days in waiting)],
        oldest=waiting[0][1] if waiting else None,
        worked=worked,
        medians=[(month, _days(month.all)) for month in worked],
        rows=[
            (editor, [(month.of.get(editor), _days(month.of.get(editor))) for month in worked])
            for editor in editors(edition.office, worked)
        ],
        verdicts=[(verdict, _(name)) for verdict, name in VERDICTS.items()],
    )


def _band(low: int, high: int | None) -> str:
    """``2—3 天``."""
    if high is None:
        return _("{low} 天以上").format(low=low)
    if low == high:
        return _("{low} 天").format(low=low) if low else _("当天")
    return _("{low}—{high} 天").format(low=low, high=high)


def _days(work: Work | None) -> str:
    """A median of days; a dash where nothing was judged."""
    middle = work.median if work else None
    return "—" if middle is None else f"{middle:g}"
