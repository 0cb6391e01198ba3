"""The publications: all of them, each with its issues of the latest year, and earlier years by volume."""

from collections.abc import Iterator
from itertools import groupby

from jianbao.language import _
from jianbao.pages import address
from jianbao.pages.edition import Edition
from jianbao.pages.page import Crumb, Origin, Page
from jianbao.pages.sections import pages_of
from jianbao.pages.sheet import printed
from jianbao.records.bulletin import CADENCES, Issue, Series

REGISTER = "bulletins/series.yml"


def pages(edition: Edition) -> Iterator[Page]:
    """Yield the list of series, a page for each, and a volume for each year but its latest."""
    yield _overview(edition)
    for series in edition.office.series_by_id.values():
        volumes = _volumes(edition, series)
        yield _of_series(edition, series, volumes)
        for year, issues in volumes[1:]:
            yield _volume(edition, series, year, issues)


def _overview(edition: Edition) -> Page:
    blank = Page(
        address.BULLETINS,
        "front",
        "bulletins",
        _("刊物"),
        beside=pages_of("bulletins", edition),
        origin=Origin(commit=edition.commit),
        wide=True,
    )
    listed = [
        (series, _(CADENCES[series.cadence]), edition.issues_of_series.get(series.id, ()))
        for series in edition.office.series_by_id.values()
    ]
    return printed(blank, "bulletins.html", edition, listed=listed)


def _volumes(edition: Edition, series: Series) -> list[tuple[int, list[Issue]]]:
    issues = edition.issues_of_series.get(series.id, ())
    return [(year, list(found)) for year, found in groupby(issues, key=lambda issue: issue.year)]


def _of_series(edition: Edition, series: Series, volumes: list[tuple[int, list[Issue]]]) -> Page:
    blank = Page(
        address.series(series.id),
        "front",
        "bulletins",
        series.name,
        description=series.about,
        beside=pages_of("bulletins", edition),
        origin=Origin(REGISTER),
        wide=True,
    )
    return printed(
        blank,
        "series.html",
        edition,
        series=series,
        cadence=_(CADENCES[series.cadence]),
        year=volumes[0][0] if volumes else None,
        issues=volumes[0][1] if volumes else [],
        earlier=[year for year, _issues in volumes[1:]],
    )


def _volume(edition: Edition, series: Series, year: int, issues: list[Issue]) -> Page:
    blank = Page(
        address.volume(series.id, year),
        "leaf",
        "bulletins",
        _("《{series}》{year}年").format(series=series.name, year=year),
        crumbs=(Crumb(_("刊物"), address.BULLETINS), Crumb(series.name, address.series(series.id))),
        origin=Origin(REGISTER),
        wide=True,
    )
    return printed(blank, "volume.html", edition, issues=issues)
