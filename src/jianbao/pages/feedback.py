"""The daily feedback (每日反馈采用情况): what an editor decided on each report, and why."""

from collections import Counter
from collections.abc import Iterator

from jianbao.language import _
from jianbao.pages import address, days
from jianbao.pages.edition import Edition
from jianbao.pages.page import Crumb, Origin, Page
from jianbao.pages.sections import pages_of
from jianbao.pages.sheet import printed
from jianbao.records.desk import REASONS, VERDICTS, Screening

LATEST = 60
"""Sheets on the overview: a front page stays of a bounded size."""


def pages(edition: Edition) -> Iterator[Page]:
    """Yield the overview and a page a sheet."""
    sheets = sorted(edition.office.screenings, key=lambda sheet: sheet.date, reverse=True)
    blank = Page(
        address.FEEDBACK,
        "front",
        "desk",
        _("每日反馈"),
        beside=pages_of("desk", edition),
        origin=Origin(commit=edition.commit),
        wide=True,
    )
    counted = [(sheet, _counts(sheet)) for sheet in sheets[:LATEST]]
    yield printed(blank, "feedback.html", edition, sheets=counted)
    for sheet in sheets:
        yield _of_sheet(edition, sheet)


def _counts(sheet: Screening) -> list[tuple[str, int]]:
    counted = Counter(verdict.verdict for verdict in sheet.verdicts)
    return [(_(name), counted[verdict]) for verdict, name in VERDICTS.items()]


def _of_sheet(edition: Edition, sheet: Screening) -> Page:
    blank = Page(
        address.record(sheet.path),
        "leaf",
        "desk",
        _("{day}采用情况反馈").format(day=days.full(sheet.date)),
        crumbs=(Crumb(_("每日反馈"), address.FEEDBACK),),
        origin=Origin(sheet.path),
        wide=True,
    )
    return printed(
        blank,
        "sheet.html",
        edition,
        sheet=sheet,
        groups=[
            (verdict, _(name), found)
            for verdict, name in VERDICTS.items()
            if (found := [one for one in sheet.verdicts if one.verdict == verdict])
        ],
        reasons={reason: _(name) for reason, name in REASONS.items()},
    )
