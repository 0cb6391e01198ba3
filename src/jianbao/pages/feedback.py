"""The daily feedback (每日反馈采用情况): what came in on a day, what was decided and why, what still waits."""

from collections import Counter
from collections.abc import Iterator, Sequence

from jianbao.desk import daily
from jianbao.desk.daily import Day
from jianbao.desk.fates import STATES
from jianbao.desk.sheet import sheet_path
from jianbao.language import _
from jianbao.pages import address, days
from jianbao.pages.edition import Edition
from jianbao.pages.page import Crumb, Origin, Page
from jianbao.pages.reply import Reply, reply
from jianbao.pages.row import rows
from jianbao.pages.sections import pages_of
from jianbao.pages.sheet import printed
from jianbao.records.desk import VERDICTS, ReportVerdict

LATEST = 60
"""Days on the overview: a front page stays of a bounded size. Earlier ones are reached from day to day."""


def pages(edition: Edition) -> Iterator[Page]:
    """Yield the overview and a page a day."""
    every = daily.days(edition.office, edition.trails)
    yield _overview(edition, every)
    for at, day in enumerate(every):
        around = (every[at - 1] if at else None, every[at + 1] if at + 1 < len(every) else None)
        yield _of_day(edition, day, *around)


def page_of_day(day: Day) -> str:
    """A day's page: where its screening sheet has it, or would have it."""
    return address.record(sheet_path(day.on))


def _overview(edition: Edition, every: Sequence[Day]) -> Page:
    blank = Page(
        address.FEEDBACK,
        "front",
        "desk",
        _("每日反馈"),
        beside=pages_of("desk", edition),
        origin=Origin(commit=edition.commit),
        wide=True,
    )
    return printed(
        blank,
        "feedback.html",
        edition,
        listed=[(day, page_of_day(day), _counts(day)) for day in every[: -LATEST - 1 : -1]],
        verdicts=[_(name) for name in VERDICTS.values()],
    )


def _counts(day: Day) -> list[int]:
    counted = Counter(verdict.verdict for verdict in (day.sheet.verdicts if day.sheet else ()))
    return [counted[verdict] for verdict in VERDICTS]


def _of_day(edition: Edition, day: Day, earlier: Day | None, later: Day | None) -> Page:
    blank = Page(
        page_of_day(day),
        "leaf",
        "desk",
        _("{day}采用情况反馈").format(day=days.full(day.on)),
        crumbs=(Crumb(_("每日反馈"), address.FEEDBACK),),
        origin=Origin(day.sheet.path if day.sheet else ""),
        wide=True,
    )
    published = edition.report_by_id
    return printed(
        blank,
        "day.html",
        edition,
        day=day,
        arrived=rows(edition, (report for report in day.arrived if report.id in published)),
        withheld=sum(report.id not in published for report in day.arrived),
        groups=[
            (_(name), [(one, _reply(edition, one)) for one in found])
            for verdict, name in VERDICTS.items()
            if (found := [one for one in (day.sheet.verdicts if day.sheet else ()) if one.verdict == verdict])
        ],
        issues=[issue for issue in day.issues if issue.series in edition.office.series_by_id],
        waiting=[(report, since, (day.on - since).days) for report, since in day.waiting],
        accounts=[(_(name), day.accounts[state]) for state, name in STATES.items()],
        turn=[
            (css, label, days.short(one.on), page_of_day(one))
            for css, label, one in (("earlier", _("前一天"), earlier), ("later", _("后一天"), later))
            if one is not None
        ],
    )


def _reply(edition: Edition, verdict: ReportVerdict) -> Reply | None:
    """What is said of a report by this verdict; of one that is not published, nothing more."""
    report = edition.report_by_id.get(verdict.report)
    return reply(edition, report, verdict) if report else None
