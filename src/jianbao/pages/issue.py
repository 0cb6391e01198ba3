"""An issue's page: the bulletin itself, masthead to tail, each item with the reports it was made from."""

from collections.abc import Iterator
from itertools import groupby

from markupsafe import Markup

from jianbao.language import _
from jianbao.pages import address, days
from jianbao.pages.beside import anchor
from jianbao.pages.edition import Edition, Piece, pieces
from jianbao.pages.here import Here, issue_name
from jianbao.pages.page import Crumb, Origin, Page
from jianbao.pages.sheet import printed
from jianbao.press.markdown import render
from jianbao.records.bulletin import MARKS, Distribution, Issue
from jianbao.records.desk import TASK_STATES


def pages(edition: Edition) -> Iterator[Page]:
    """Yield a page for each issue of a known series."""
    for issues in edition.issues_of_series.values():
        for at, issue in enumerate(issues):
            later = issues[at - 1] if at else None
            earlier = issues[at + 1] if at + 1 < len(issues) else None
            yield page_of(edition, issue, earlier, later)


def page_of(edition: Edition, issue: Issue, earlier: Issue | None, later: Issue | None) -> Page:
    """Return an issue's page, with links to the issues before and after it."""
    series = edition.office.series_by_id[issue.series]
    here = Here(issue.path, edition)
    parts = pieces(issue)
    blank = Page(
        path=issue.path,
        kind="leaf",
        section="bulletins",
        title=issue_name(edition, issue),
        description=_("；").join(piece.title for piece in parts if piece.title),
        crumbs=(Crumb(_("刊物"), address.BULLETINS), Crumb(series.name, address.series(series.id))),
        origin=Origin(issue.path, issue.sha256),
    )
    return printed(
        blank,
        "issue.html",
        edition,
        issue=issue,
        series=series,
        office=series.office or edition.office.name,
        columns=[(name, list(found)) for name, found in groupby(parts, key=lambda piece: piece.column)],
        several=len(parts) > 1,
        text={piece.number: _text(here, piece) for piece in parts},
        notes={piece.number: _notes(here, issue, piece) for piece in parts},
        compared=anchor,
        marks={piece.number: _marks(piece) for piece in parts},
        distribution=_distribution(issue.distribution),
        copies=issue.copies or series.copies,
        instructions=[
            (one, _(TASK_STATES[one.task.state]) if one.task else "")
            for one in edition.office.instructions
            if one.issue == issue.id
        ],
        seal=edition.seal_of.get(issue.id),
        prints=[
            (label, address_of_print)
            for label, form in (("PDF", "pdf"), ("Word", "docx"))
            if (address_of_print := f"{issue.path.removesuffix('.md')}.{form}") in edition.prints
        ],
        earlier=earlier,
        later=later,
    )


def _text(here: Here, piece: Piece) -> Markup:
    body = render(piece.body, link=here.settle_link, ids=f"u-{piece.number}")
    return Markup(body.html)  # noqa: S704 – sanitised by the renderer


def _notes(here: Here, issue: Issue, piece: Piece) -> list[Markup]:
    """What became of an item after it was signed: corrections there and back, reports withdrawn since."""
    notes: list[Markup] = []
    told = Markup("{}")
    if piece.entry is not None and piece.entry.corrected:
        name, number = piece.entry.corrected
        notes.append(told.format(_("更正：")) + here.issue(name, f"item-{number}"))
    for use in here.edition.corrections.get((issue.id, piece.number), ()):
        notes.append(told.format(_("本条已更正，请看：")) + here.issue(use.issue, f"item-{use.number}"))
    for id in piece.entry.reports if piece.entry else ():
        report = here.edition.report_by_id.get(id)
        if report is not None and report.withdrawn is not None:
            said = _("本条所用的信息已于{on}撤回：{reason}")
            notes.append(
                told.format(said.format(on=days.full(report.withdrawn.on), reason=report.withdrawn.reason))
            )
    return notes


def _marks(piece: Piece) -> list[tuple[str, str]]:
    """The marks beside a title with what each means."""
    return [(mark, _(MARKS.get(mark, mark))) for mark in (piece.entry.marks if piece.entry else ())]


def _distribution(to: Distribution) -> list[tuple[str, str]]:
    """报, 送 and 发 with their readers; those that have none are left out."""
    lines = ((_("报"), to.report), (_("送"), to.send), (_("发"), to.issue))
    return [(label, _("，").join(readers)) for label, readers in lines if readers]
