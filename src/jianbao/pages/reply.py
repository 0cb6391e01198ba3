"""What the office answers on one report: its state and why, where it was published, with whom, how much was kept."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from jianbao.desk.fates import State
from jianbao.language import _
from jianbao.pages.beside import Beside, besides
from jianbao.pages.edition import Edition
from jianbao.pages.fate import state_of, summary
from jianbao.records.desk import AWARD_LEVELS, REASONS, Instruction, ReportVerdict
from jianbao.records.report import Report


@dataclass(frozen=True)
class Reply:
    """A report with all that its unit should hear of it.

    ``days`` is how long it waited for its first verdict, or has waited until now if it has none;
    ``reason`` and ``note`` are those of ``verdict``; ``upward`` is what was said of it higher up.
    """

    report: Report
    state: State
    state_name: str
    since: date
    days: int
    verdict: ReportVerdict | None
    reason: str
    published: tuple[Beside, ...]
    instructions: tuple[Instruction, ...]
    upward: tuple[str, ...]

    @property
    def waiting(self) -> bool:
        """Whether it is still to be judged."""
        return self.state == "pending"

    @property
    def note(self) -> str:
        """What the editor says to the unit."""
        return self.verdict.note if self.verdict else ""


def replies(edition: Edition, reports: Iterable[Report]) -> list[Reply]:
    """Return what the office says today of each report, by its last verdict."""
    return [reply(edition, report) for report in reports]


def reply(edition: Edition, report: Report, verdict: ReportVerdict | None = None) -> Reply:
    """Return what the office says of a report, in the words of a certain verdict or else of the last."""
    verdicts = edition.trails.verdicts.get(report.id, ())
    since = edition.office.arrival(report)
    first = verdicts[0][0].date if verdicts else edition.office.today
    said = verdict or (verdicts[-1][1] if verdicts else None)
    return Reply(
        report,
        state_of(edition, report),
        summary(edition, report),
        since,
        max((first - since).days, 0),
        said,
        _(REASONS[said.reason]) if said and said.reason else "",
        besides(edition, report),
        edition.trails.instructions.get(report.id, ()),
        tuple(
            (_("{level}采用") if one.event == "adopted" else _("报送{level}")).format(
                level=_(AWARD_LEVELS[one.level])
            )
            for one in edition.trails.upward.get(report.id, ())
        ),
    )
