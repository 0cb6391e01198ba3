"""The home page: the latest issues, what has just come in, what is waited for, and the office in figures."""

from collections.abc import Iterator
from decimal import Decimal

from jianbao.language import _
from jianbao.pages import address, days
from jianbao.pages.edition import Edition
from jianbao.pages.fate import state_of
from jianbao.pages.keypoints import coverage
from jianbao.pages.page import Origin, Page
from jianbao.pages.requests import commissions
from jianbao.pages.row import rows
from jianbao.pages.sheet import printed
from jianbao.pages.standings import months_of
from jianbao.scoring.standings import standings
from jianbao.tables.number import shown

LATEST = 12
"""Reports on the home page."""
TITLES = 6
"""Titles shown of an issue."""


def pages(edition: Edition) -> Iterator[Page]:
    """Yield the home page."""
    office = edition.office
    current = [listed for listed in office.keypoint_lists if listed.from_ <= office.today <= listed.until]
    latest = [
        (series, found[0], found[0].headlines)
        for series in office.series_by_id.values()
        if (found := edition.issues_of_series.get(series.id, ()))
    ]
    title = edition.name or office.name
    blank = Page(address.HOME, "front", "home", title, origin=Origin(commit=edition.commit), wide=True)
    yield printed(
        blank,
        "home.html",
        edition,
        weekday=days.weekday(office.today),
        latest=latest,
        most=TITLES,
        reports=rows(edition, edition.reports[:LATEST]),
        figures=_figures(edition),
        leading=_leading(edition),
        empty=[point for listed in current for point, found in coverage(edition, listed) if not found],
        open=[one for one in commissions(edition) if one.waiting and _near(edition, one.record)],
        held_back=len(edition.held_back),
    )


def _leading(edition: Edition) -> list[tuple[str, list[tuple[str, str]]]]:
    """Who leads each group this month: units with their points; a group without points is left out."""
    months = months_of(edition)
    if not months:
        return []
    return [
        (group.name, [(row.unit, shown(row.points)) for row in group.rows if row.rank == 1])
        for group in standings(edition.reckoning, months[0]).groups
        if group.rows and group.rows[0].points > 0
    ]


def _near(edition: Edition, record: object) -> bool:
    """Whether a commission is still of interest: due in the future, or less than a month ago."""
    due = getattr(record, "due", None)
    return due is not None and (edition.office.today - due).days < 31


def _figures(edition: Edition) -> list[tuple[str, str]]:
    """This month in figures: reports, those used, the share of problem reports, and the network."""
    office = edition.office
    month = f"{office.today:%Y-%m}"
    came = [report for report in edition.reports if f"{report.date:%Y-%m}" == month]
    used = sum(state_of(edition, report) in ("adopted", "merged") for report in came)
    problems = sum(report.kind == "problem" for report in came)
    share = f"{Decimal(100 * problems) / len(came):.0f}%" if came else "—"
    return [
        (_("本月来稿"), str(len(came))),
        (_("本月采用"), str(used)),
        (_("反映问题占比"), share),
        (_("报送单位"), str(len(office.unit_by_id))),
        (_("信息人员"), str(len(office.person_by_id))),
    ]
