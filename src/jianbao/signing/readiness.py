"""Whether an issue can be signed: nothing wrong with it or with what it rests on, every report accounted for."""

from collections.abc import Iterable, Iterator

from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.records.bulletin import Issue


def concerns(office: Office, issue: Issue) -> frozenset[str]:
    """Return the files an issue rests on: itself, its reports, their verdicts, the series and the registry."""
    held = {report for entry in issue.entries for report in entry.reports}
    files = {
        issue.path,
        "bulletins/series.yml",
        "registry/units.yml",
        "registry/people.csv",
        "registry/office.yml",
    }
    files |= {report.path for report in office.reports if report.id in held}
    files |= {
        sheet.path for sheet in office.screenings if held & {verdict.report for verdict in sheet.verdicts}
    }
    book = office.rulebook_on(issue.date)
    return frozenset(files | ({book.path} if book else set()))


def standing(office: Office, issue: Issue, problems: Iterable[Problem]) -> list[Problem]:
    """Return what stands in the way of signing, sorted by place.

    The errors in the files it rests on, and each of its reports that no sheet up to the issue's date
    adopted or merged: received = pending + held + adopted + merged + returned + withdrawn, always.
    """
    files = concerns(office, issue)
    found = [problem for problem in problems if problem.severity == "error" and problem.place.path in files]
    found += _unaccounted(office, issue)
    if issue.approver is None:
        place = issue.place("approver")
        found.append(Problem(place, _("没有写签发人（approver）。"), _("写上签发人的编号。")))
    return sorted(found, key=lambda problem: problem.order)


def _unaccounted(office: Office, issue: Issue) -> Iterator[Problem]:
    taken = {
        verdict.report
        for sheet in office.screenings
        if sheet.date <= issue.date
        for verdict in sheet.verdicts
        if verdict.verdict in ("adopt", "merge")
    }
    for number, entry in enumerate(issue.entries):
        for at, report in enumerate(entry.reports):
            if report not in taken:
                yield Problem(
                    issue.place("entries", number, "reports", at),
                    _("“{report}”在 {day} 以前的筛选单里没有采用或合并的结论。").format(
                        report=report, day=issue.date
                    ),
                    _("先在 desk/screening/ 里补上结论，去向才对得上账。"),
                )
