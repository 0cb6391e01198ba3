"""What became of a report, as a page shows it: its state in a word, its stations with links."""

from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from jianbao.desk import fates
from jianbao.desk.fates import STATES, State
from jianbao.language import _
from jianbao.pages import address
from jianbao.pages.edition import Edition
from jianbao.pages.here import Here
from jianbao.records.report import Report


@dataclass(frozen=True)
class Station:
    """One thing that happened to a report: the day, what, where as safe HTML, and why."""

    on: date
    what: str
    where: Markup
    why: str


def state_of(edition: Edition, report: Report) -> State:
    """Return a report's state."""
    return fates.state_of(edition.trails, report)


def stations_of(here: Here, report: Report) -> tuple[Station, ...]:
    """Return what happened to a report, each place linked from the page."""
    passed = fates.stations(here.edition.office, here.edition.trails, report)
    return tuple(Station(one.on, one.what, _where(here, one), one.why) for one in passed)


def _where(here: Here, station: fates.Station) -> Markup:
    if station.kind == "report":
        return here.report(station.where)
    if station.kind == "sheet":
        return here.link(address.record(station.where), _("反馈单"))
    if station.kind == "issue":
        return here.issue(station.where, f"item-{station.item}" if station.item else "")
    if station.kind == "unit":
        return here.unit(station.where)
    return Markup.escape(station.where)


def summary(edition: Edition, report: Report) -> str:
    """A report's state in one word, in the language in force."""
    return _(STATES[state_of(edition, report)])
