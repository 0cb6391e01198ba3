"""An office's reports as texts to compare: what each says, which came first, which belong together anyway."""

from collections.abc import Collection

from jianbao.office import Office
from jianbao.records.report import Kind, Report
from jianbao.similarity.clusters import Cluster, Story, clusters
from jianbao.similarity.index import Index, Match

PROBLEMS: frozenset[Kind] = frozenset({"problem"})
"""The kinds that 《基层反映》 combines."""

BACKGROUND = 300
"""The latest reports that tell common words from telling ones; cutting one into words takes 8 ms."""


def text_of(report: Report) -> str:
    """Return what is compared of a report: its title and its body."""
    return f"{report.title}\n{report.body}"


def texts_of(office: Office) -> dict[str, str]:
    """Return every report's text by id; withdrawn and superseded ones too, for they can be copied."""
    return {report.id: text_of(report) for report in office.reports}


def arrivals(office: Office) -> dict[str, int]:
    """Return each report's rank by arrival, 0 for the first.

    By its first receipt, then by id. Reports without one come after all that have one, by their own
    date: that one the contributor writes, and nobody is first by what he says of himself.
    """
    received = {
        report: min(r.received_at for r in some) for report, some in office.receipts_by_report.items()
    }
    known = sorted((at, report) for report, at in received.items() if report in office.report_by_id)
    others = sorted((report.date, report.id) for report in office.reports if report.id not in received)
    return {report: rank for rank, (_, report) in enumerate([*known, *others])}


def kin(office: Office) -> dict[str, frozenset[str]]:
    """Return, for each report, those it may well repeat: its urgent chain, corrections of it or by it."""
    family: dict[str, frozenset[str]] = {}
    for report in office.reports:
        first = report.urgent.follows if report.urgent else None
        joined = frozenset({report.id}) | family.get(report.id, frozenset())
        for other in (first, report.supersedes):
            if other is not None:
                joined |= frozenset({other}) | family.get(other, frozenset())
        family.update(dict.fromkeys(joined, joined))
    return {report: members - {report} for report, members in family.items()}


def said_before(office: Office, index: Index, reports: Collection[str]) -> dict[str, tuple[Match, ...]]:
    """Return, for each of these reports that has any, the earlier ones that say the same; kin is left out."""
    family = kin(office)
    found = {}
    for report in (office.report_by_id[name] for name in sorted(reports)):
        matches = index.similar(text_of(report), before=report.id)
        strangers = tuple(match for match in matches if match.report not in family[report.id])
        if strangers:
            found[report.id] = strangers
    return found


def problem_clusters(
    office: Office, reports: Collection[str], kinds: Collection[Kind] = PROBLEMS
) -> tuple[Cluster, ...]:
    """Return which of these reports, from several units, are about one problem; the earliest first in each.

    ``reports`` are those that could still go into a combined item; of them only those of ``kinds`` count.
    """
    rank = arrivals(office)
    told = sorted(office.reports, key=lambda report: rank[report.id])
    asked = [_story(report) for report in told if report.id in reports and report.kind in kinds]
    return clusters(asked, [_story(report) for report in told[-BACKGROUND:]])


def _story(report: Report) -> Story:
    return Story(report.id, report.unit, report.title, report.body)
