"""Which reports can count: whose they are, when they came in, as which item, and what rules can ask of them."""

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from jianbao.office import Office
from jianbao.records.report import Report
from jianbao.scoring.fact import Fact, Traits


@dataclass(frozen=True)
class Countable:
    """An office's reports as those who keep score see them; equal traits are one object."""

    office: Office
    _traits: dict[Traits, Traits] = field(default_factory=dict, repr=False)

    @cached_property
    def by_id(self) -> dict[str, Report]:
        """Reports that can count: no drills, and only of registered units."""
        return {
            report.id: report
            for report in self.office.reports
            if report.unit in self.office.unit_by_id and not (report.urgent and report.urgent.exercise)
        }

    def units_of(self, report: Report) -> tuple[str, ...]:
        """Return the registered units behind a report, its own first."""
        return tuple(unit for unit in report.units if unit in self.office.unit_by_id)

    def item(self, report: Report) -> str:
        """Return the id that a report's awards are compared under: the first of those it corrects."""
        seen = {report.id}
        while report.supersedes in self.by_id and report.supersedes not in seen:
            report = self.by_id[report.supersedes]
            seen.add(report.id)
        return report.id

    def traits_of(self, report: Report, *extra: tuple[str, str]) -> Traits:
        """Return what rules can ask about a report, with more pairs."""
        pairs = {("kind", str(report.kind)), *extra, *(("topic", topic) for topic in report.topics)}
        for name, cited in (
            ("keypoint", report.keypoint),
            ("commissioned", report.commission),
            ("decision", report.decision),
        ):
            pairs.add((name, "yes" if cited else "no"))
        if report.urgent is not None:
            urgent = report.urgent
            pairs |= {("class", urgent.class_), ("grade", urgent.grade), ("stage", urgent.stage)}
        return self.one(frozenset(pair for pair in pairs if pair[1]))

    def one(self, traits: Traits) -> Traits:
        """Return the one object that stands for these traits."""
        return self._traits.setdefault(traits, traits)

    def about(
        self, report: Report, day: date, event: str, evidence: str, issue: str = "", *extra: tuple[str, str]
    ) -> Fact:
        """Return a fact about one report and all the units behind it."""
        units = self.units_of(report)
        reports, items = (report.id,) * len(units), (self.item(report),) * len(units)
        return Fact(day, event, evidence, units, reports, items, issue, self.traits_of(report, *extra))
