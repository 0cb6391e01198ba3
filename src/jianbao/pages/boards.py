"""What has come in: the latest reports, and reports by month, by kind and by topic."""

from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from jianbao.language import _
from jianbao.pages import address, days
from jianbao.pages.edition import Edition
from jianbao.pages.fate import state_of
from jianbao.pages.page import Crumb, Origin, Page
from jianbao.pages.row import rows
from jianbao.pages.sheet import printed
from jianbao.records.report import KINDS, Report

LATEST = 40
"""Reports on the overview."""
BOARD = 200
"""Reports on the board of a kind or topic: a front page stays of a bounded size."""
MONTHS_IN_FRONT = 12
"""The latest months are front pages; the number of front pages does not grow with the office's age."""


def pages(edition: Edition) -> Iterator[Page]:
    """Yield the overview, a page a month, a board a kind and a board a topic."""
    by_month = groupby(edition.reports, key=lambda report: f"{report.date:%Y-%m}")
    months = [(month, list(found)) for month, found in by_month]
    by_kind = {kind: [report for report in edition.reports if report.kind == kind] for kind in KINDS}
    yield _overview(edition, months, {kind: len(found) for kind, found in by_kind.items()})
    for at, (month, found) in enumerate(months):
        yield _month(edition, month, found, in_front=at < MONTHS_IN_FRONT)
    for kind, found in by_kind.items():
        yield _board(edition, address.kind(kind), _(KINDS[kind]), found)
    for topic in edition.office.card.topics:
        on_topic = [report for report in edition.reports if topic.id in report.topics]
        yield _board(edition, address.topic(topic.id), topic.name, on_topic)


def _overview(edition: Edition, months: list[tuple[str, list[Report]]], kinds: dict[str, int]) -> Page:
    origin = Origin(commit=edition.commit)
    blank = Page(address.SUBMISSIONS, "front", "submissions", _("信息"), origin=origin, wide=True)
    return printed(
        blank,
        "submissions.html",
        edition,
        latest=rows(edition, edition.reports[:LATEST]),
        months=[(month, found[0].date, len(found), _adopted(edition, found)) for month, found in months],
        kinds=[(kind, _(name), kinds[kind]) for kind, name in KINDS.items()],
        topics=[(topic, _on(edition, topic.id)) for topic in edition.office.card.topics],
        held_back=len(edition.held_back),
    )


def _on(edition: Edition, topic: str) -> int:
    return sum(topic in report.topics for report in edition.reports)


def _adopted(edition: Edition, found: list[Report]) -> int:
    return sum(state_of(edition, report) in ("adopted", "merged") for report in found)


def _month(edition: Edition, month: str, found: list[Report], *, in_front: bool) -> Page:
    blank = Page(
        address.month(found[0].date),
        "front" if in_front else "leaf",
        "submissions",
        _("{month}来稿").format(month=days.month(month)),
        crumbs=(Crumb(_("信息"), address.SUBMISSIONS),),
        origin=Origin(commit=edition.commit if in_front else ""),
        wide=True,
    )
    counted = Counter(report.kind for report in found)
    return printed(
        blank,
        "month.html",
        edition,
        days_of_month=[
            (day, rows(edition, reports)) for day, reports in groupby(found, key=lambda report: report.date)
        ],
        total=len(found),
        units=len({unit for report in found for unit in report.units}),
        adopted=_adopted(edition, found),
        kinds=[(_(name), counted[kind]) for kind, name in KINDS.items() if counted[kind]],
    )


def _board(edition: Edition, path: str, title: str, found: list[Report]) -> Page:
    blank = Page(
        path,
        "front",
        "submissions",
        title,
        crumbs=(Crumb(_("信息"), address.SUBMISSIONS),),
        origin=Origin(commit=edition.commit),
        wide=True,
    )
    listed = rows(edition, found[:BOARD])
    return printed(blank, "board.html", edition, rows=listed, total=len(found), shown=len(listed))
