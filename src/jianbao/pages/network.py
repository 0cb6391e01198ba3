"""The information network: the tree of units, who stands where, and where a person is missing."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from jianbao.language import _
from jianbao.pages import address
from jianbao.pages.edition import Edition
from jianbao.pages.page import Crumb, Origin, Page
from jianbao.pages.reply import replies
from jianbao.pages.row import rows
from jianbao.pages.sheet import printed
from jianbao.pages.standings import months_of
from jianbao.records.registry import ROLES, Person, Unit
from jianbao.records.report import Report

UNITS = "registry/units.yml"
LATEST = 100
"""Reports on a unit's page, of those with all that was said of them and of the earlier ones alike."""
RECENT = 92
"""Days of which a unit's page tells all that was said of its reports: three months."""


@dataclass(frozen=True)
class Branch:
    """A unit of the tree with its people and what hangs below it."""

    unit: Unit
    level: str
    people: tuple[tuple[str, str], ...]
    missing: tuple[str, ...]
    below: tuple["Branch", ...]
    reports: int


def pages(edition: Edition) -> Iterator[Page]:
    """Yield the network and a page a unit."""
    office = edition.office
    roots = [unit for unit in office.unit_by_id.values() if unit.parent is None]
    trees = [_branch(edition, unit, frozenset()) for unit in roots]
    blank = Page(address.NETWORK, "front", "network", _("信息网络"), origin=Origin(UNITS), wide=True)
    levels = [
        (level.name, [unit for unit in office.unit_by_id.values() if unit.level == level.id])
        for level in office.card.levels
    ]
    yield printed(
        blank,
        "network.html",
        edition,
        trees=trees,
        levels=[(name, len(units), _staff(edition, units)) for name, units in levels if units],
        units=len(office.unit_by_id),
        people=_staff(edition, office.unit_by_id.values()),
    )
    for unit in office.unit_by_id.values():
        yield _of_unit(edition, unit)


def _branch(edition: Edition, unit: Unit, above: frozenset[str]) -> Branch:
    """Build a unit's branch; a unit above itself ends it, so that a faulty tree is still shown."""
    below = tuple(
        _branch(edition, child, above | {unit.id})
        for child in edition.office.unit_by_id.values()
        if child.parent == unit.id and child.id not in above | {unit.id}
    )
    people = _people(edition, unit)
    return Branch(
        unit,
        _level_name(edition, unit),
        tuple((person.name, _(ROLES[person.role])) for person in people),
        _missing(edition, unit, people),
        below,
        len(edition.reports_of_unit.get(unit.id, ())),
    )


def _people(edition: Edition, unit: Unit) -> list[Person]:
    """The people in office on the edition's day."""
    today = edition.office.today
    return [
        person
        for person in edition.office.people
        if person.unit == unit.id
        and (person.since is None or person.since <= today)
        and (person.until is None or person.until >= today)
    ]


def _staff(edition: Edition, units: Iterable[Unit]) -> int:
    return sum(len(_people(edition, unit)) for unit in units)


def _missing(edition: Edition, unit: Unit, people: list[Person]) -> tuple[str, ...]:
    """The roles of which the unit's level asks for more people than there are."""
    level = next((level for level in edition.office.card.levels if level.id == unit.level), None)
    asked = level.staffing if level else {}
    return tuple(
        _("缺{role} {count} 人").format(role=_(ROLES.get(role, role)), count=number - here)  # type: ignore[call-overload]  # the card may name any role
        for role, number in asked.items()
        if (here := sum(person.role == role for person in people)) < number
    )


def _level_name(edition: Edition, unit: Unit) -> str:
    return next((_(level.name) for level in edition.office.card.levels if level.id == unit.level), unit.level)


def _of_unit(edition: Edition, unit: Unit) -> Page:
    reports = edition.reports_of_unit.get(unit.id, ())
    recent = [report for report in reports if _recent(edition, report)][:LATEST]
    shown = {report.id for report in recent}
    earlier = [report for report in reports if report.id not in shown][:LATEST]
    told = replies(edition, recent)
    below = [child for child in edition.office.unit_by_id.values() if child.parent == unit.id]
    blank = Page(
        address.unit(unit.id),
        "leaf",
        "network",
        unit.name,
        description=unit.duties,
        crumbs=(Crumb(_("信息网络"), address.NETWORK),),
        origin=Origin(UNITS),
        wide=True,
    )
    return printed(
        blank,
        "unit.html",
        edition,
        unit=unit,
        level=_level_name(edition, unit),
        people=[(person.name, _(ROLES[person.role])) for person in _people(edition, unit)],
        missing=_missing(edition, unit, _people(edition, unit)),
        below=below,
        replies=told,
        waiting=sorted((one for one in told if one.waiting), key=lambda one: one.since),
        earlier=rows(edition, earlier),
        total=len(reports),
        explained=address.explanation(months[0][:4], unit.id) if (months := months_of(edition)) else "",
        adopted=sum(report.id in edition.trails.uses for report in reports),
    )


def _recent(edition: Edition, report: Report) -> bool:
    return (edition.office.today - edition.office.arrival(report)).days < RECENT
