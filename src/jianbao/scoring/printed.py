"""What the bulletins say happened: which reports were printed, where, how, and with which pictures."""

from collections.abc import Iterable, Iterator, Mapping

from jianbao.office import Office
from jianbao.records.bulletin import Issue, IssueEntry
from jianbao.records.desk import Quality
from jianbao.records.report import Report
from jianbao.scoring.countable import Countable
from jianbao.scoring.fact import Fact

NOTICE = "notice"
"""The series of monthly notices, which print scores and give none."""
MEDIA = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".mp4", ".mov")

_Coefficients = Mapping[str, tuple[Quality, str]]
_Rewritten = frozenset[tuple[str, str]]


def adoptions(reports: Countable) -> Iterator[Fact]:
    """Yield each item of each issue that uses a report; a correction is no second adoption."""
    office = reports.office
    sealed = {seal.issue for seal in office.seals}
    coefficients, rewritten = _coefficients(office), _rewritten(office)
    for issue in office.issues:
        if issue.broken("date") or issue.id.partition("/")[0] == NOTICE:
            continue
        tag = f" issue/{issue.id}" if issue.id in sealed else ""
        for number, entry in enumerate(issue.entries, start=1):
            used = [reports.by_id[id] for id in entry.reports if id in reports.by_id]
            if used and entry.corrects is None:
                evidence = f"{issue.path}#{number}{tag}"
                yield _adoption(reports, issue, entry, used, evidence, coefficients, rewritten)


def _adoption(
    reports: Countable,
    issue: Issue,
    entry: IssueEntry,
    used: list[Report],
    evidence: str,
    coefficients: _Coefficients,
    rewritten: _Rewritten,
) -> Fact:
    """Return the fact of one item; its first report says what kind of item it is."""
    credits: dict[str, Report] = {}
    again: list[tuple[str, str]] = []
    for report in used:
        if report.unit in credits:
            again.append((report.unit, report.id))
        for unit in reports.units_of(report):
            credits.setdefault(unit, report)
    quality, editor = coefficients.get(used[0].id, (None, ""))
    second = (quality.second or "") if quality else ""
    anew = any((report, where) in rewritten for report in entry.reports for where in ("", issue.id))
    return Fact(
        issue.date,
        "adoption",
        evidence,
        tuple(credits),
        tuple(report.id for report in credits.values()),
        tuple(reports.item(report) for report in credits.values()),
        issue.id,
        reports.traits_of(
            used[0],
            *as_printed(reports.office, issue, entry),
            ("rewritten", "yes" if anew else "no"),
            *(("mark", mark) for mark in entry.marks),
        ),
        entry.coefficient,
        quality.why if quality else "",
        second if second != editor else "",
        tuple(again),
    )


def as_printed(office: Office, issue: Issue, entry: IssueEntry) -> Iterator[tuple[str, str]]:
    """Yield where and how an item was printed, as rules can ask about it."""
    series = issue.id.partition("/")[0]
    known = office.series_by_id.get(series)
    yield "publication", series
    yield "column", entry.column
    yield "level", entry.level if "level" in entry.model_fields_set or known is None else known.level
    yield "form", entry.form


def media(reports: Countable, adoptions: Iterable[Fact]) -> Iterator[Fact]:
    """Yield one fact for each report with a picture or a film, with its first adoption."""
    pictured: dict[str, str] = {}
    for path in reports.office.attachments:
        if path.lower().endswith(MEDIA):
            pictured.setdefault(path.rpartition("/")[0] + ".md", path)
    first: dict[str, Fact] = {}
    for fact in sorted(adoptions, key=lambda fact: (fact.day, fact.evidence)) if pictured else ():
        for id in fact.reports:
            first.setdefault(id, fact)
    for report in reports.by_id.values():
        if report.path in pictured and report.id in first:
            use = first[report.id]
            fact = reports.about(report, use.day, "media", pictured[report.path], use.issue)
            yield fact._replace(traits=reports.one(fact.traits | use.traits))


def _coefficients(office: Office) -> _Coefficients:
    """Return the last coefficient proposed for each report, and the editor who proposed it."""
    found: dict[str, tuple[Quality, str]] = {}
    for screening in sorted(office.screenings, key=lambda one: one.path):
        for verdict in screening.verdicts:
            if verdict.quality is not None:
                found[verdict.report] = (verdict.quality, screening.editor)
    return found


def _rewritten(office: Office) -> _Rewritten:
    """Return the reports that the editors wrote more than half of anew, and for which issue."""
    return frozenset(
        (record.report, record.issue) for record in office.rulings if record.event == "rewritten"
    )
