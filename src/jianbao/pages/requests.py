"""What the office waits for: commissions and decisions, who has reported on them, and who has not."""

from collections.abc import Iterator
from dataclasses import dataclass

from jianbao.language import _
from jianbao.pages import address
from jianbao.pages.edition import Edition
from jianbao.pages.page import Crumb, Origin, Page
from jianbao.pages.row import Row, rows
from jianbao.pages.sections import pages_of
from jianbao.pages.sheet import printed
from jianbao.records.desk import Commission, Decision
from jianbao.records.report import Report


@dataclass(frozen=True)
class Answer:
    """A unit that was asked, and its reports; ``late`` where the first came after the day due."""

    unit: str
    reports: list[Row]
    late: bool = False


@dataclass(frozen=True)
class Request:
    """A commission or a decision: the answers of the units asked, and reports that nobody was asked for."""

    record: Commission | Decision
    answers: tuple[Answer, ...]
    others: list[Row]

    @property
    def answered(self) -> int:
        """How many of the units asked have reported."""
        return sum(bool(answer.reports) for answer in self.answers)

    @property
    def waiting(self) -> tuple[str, ...]:
        """The units asked that have not reported."""
        return tuple(answer.unit for answer in self.answers if not answer.reports)


def pages(edition: Edition) -> Iterator[Page]:
    """Yield both overviews and a page for each commission and each decision."""
    commissioned, decided = commissions(edition), decisions(edition)
    origin, beside = Origin(commit=edition.commit), pages_of("desk", edition)
    blank = Page(address.COMMISSIONS, "front", "desk", _("约稿"), beside=beside, origin=origin, wide=True)
    yield printed(blank, "commissions.html", edition, listed=commissioned)
    title = _("决策部署落实情况")
    blank = Page(address.DECISIONS, "front", "desk", title, beside=beside, origin=origin, wide=True)
    yield printed(blank, "decisions.html", edition, listed=decided)
    for request in commissioned:
        yield _page(edition, request, "commission.html", Crumb(_("约稿"), address.COMMISSIONS))
    for request in decided:
        yield _page(edition, request, "decision.html", Crumb(title, address.DECISIONS))


def commissions(edition: Edition) -> list[Request]:
    """Every commission, the latest due first."""
    ordered = sorted(edition.office.commissions, key=lambda c: (-c.due.toordinal(), c.id))
    return [
        _request(edition, commission, [r for r in edition.reports if r.commission == commission.id])
        for commission in ordered
    ]


def decisions(edition: Edition) -> list[Request]:
    """Every decision, the latest first."""
    ordered = sorted(edition.office.decisions, key=lambda d: (-d.decided.toordinal(), d.id))
    return [
        _request(edition, decision, [r for r in edition.reports if r.decision == decision.id])
        for decision in ordered
    ]


def _request(edition: Edition, record: Commission | Decision, found: list[Report]) -> Request:
    due = record.due if isinstance(record, Commission) else None
    answers = []
    for unit in record.units:
        own = [report for report in found if unit in report.units]
        late = due is not None and bool(own) and min(report.date for report in own) > due
        answers.append(Answer(unit, rows(edition, own), late))
    others = [report for report in found if not set(report.units) & set(record.units)]
    return Request(record, tuple(answers), rows(edition, others))


def _page(edition: Edition, request: Request, template: str, crumb: Crumb) -> Page:
    record = request.record
    blank = Page(
        address.record(record.path),
        "leaf",
        "desk",
        record.title,
        description=record.asks if isinstance(record, Commission) else record.text,
        crumbs=(crumb,),
        origin=Origin(record.path),
        wide=True,
    )
    return printed(blank, template, edition, request=request, record=record)
