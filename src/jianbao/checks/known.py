"""Which ids an office holds, and whether that is all: what could not be read is never called missing."""

from collections.abc import Iterable, Iterator

from jianbao.checks.reference import Register
from jianbao.language import _
from jianbao.office import Office
from jianbao.reading.documents import filing_of
from jianbao.records.record import Record

STOPPED = frozenset({"syntax", "too-deep", "document"})
"""Faults after which the rest of a file is not read."""
UNREAD = STOPPED | {"not-a-mapping", "not-a-list", "not-a-file", "too-big", "table-header", "table-row"}
"""Faults that take whole records away."""


def half_read(office: Office) -> frozenset[str]:
    """Return the paths whose reading stopped before the end: what is missing there may well be written."""
    return frozenset(fault.place.path for fault in office.faults if fault.kind in STOPPED)


def unread(office: Office, prefix: str) -> bool:
    """Say whether a record of the files under ``prefix`` could not be read."""
    return any(fault.kind in UNREAD and fault.place.path.startswith(prefix) for fault in office.faults)


def units(office: Office) -> Register:
    """Return the units by id."""
    names = {unit.id: unit.label for unit in office.units}
    return Register(names, bool(names) and _whole(office, "registry/units.yml", office.units))


def people(office: Office, *units: str) -> Register:
    """Return the people by id; with ``units`` those of these units alone."""
    names = {person.id: person.name for person in office.people if not units or person.unit in units}
    return Register(names, bool(office.people) and _whole(office, "registry/people.csv", office.people))


def levels(office: Office) -> Register:
    """Return the levels of units: those of the office's card, else the usual ones."""
    names = {level.id: _(level.name) for level in office.card.levels}
    return Register(names, not office.card.broken("levels") and not unread(office, "registry/office.yml"))


def topics(office: Office) -> Register:
    """Return the registered topics; not whole where the office registers none."""
    names = {topic.id: topic.name for topic in office.card.topics}
    return Register(names, bool(names) and not office.card.broken("topics"))


def reports(office: Office) -> Register:
    """Return the reports by id, those that could not be read as well."""
    read = {report.path for report in office.reports}
    filings = (filing_of(path) for path in _paths(office, "submissions/", ".md") if path not in read)
    names = {filing.id: "" for filing in filings if filing}
    return Register(names | {report.id: report.title for report in office.reports})


def keypoints(office: Office) -> Register:
    """Return the key points of all periods."""
    names = {id: point.title for id, point in office.keypoint_by_id.items()}
    broken = any(listed.broken("points") for listed in office.keypoint_lists)
    return Register(names, not broken and not unread(office, "desk/keypoints/"))


def commissions(office: Office) -> Register:
    """Return the commissions by id, those that could not be read as well."""
    return Register(_files(office, "desk/commissions/", ".yml") | {c.id: c.title for c in office.commissions})


def decisions(office: Office) -> Register:
    """Return the decisions by id, those that could not be read as well."""
    return Register(_files(office, "desk/decisions/", ".yml") | {d.id: d.title for d in office.decisions})


def series(office: Office) -> Register:
    """Return the series by id."""
    names = {one.id: one.name for one in office.series}
    return Register(names, _whole(office, "bulletins/series.yml", office.series))


def issues(office: Office) -> Register:
    """Return the issues by id, those that could not be read as well."""
    names = _files(office, "bulletins/", ".md")
    return Register({id: "" for id in names if id.count("/") == 2})


def _whole(office: Office, path: str, records: Iterable[Record]) -> bool:
    return not unread(office, path) and not any(record.broken("id") for record in records)


def _files(office: Office, folder: str, ending: str) -> dict[str, str]:
    paths = _paths(office, folder, ending)
    return {path.removeprefix(folder).removesuffix(ending): "" for path in paths}


def _paths(office: Office, folder: str, ending: str) -> Iterator[str]:
    """Yield the files of a kind; those too big to be read are not among the sources."""
    too_big = (fault.place.path for fault in office.faults if fault.kind == "too-big")
    for path in (*office.sources, *too_big):
        if path.startswith(folder) and path.endswith(ending):
            yield path
