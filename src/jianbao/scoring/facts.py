"""What an office's records say happened, as facts that rules can judge."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from functools import cached_property

from jianbao.office import Office
from jianbao.records.bulletin import Issue, IssueEntry
from jianbao.records.desk import Quality
from jianbao.records.report import Report
from jianbao.scoring.fact import Fact, Traits

SHANGHAI = timezone(timedelta(hours=8))
"""Asia/Shanghai: eight hours ahead of UTC, all year, since 1991."""
NOTICE = "notice"
"""The series of monthly notices, which print scores and give none."""
MEDIA = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".mp4", ".mov")


def day_in_shanghai(moment: datetime) -> date:
    """Return the office's day at a moment."""
    return moment.astimezone(SHANGHAI).date()


def facts(office: Office) -> tuple[Fact, ...]:
    """Return everything that happened up to the office's day; drills are left out, they never score."""
    return tuple(fact for fact in _Gathering(office).all() if fact.day <= office.today)


class _Gathering:
    """An office, looked through for facts."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.sealed = {seal.issue for seal in office.seals}
        self.traits: dict[Traits, Traits] = {}

    def all(self) -> Iterator[Fact]:
        adoptions = list(self.adoptions())
        yield from adoptions
        yield from self.media(adoptions)
        yield from self.submissions()
        yield from self.upward(adoptions)
        yield from self.instructions()
        yield from self.commissions()
        yield from self.findings()
        yield from self.withdrawals()
        yield from self.rulings()

    @cached_property
    def reports(self) -> dict[str, Report]:
        """Reports that can count: no drills, and only of registered units."""
        return {
            report.id: report
            for report in self.office.reports
            if report.unit in self.office.unit_by_id and not (report.urgent and report.urgent.exercise)
        }

    @cached_property
    def qualities(self) -> dict[str, tuple[Quality, str]]:
        """The last coefficient proposed for each report, and the editor who proposed it."""
        found: dict[str, tuple[Quality, str]] = {}
        for screening in sorted(self.office.screenings, key=lambda one: one.path):
            for verdict in screening.verdicts:
                if verdict.quality is not None:
                    found[verdict.report] = (verdict.quality, screening.editor)
        return found

    @cached_property
    def rewritten(self) -> frozenset[tuple[str, str]]:
        """Reports that the editors wrote more than half of anew, and for which issue."""
        return frozenset(
            (record.report, record.issue) for record in self.office.rulings if record.event == "rewritten"
        )

    def submissions(self) -> Iterator[Fact]:
        for report in self.reports.values():
            if report.supersedes not in self.reports:
                yield self.about(report, self.arrival(report), "submission", report.path)

    def adoptions(self) -> Iterator[Fact]:
        for issue in self.office.issues:
            if issue.broken("date") or issue.id.partition("/")[0] == NOTICE:
                continue
            tag = f" issue/{issue.id}" if issue.id in self.sealed else ""
            for number, entry in enumerate(issue.entries, start=1):
                fact = self.adoption(issue, entry, f"{issue.path}#{number}{tag}")
                if fact is not None:
                    yield fact

    def adoption(self, issue: Issue, entry: IssueEntry, evidence: str) -> Fact | None:
        """Return the fact of one item of an issue; its first report says what kind of item it is."""
        used = [self.reports[id] for id in entry.reports if id in self.reports]
        if not used:
            return None
        credits: dict[str, Report] = {}
        again: list[tuple[str, str]] = []
        for report in used:
            if report.unit in credits:
                again.append((report.unit, report.id))
            for unit in self.units_of(report):
                credits.setdefault(unit, report)
        quality, editor = self.qualities.get(used[0].id, (None, ""))
        second = (quality.second or "") if quality else ""
        return Fact(
            issue.date,
            "adoption",
            evidence,
            tuple(credits),
            tuple(report.id for report in credits.values()),
            tuple(self.item(report) for report in credits.values()),
            issue.id,
            self.traits_of(used[0], *self.printed(issue, entry)),
            entry.coefficient,
            quality.why if quality else "",
            second if second != editor else "",
            tuple(again),
        )

    def printed(self, issue: Issue, entry: IssueEntry) -> Iterator[tuple[str, str]]:
        """Yield how an item was printed."""
        series = issue.id.partition("/")[0]
        known = self.office.series_by_id.get(series)
        yield "publication", series
        yield "column", entry.column
        yield "level", entry.level if "level" in entry.model_fields_set or known is None else known.level
        yield "form", entry.form
        ruled = any(
            (report, issue_id) in self.rewritten for report in entry.reports for issue_id in ("", issue.id)
        )
        yield "rewritten", "yes" if ruled else "no"
        for mark in entry.marks:
            yield "mark", mark

    def media(self, adoptions: list[Fact]) -> Iterator[Fact]:
        pictured: dict[str, str] = {}
        for path in self.office.attachments:
            if path.lower().endswith(MEDIA):
                pictured.setdefault(path.rpartition("/")[0] + ".md", path)
        for report in self.reports.values():
            if report.path in pictured:
                uses = [fact for fact in adoptions if report.id in fact.reports]
                if uses:
                    first = min(uses, key=lambda fact: (fact.day, fact.evidence))
                    fact = self.about(report, first.day, "media", pictured[report.path], first.issue)
                    yield fact._replace(traits=self.intern(fact.traits | first.traits))

    def upward(self, adoptions: list[Fact]) -> Iterator[Fact]:
        first: dict[str, date] = {}
        for fact in adoptions:
            for report in fact.reports:
                first[report] = min(first.get(report, fact.day), fact.day)
        for record in self.office.upward:
            found = self.reports.get(record.report)
            if found is None or record.broken("date"):
                continue
            event = "higher-adoption" if record.event == "adopted" else record.event
            forwarded = first.get(found.id, date.max) <= record.date
            extra = [
                ("publication", record.publication),
                ("level", record.level),
                ("form", record.form),
                ("route", "forwarded" if forwarded else "direct"),
            ]
            yield self.about(found, record.date, event, f"{record.path}#{record.id}", "", *extra)

    def instructions(self) -> Iterator[Fact]:
        for record in self.office.instructions:
            report = self.reports.get(record.report)
            if report is None or record.broken("date"):
                continue
            extra: list[tuple[str, str]] = [("leader", record.level)]
            issue = self.office.issue_by_id.get(record.issue)
            for entry in issue.entries if issue else ():
                if issue and record.report in entry.reports:
                    extra += [
                        pair for pair in self.printed(issue, entry) if pair[0] not in ("mark", "rewritten")
                    ]
                    break
            evidence = f"{record.path}#{record.id}"
            yield self.about(report, record.date, "instruction", evidence, record.issue, *extra)

    def commissions(self) -> Iterator[Fact]:
        answers: dict[tuple[str, str], list[Report]] = {}
        for report in self.reports.values():
            for unit in self.units_of(report):
                if report.commission is not None:
                    answers.setdefault((report.commission, unit), []).append(report)
        for commission in self.office.commissions:
            if commission.broken("due"):
                continue
            for unit in dict.fromkeys(commission.units):
                if unit not in self.office.unit_by_id:
                    continue
                sent = [
                    (self.arrival(report), report.id, report)
                    for report in answers.get((commission.id, unit), ())
                    if report.withdrawn is None or report.withdrawn.on > commission.due
                ]
                arrived, _, first = min(sent, default=(date.max, "", None))
                if first is not None:
                    timely = ("on-time", "yes" if arrived <= commission.due else "no")
                    fact = self.about(first, arrived, "commission-delivered", first.path, "", timely)
                    yield fact._replace(units=(unit,), reports=(first.id,), items=(self.item(first),))
                if arrived > commission.due and commission.due < self.office.today:
                    yield Fact(commission.due, "commission-missed", f"{commission.path}#{unit}", (unit,))

    def findings(self) -> Iterator[Fact]:
        for record in self.office.findings:
            if record.broken("date") or record.broken("finding") or record.unit not in self.office.unit_by_id:
                continue
            report = self.reports.get(record.report or "")
            pairs = {("finding", record.finding)}
            traits = self.traits_of(report, *pairs) if report else self.intern(frozenset(pairs))
            yield Fact(
                record.date,
                "finding",
                f"{record.path}#{record.id}",
                (record.unit,),
                (report.id if report else "",),
                (self.item(report) if report else "",),
                "",
                traits,
            )

    def withdrawals(self) -> Iterator[Fact]:
        for report in self.reports.values():
            if report.withdrawn is not None:
                cause = ("cause", "withdrawn")
                yield self.about(
                    report, report.withdrawn.on, "revocation", f"{report.path}#withdrawn", "", cause
                )

    def rulings(self) -> Iterator[Fact]:
        for record in self.office.rulings:
            report = self.reports.get(record.report)
            if report is None or record.broken("date") or record.broken("event"):
                continue
            if record.event == "rewritten":
                continue
            cause = [("cause", "revoked")] if record.event == "revocation" else []
            evidence = f"{record.path}#{record.id}"
            yield self.about(report, record.date, record.event, evidence, record.issue, *cause)

    def about(
        self, report: Report, day: date, event: str, evidence: str, issue: str = "", *extra: tuple[str, str]
    ) -> Fact:
        """Return a fact about one report and all the units behind it."""
        units = self.units_of(report)
        reports, items = (report.id,) * len(units), (self.item(report),) * len(units)
        return Fact(day, event, evidence, units, reports, items, issue, self.traits_of(report, *extra))

    def units_of(self, report: Report) -> tuple[str, ...]:
        return tuple(unit for unit in report.units if unit in self.office.unit_by_id)

    def arrival(self, report: Report) -> date:
        """Return the day a report came in: of its first receipt, else its own."""
        receipts = self.office.receipts_by_report.get(report.id, ())
        days = [
            day_in_shanghai(receipt.received_at) for receipt in receipts if not receipt.broken("received_at")
        ]
        return min(days, default=report.date)

    def item(self, report: Report) -> str:
        """Return the id that a report's awards are compared under: the first of those it corrects."""
        seen = {report.id}
        while report.supersedes in self.reports and report.supersedes not in seen:
            report = self.reports[report.supersedes]
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
        return self.intern(frozenset(pair for pair in pairs if pair[1]))

    def intern(self, traits: Traits) -> Traits:
        return self.traits.setdefault(traits, traits)
