"""A report's page: its text as submitted, what was published of it, who sent it, and what became of it."""

from collections.abc import Iterator

from markupsafe import Markup

from jianbao.language import _
from jianbao.pages import address, days
from jianbao.pages.beside import after, before, besides
from jianbao.pages.edition import Edition
from jianbao.pages.fate import state_of, stations_of, summary
from jianbao.pages.here import Here
from jianbao.pages.page import Crumb, Origin, Page
from jianbao.pages.sheet import printed
from jianbao.press.markdown import render
from jianbao.records.report import GRADES, KINDS, STAGES, Report
from jianbao.scoring.amounts import ZERO
from jianbao.tables.number import shown

DESCRIPTION = 90
"""Characters of the opening that describe a page to a search engine or a reader of lists."""


def pages(edition: Edition) -> Iterator[Page]:
    """Yield a page for each published report; a withdrawn one's is a tombstone, without its text."""
    for report in edition.reports:
        yield page_of(edition, report)


def page_of(edition: Edition, report: Report) -> Page:
    """Return a report's page."""
    here = Here(report.path, edition)
    body = render(report.body, link=here.settle_link, image=here.settle_image)
    blank = Page(
        path=report.path,
        kind="leaf",
        section="submissions",
        title=report.title,
        description=report.withdrawn.reason if report.withdrawn else body.opening[:DESCRIPTION],
        crumbs=(
            Crumb(_("信息"), address.SUBMISSIONS),
            Crumb(days.month(f"{report.date:%Y-%m}"), address.month(report.date)),
        ),
        contents=body.headings if len(body.headings) > 1 and not report.withdrawn else (),
        origin=Origin(report.path, report.sha256),
    )
    return printed(
        blank,
        "report.html",
        edition,
        report=report,
        text=Markup(body.html),  # noqa: S704 – sanitised by the renderer
        kind=_(KINDS[report.kind]),
        stage=stage_of(report),
        state=state_of(edition, report),
        state_name=summary(edition, report),
        stations=stations_of(here, report),
        topics=[(topic.id, topic.name) for topic in edition.office.card.topics if topic.id in report.topics],
        event=_event(report),
        reversed=_reversed(edition, report),
        besides=() if report.withdrawn else besides(edition, report),
        before=before,
        after=after,
    )


def _reversed(edition: Edition, report: Report) -> str:
    """The points that a withdrawn report's adoptions had earned and that were taken back, or nothing."""
    entries = edition.reckoning.entries if report.withdrawn else ()
    taken = -sum(
        (one.points for one in entries if (one.report, one.event) == (report.id, "revocation")), ZERO
    )
    return shown(taken) if taken else ""


def stage_of(report: Report) -> str:
    """``首报``, ``续报2`` or ``终报`` for an urgent report, nothing for another."""
    if report.urgent is None:
        return ""
    number = report.urgent.number if report.urgent.stage == "followup" else None
    return _(STAGES[report.urgent.stage]) + (str(number) if number else "")


def _event(report: Report) -> list[tuple[str, str]]:
    """What an urgent report's head says, as label and value."""
    urgent = report.urgent
    if urgent is None:
        return []
    toll = urgent.casualties
    told = [
        (_("事件等级"), _("{grade}级（{name}）").format(grade=urgent.grade, name=_(GRADES[urgent.grade]))),
        (_("事发地点"), urgent.place),
        (_("事发时间"), days.moment(urgent.occurred_at)),
        (_("获知时间"), days.moment(urgent.learned_at)),
        (_("电话报告"), days.moment(urgent.phoned_at) if urgent.phoned_at else _("未填")),
        (
            _("伤亡情况"),
            _("死亡 {dead} 人，失联 {missing} 人，受伤 {injured} 人").format(
                dead=toll.dead, missing=toll.missing, injured=toll.injured
            ),
        ),
    ]
    return [*told, (_("性质"), _("演练，不计分"))] if urgent.exercise else told
