"""The monthly notice (通报): who stands where, what was adopted, and the ledger lines behind each number."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import accumulate, groupby

from markupsafe import Markup

from jianbao.language import _
from jianbao.pages import address, days
from jianbao.pages.edition import Edition
from jianbao.pages.here import Here
from jianbao.pages.page import Crumb, Origin, Page
from jianbao.pages.sheet import printed
from jianbao.scoring.adopted import Adopted, adopted
from jianbao.scoring.entry import Entry, total
from jianbao.scoring.fact import month_of, next_month
from jianbao.scoring.standings import Standings, standings
from jianbao.scoring.vocabulary import DERIVED, EVENTS
from jianbao.tables.number import shown

MONTHS_IN_FRONT = 12
"""The latest months are front pages; the number of front pages does not grow with the office's age."""


@dataclass(frozen=True)
class Statement:
    """A unit's month in one account: its lines, what they come to, and the year so far."""

    month: str
    lines: tuple[Entry, ...]
    total: Decimal
    cumulative: Decimal


def pages(edition: Edition) -> Iterator[Page]:
    """Yield the current standings, those of each month, and each unit's explanation of each year."""
    months = months_of(edition)
    origin = Origin(commit=edition.commit)
    blank = Page(address.STANDINGS, "front", "standings", _("采用与排名"), origin=origin, wide=True)
    if not months:
        yield printed(blank, "standings-none.html", edition)
        return
    notices = [(month, standings(edition.reckoning, month)) for month in months]
    yield _notice(edition, blank, notices[0][1], months)
    for at, (month, found) in enumerate(notices):
        blank = Page(
            address.standings(month),
            "front" if at < MONTHS_IN_FRONT else "leaf",
            "standings",
            _("{month}信息采用情况通报").format(month=days.month(month)),
            crumbs=(Crumb(_("采用与排名"), address.STANDINGS),),
            origin=Origin(commit=edition.commit if at < MONTHS_IN_FRONT else ""),
            wide=True,
        )
        yield _notice(edition, blank, found, ())
    for year, found_months in groupby(months, key=lambda month: month[:4]):
        listed = tuple(found_months)[::-1]
        for unit in edition.office.unit_by_id:
            yield _explanation(edition, year, unit, listed)


def months_of(edition: Edition) -> list[str]:
    """The months that have standings, the latest first: from the first fact to the office's day."""
    reckoning = edition.reckoning
    first = min((fact.month for fact in reckoning.facts), default="")
    found = []
    while first and first <= month_of(edition.office.today):
        if reckoning.table_of_month(first) is not None:
            found.append(first)
        first = next_month(first)
    return found[::-1]


def _notice(edition: Edition, blank: Page, found: Standings, months: list[str] | tuple[str, ...]) -> Page:
    here = Here(blank.path, edition)
    items = [(item, [_published(here, issue) for issue in item.issues]) for item in _adopted(edition, found)]
    by_unit = [(unit, list(listed)) for unit, listed in groupby(items, key=lambda pair: pair[0].unit)]
    return printed(
        blank,
        "standings.html",
        edition,
        found=found,
        adopted=by_unit,
        adopting={unit for unit, _listed in by_unit},
        months=months,
        shown=shown,
        year=found.month[:4],
    )


def _adopted(edition: Edition, found: Standings) -> list[Adopted]:
    """A month's adopted reports, in the order of the tables."""
    order = [row.unit for group in found.groups for row in group.rows]
    place = {unit: at for at, unit in enumerate(order)}
    listed = adopted(edition.reckoning, found.month)
    return sorted(listed, key=lambda item: (place.get(item.unit, len(place)), item.report))


def _published(here: Here, issue: str) -> Markup:
    return here.issue(issue) if issue in here.edition.office.issue_by_id else Markup.escape(issue)


def _explanation(edition: Edition, year: str, unit: str, months: tuple[str, ...]) -> Page:
    reckoning = edition.reckoning
    own = [entry for entry in reckoning.entries if entry.unit == unit and entry.month[:4] == year]
    beside = {
        account.id: account.name
        for table in reckoning.tables
        for account in table.accounts
        if not account.counts
    }
    accounts = [("", [entry for entry in own if entry.account not in beside])]
    accounts += [(name, [entry for entry in own if entry.account == id]) for id, name in beside.items()]
    blank = Page(
        address.explanation(year, unit),
        "leaf",
        "standings",
        _("{unit}{year}年得分说明").format(unit=edition.unit_name(unit), year=year),
        crumbs=(Crumb(_("采用与排名"), address.STANDINGS),),
        wide=True,
    )
    return printed(
        blank,
        "explanation.html",
        edition,
        unit=unit,
        accounts=[(name, _statements(lines, months)) for name, lines in accounts if lines or not name],
        events={**EVENTS, **DERIVED},
        anchors=_anchors(edition),
        shown=shown,
    )


def _statements(lines: list[Entry], months: tuple[str, ...]) -> list[Statement]:
    """A year's months, each with the year so far; a month without lines comes to nought."""
    by_month = [tuple(entry for entry in lines if entry.month == month) for month in months]
    totals = [total(found) for found in by_month]
    stated = zip(months, by_month, totals, accumulate(totals), strict=True)
    return [Statement(*one) for one in stated]


def _anchors(edition: Edition) -> dict[str, str]:
    """From ``<rule book's date>/<rule>`` to the rule's place on its book's page."""
    found: dict[str, str] = {}
    for book in edition.office.rulebooks:
        for clauses in (book.rules, book.quotas, book.averages, book.limits, book.zeroings, (book.quality,)):
            found.update({f"{book.stem}/{clause.id}": f"rule-{clause.id}" for clause in clauses if clause})
    return found
