"""Key points and their supply: which have been reported on, by whom, and which not at all."""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.pages import address, days
from jianbao.pages.edition import Edition
from jianbao.pages.page import Crumb, Origin, Page
from jianbao.pages.row import Row, rows
from jianbao.pages.sections import pages_of
from jianbao.pages.sheet import printed
from jianbao.records.desk import KeyPoint, KeyPointList

Covered = tuple[KeyPoint, list[Row]]


def pages(edition: Edition) -> Iterator[Page]:
    """Yield the overview of all periods and a page a period."""
    lists = sorted(edition.office.keypoint_lists, key=lambda listed: listed.from_, reverse=True)
    today = edition.office.today
    current = next((listed for listed in lists if listed.from_ <= today <= listed.until), None)
    blank = Page(
        address.KEYPOINTS,
        "front",
        "desk",
        _("信息报送要点"),
        beside=pages_of("desk", edition),
        origin=Origin(commit=edition.commit),
        wide=True,
    )
    yield printed(
        blank,
        "keypoints.html",
        edition,
        current=current,
        covered=coverage(edition, current) if current else [],
        lists=[(listed, sum(not found for _point, found in coverage(edition, listed))) for listed in lists],
    )
    for listed in lists:
        yield _of_period(edition, listed)


def coverage(edition: Edition, listed: KeyPointList) -> list[Covered]:
    """Return each point of a list with the published reports that cite it, newest first."""
    return [
        (point, rows(edition, [report for report in edition.reports if report.keypoint == point.id]))
        for point in listed.points
    ]


def _of_period(edition: Edition, listed: KeyPointList) -> Page:
    blank = Page(
        address.keypoints(listed.period),
        "leaf",
        "desk",
        _("{period}信息报送要点").format(period=period_name(listed)),
        crumbs=(Crumb(_("信息报送要点"), address.KEYPOINTS),),
        origin=Origin(listed.path),
        wide=True,
    )
    return printed(blank, "period.html", edition, listed=listed, covered=coverage(edition, listed))


def period_name(listed: KeyPointList) -> str:
    """The period by its dates: ``10月1日—12月31日``."""
    return f"{days.full(listed.from_)}—{days.short(listed.until)}"
