"""An office as it goes to press: what is published, what is held back, and how the pieces hang together."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import zip_longest
from typing import TypeVar

from jianbao.desk.trail import Trails, Use, trails
from jianbao.office import Office
from jianbao.pages import address
from jianbao.problem import Problem
from jianbao.records.bulletin import Issue, IssueEntry, Item, Seal
from jianbao.records.report import Report
from jianbao.scoring.reckoning import Reckoning, reckon

_K = TypeVar("_K")
_V = TypeVar("_V")


@dataclass(frozen=True)
class Piece:
    """An item of an issue: its number from 1, its text, and the entry that says what it was made from."""

    number: int
    column: str
    title: str
    body: str
    entry: IssueEntry | None

    @property
    def anchor(self) -> str:
        """The id of the item's heading."""
        return f"item-{self.number}"


@dataclass(frozen=True)
class Edition:
    """One publication of an office: the problems its checks found, the commit it was read at.

    ``name`` is the site's; ``attachments`` are the paths of those found fit to be published, and no
    page points at another; ``prints`` are issues on paper, by their paths on the site.
    """

    office: Office
    problems: tuple[Problem, ...] = ()
    commit: str = ""
    name: str = ""
    attachments: frozenset[str] = frozenset()
    prints: Mapping[str, bytes] = field(default_factory=dict)

    @cached_property
    def held_back(self) -> dict[str, tuple[Problem, ...]]:
        """The errors of each report that is not published, by path."""
        paths = {report.path for report in self.office.reports}
        paths |= {path for path in self.office.sources if path.startswith("submissions/")}
        return _grouped(
            (problem.place.path, problem)
            for problem in self.problems
            if problem.severity == "error" and problem.place.path in paths
        )

    @cached_property
    def reports(self) -> tuple[Report, ...]:
        """The published reports, newest first."""
        kept = [report for report in self.office.reports if report.path not in self.held_back]
        return tuple(sorted(kept, key=lambda report: (-report.date.toordinal(), report.id)))

    @cached_property
    def report_by_id(self) -> dict[str, Report]:
        """The published reports by id."""
        return {report.id: report for report in self.reports}

    @cached_property
    def reckoning(self) -> Reckoning:
        """The office's points, all of them."""
        return reckon(self.office)

    @cached_property
    def linkable(self) -> frozenset[str]:
        """The files of the repository that have a page, to which a report may therefore link."""
        records = (*self.reports, *self.issues, *self.office.screenings)
        registers = (*self.office.commissions, *self.office.decisions)
        return frozenset({*(record.path for record in records), *(address.record(r.path) for r in registers)})

    @cached_property
    def reports_of_unit(self) -> dict[str, tuple[Report, ...]]:
        """Each unit's published reports, those it reported with others among them, newest first."""
        return _grouped((unit, report) for report in self.reports for unit in report.units)

    @cached_property
    def issues(self) -> tuple[Issue, ...]:
        """The issues of known series, newest first."""
        known = [issue for issue in self.office.issues if issue.series in self.office.series_by_id]
        return tuple(sorted(known, key=lambda issue: (-issue.date.toordinal(), issue.series, -issue.number)))

    @cached_property
    def issues_of_series(self) -> dict[str, tuple[Issue, ...]]:
        """Each series' issues, the highest number first."""
        ordered = sorted(self.issues, key=lambda issue: (-issue.year, -issue.number))
        return _grouped((issue.series, issue) for issue in ordered)

    @cached_property
    def trails(self) -> Trails:
        """What the records say of each report."""
        return trails(self.office)

    @cached_property
    def successor(self) -> dict[str, str]:
        """From a corrected report to the one that corrects it."""
        return {report.supersedes: report.id for report in reversed(self.reports) if report.supersedes}

    @cached_property
    def corrections(self) -> dict[tuple[str, int], tuple[Use, ...]]:
        """From an item, by its issue and its number, to the later items that correct it."""
        return _grouped(
            (entry.corrected, Use(issue, number, entry))
            for issue in reversed(self.issues)
            for number, entry in enumerate(issue.entries, start=1)
            if entry.corrected
        )

    @cached_property
    def seal_of(self) -> dict[str, Seal]:
        """Seals by issue."""
        return {seal.issue: seal for seal in self.office.seals}

    def unit_name(self, unit_id: str) -> str:
        """A unit's short name; the id itself where it is unknown."""
        unit = self.office.unit_by_id.get(unit_id)
        return unit.label if unit else unit_id

    def person_name(self, person_id: str | None) -> str:
        """A person's name; the id itself where it is unknown."""
        person = self.office.person_by_id.get(person_id or "")
        return person.name if person else person_id or ""


def pieces(issue: Issue) -> tuple[Piece, ...]:
    """Pair an issue's texts with its entries, in order; an entry without text has its number all the same."""
    paired = zip_longest(issue.items, issue.entries)
    return tuple(_piece(number, item, entry) for number, (item, entry) in enumerate(paired, start=1))


def _piece(number: int, item: Item | None, entry: IssueEntry | None) -> Piece:
    if item is not None:
        return Piece(number, item.column, item.title, item.body, entry)
    assert entry is not None  # noqa: S101 – one of the two is there
    return Piece(number, entry.column, "", "", entry)


def _grouped(pairs: Iterable[tuple[_K, _V]]) -> dict[_K, tuple[_V, ...]]:
    found: dict[_K, list[_V]] = {}
    for key, value in pairs:
        found.setdefault(key, []).append(value)
    return {key: tuple(values) for key, values in found.items()}
