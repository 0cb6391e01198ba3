"""Everything the office's records say of one report, found once for all reports."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from jianbao.office import Office
from jianbao.records.bulletin import Issue, IssueEntry
from jianbao.records.desk import Instruction, ReportVerdict, Screening, Upward

_V = TypeVar("_V")


@dataclass(frozen=True, slots=True)
class Use:
    """One use of a report: the issue, and the number of the item in it, from 1."""

    issue: Issue
    number: int
    entry: IssueEntry


@dataclass(frozen=True, slots=True)
class Trails:
    """By report: verdicts with their sheets, uses, instructions and what went up, each the oldest first."""

    verdicts: Mapping[str, tuple[tuple[Screening, ReportVerdict], ...]]
    uses: Mapping[str, tuple[Use, ...]]
    instructions: Mapping[str, tuple[Instruction, ...]]
    upward: Mapping[str, tuple[Upward, ...]]
    superseded_by: Mapping[str, tuple[str, ...]]


def trails(office: Office) -> Trails:
    """Find the trail of every report of an office."""
    return Trails(
        verdicts=_by_report(
            (verdict.report, (sheet, verdict))
            for sheet in sorted(office.screenings, key=lambda sheet: sheet.date)
            for verdict in sheet.verdicts
        ),
        uses=_by_report(
            (report, Use(issue, number, entry))
            for issue in sorted(office.issues, key=lambda issue: (issue.date, issue.id))
            for number, entry in enumerate(issue.entries, start=1)
            for report in entry.reports
        ),
        instructions=_by_report(
            (one.report, one) for one in sorted(office.instructions, key=lambda one: one.date)
        ),
        upward=_by_report((one.report, one) for one in sorted(office.upward, key=lambda one: one.date)),
        superseded_by=_by_report((one.supersedes, one.id) for one in office.reports if one.supersedes),
    )


def _by_report(pairs: Iterable[tuple[str, _V]]) -> dict[str, tuple[_V, ...]]:
    found: defaultdict[str, list[_V]] = defaultdict(list)
    for report, thing in pairs:
        found[report].append(thing)
    return {report: tuple(things) for report, things in found.items()}
