"""What informants can learn from: items that did well after much editing, and why reports were not adopted."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import get_args

from jianbao.desk.trail import Trails, Use
from jianbao.office import Office
from jianbao.records.desk import AwardLevel, Reason, ReportVerdict, Screening
from jianbao.records.report import Report

LOOKED_BACK = timedelta(days=365)
"""Lessons are drawn from the last year: what was asked for before is no longer a model."""
_LEVELS: tuple[AwardLevel, ...] = get_args(AwardLevel)


@dataclass(frozen=True, slots=True)
class Merit:
    """How well an item did: marked as good or instructed on, and the highest level that adopted it."""

    good: bool
    instructed: bool
    level: AwardLevel

    @property
    def rank(self) -> tuple[bool, int]:
        """The better the item the higher; good and instructed items go first, then the level."""
        return (self.good or self.instructed, _LEVELS.index(self.level))


@dataclass(frozen=True, slots=True)
class Candidate:
    """A report published alone, with its item, its last verdict, and how well it did."""

    report: Report
    use: Use
    verdict: ReportVerdict | None
    merit: Merit


@dataclass(frozen=True, slots=True)
class Refusal:
    """A reason for not adopting: how often it was given, and the latest report with a note that says more."""

    reason: Reason
    count: int
    example: tuple[date, ReportVerdict] | None


def candidates(office: Office, trails: Trails) -> list[Candidate]:
    """Return the items made from one report in the last year, the best first, then the latest.

    Of a report published more than once the longest text counts. Briefs are left out, for a sentence
    shows nothing of writing, and so are reports that were withdrawn or corrected.
    """
    found = []
    for report in office.reports:
        alone = [use for use in trails.uses.get(report.id, ()) if _teaches(office, use)]
        if alone and report.withdrawn is None and report.id not in trails.superseded_by:
            use = max(alone, key=lambda use: len(use.issue.items[use.number - 1].body))
            verdicts = trails.verdicts.get(report.id, ())
            verdict = verdicts[-1][1] if verdicts else None
            found.append(Candidate(report, use, verdict, _merit(trails, report, verdict)))
    return sorted(found, key=lambda one: (one.merit.rank, one.use.issue.date, one.report.id), reverse=True)


def refusals(office: Office, known: Iterable[str]) -> list[Refusal]:
    """Return the reasons given in the last year, the most frequent first; examples are ``known`` reports."""
    shown = frozenset(known)
    given = [
        (sheet.date, verdict, verdict.reason)
        for sheet in sorted(office.screenings, key=_day)
        if office.today - LOOKED_BACK < sheet.date <= office.today
        for verdict in sheet.verdicts
        if verdict.reason is not None
    ]
    noted = {
        reason: (day, verdict) for day, verdict, reason in given if verdict.note and verdict.report in shown
    }
    counted = Counter(reason for _day, _verdict, reason in given)
    return [Refusal(reason, count, noted.get(reason)) for reason, count in counted.most_common()]


def _day(sheet: Screening) -> date:
    return sheet.date


def _teaches(office: Office, use: Use) -> bool:
    """Whether an item is one report's own text, no correction and no older than a year."""
    recent = office.today - LOOKED_BACK < use.issue.date <= office.today
    alone = use.entry.form == "single" and len(use.entry.reports) == 1 and use.entry.corrects is None
    written = use.number <= len(use.issue.items) and bool(use.issue.items[use.number - 1].body.strip())
    return recent and alone and written and use.issue.series in office.series_by_id


def _merit(trails: Trails, report: Report, verdict: ReportVerdict | None) -> Merit:
    uses = trails.uses.get(report.id, ())
    coefficients = [use.entry.coefficient for use in uses if use.entry.coefficient is not None]
    if verdict and verdict.quality:
        coefficients.append(verdict.quality.coefficient)
    levels = [use.entry.level for use in uses]
    levels += [one.level for one in trails.upward.get(report.id, ()) if one.event == "adopted"]
    return Merit(
        any(coefficient > 1 for coefficient in coefficients),
        report.id in trails.instructions,
        max(levels, key=_LEVELS.index),
    )
