"""What an office's records say happened, as facts that rules can judge."""

from collections.abc import Iterator
from datetime import date

from jianbao.office import Office
from jianbao.records.report import Report
from jianbao.scoring.countable import Countable
from jianbao.scoring.fact import Fact
from jianbao.scoring.printed import adoptions, as_printed, media


def facts(office: Office) -> tuple[Fact, ...]:
    """Return everything that happened up to the office's day; drills are left out, they never score."""
    return tuple(fact for fact in _everything(Countable(office)) if fact.day <= office.today)


def _everything(reports: Countable) -> Iterator[Fact]:
    printed = list(adoptions(reports))
    yield from printed
    yield from media(reports, printed)
    yield from _submissions(reports)
    yield from _upward(reports, printed)
    yield from _instructions(reports)
    yield from _commissions(reports)
    yield from _findings(reports)
    yield from _rulings(reports)


def _submissions(reports: Countable) -> Iterator[Fact]:
    """Yield what came in and what was withdrawn; a corrected report is not submitted a second time."""
    for report in reports.by_id.values():
        if report.supersedes not in reports.by_id:
            yield reports.about(report, reports.office.arrival(report), "submission", report.path)
        if report.withdrawn is not None:
            cause = ("cause", "withdrawn")
            evidence = f"{report.path}#withdrawn"
            yield reports.about(report, report.withdrawn.on, "revocation", evidence, "", cause)


def _upward(reports: Countable, printed: list[Fact]) -> Iterator[Fact]:
    """Yield what was reported up and what came of it."""
    first: dict[str, date] = {}
    for fact in printed:
        for id in fact.reports:
            first[id] = min(first.get(id, fact.day), fact.day)
    for record in reports.office.upward:
        report = reports.by_id.get(record.report)
        if report is None or record.broken("date"):
            continue
        event = "higher-adoption" if record.event == "adopted" else record.event
        forwarded = first.get(report.id, date.max) <= record.date
        extra = [
            ("publication", record.publication),
            ("level", record.level),
            ("form", record.form),
            ("route", "forwarded" if forwarded else "direct"),
        ]
        yield reports.about(report, record.date, event, f"{record.path}#{record.id}", "", *extra)


def _instructions(reports: Countable) -> Iterator[Fact]:
    """Yield leaders' instructions, each with where and how its report was printed."""
    for record in reports.office.instructions:
        report = reports.by_id.get(record.report)
        if report is None or record.broken("date"):
            continue
        extra = [("leader", str(record.level)), *_in_issue(reports, record.issue, report)]
        evidence = f"{record.path}#{record.id}"
        yield reports.about(report, record.date, "instruction", evidence, record.issue, *extra)


def _in_issue(reports: Countable, id: str, report: Report) -> list[tuple[str, str]]:
    """Return where and how an issue printed a report; nothing where it did not."""
    issue = reports.office.issue_by_id.get(id)
    for entry in issue.entries if issue else ():
        if issue and report.id in entry.reports:
            return list(as_printed(reports.office, issue, entry))
    return []


def _commissions(reports: Countable) -> Iterator[Fact]:
    """Yield, for each unit asked, its first answer and whether the day passed without one."""
    answers: dict[tuple[str, str], list[Report]] = {}
    for report in reports.by_id.values():
        for unit in reports.units_of(report):
            if report.commission is not None:
                answers.setdefault((report.commission, unit), []).append(report)
    for commission in reports.office.commissions:
        if commission.broken("due"):
            continue
        for unit in dict.fromkeys(commission.units):
            if unit not in reports.office.unit_by_id:
                continue
            sent = [
                (reports.office.arrival(report), report.id, report)
                for report in answers.get((commission.id, unit), ())
                if report.withdrawn is None or report.withdrawn.on > commission.due
            ]
            arrived, _, first = min(sent, default=(date.max, "", None))
            if first is not None:
                timely = ("on-time", "yes" if arrived <= commission.due else "no")
                fact = reports.about(first, arrived, "commission-delivered", first.path, "", timely)
                yield fact._replace(units=(unit,), reports=(first.id,), items=(reports.item(first),))
            if arrived > commission.due and commission.due < reports.office.today:
                yield Fact(commission.due, "commission-missed", f"{commission.path}#{unit}", (unit,))


def _findings(reports: Countable) -> Iterator[Fact]:
    """Yield what was established about a unit: late, missed, concealed, false."""
    for record in reports.office.findings:
        if record.broken("date") or record.broken("finding") or record.unit not in reports.office.unit_by_id:
            continue
        report = reports.by_id.get(record.report or "")
        found = ("finding", str(record.finding))
        yield Fact(
            record.date,
            "finding",
            f"{record.path}#{record.id}",
            (record.unit,),
            (report.id if report else "",),
            (reports.item(report) if report else "",),
            "",
            reports.traits_of(report, found) if report else reports.one(frozenset({found})),
        )


def _rulings(reports: Countable) -> Iterator[Fact]:
    """Yield the editors' rulings; that a report was rewritten is asked of its adoption instead."""
    for record in reports.office.rulings:
        report = reports.by_id.get(record.report)
        if report is None or record.broken("date") or record.broken("event") or record.event == "rewritten":
            continue
        is_revoked = record.event == "revocation"
        extra = [("cause", "revoked")] if is_revoked else _in_issue(reports, record.issue, report)
        evidence = f"{record.path}#{record.id}"
        yield reports.about(report, record.date, record.event, evidence, record.issue, *extra)
