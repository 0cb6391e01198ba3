"""What became of a report so far: its state in one word, and its stations in order."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from markupsafe import Markup

from jianbao.language import N_, _
from jianbao.pages import address
from jianbao.pages.edition import Edition
from jianbao.pages.here import Here
from jianbao.records.bulletin import FORMS
from jianbao.records.desk import AWARD_LEVELS, REASONS, VERDICTS, Verdict
from jianbao.records.report import Report
from jianbao.records.trust import RECEIPT_SOURCES

State = Literal["pending", "held", "adopted", "merged", "returned", "withdrawn"]
STATES: dict[State, str] = {
    "pending": N_("待筛选"),
    "held": N_("留用"),
    "adopted": N_("采用"),
    "merged": N_("合并"),
    "returned": N_("未采用"),
    "withdrawn": N_("已撤回"),
}
_AFTER: dict[Verdict, State] = {"adopt": "adopted", "hold": "held", "merge": "merged", "return": "returned"}


@dataclass(frozen=True)
class Station:
    """One thing that happened to a report: the day, what, where, and why, all but the day safe HTML."""

    on: date
    what: str
    where: Markup
    why: str = ""


def state_of(edition: Edition, report: Report) -> State:
    """A report's state: where it was used decides, then the last verdict on it."""
    if report.withdrawn is not None:
        return "withdrawn"
    if report.id in edition.uses:
        return "adopted"
    verdicts = edition.verdicts.get(report.id, ())
    return _AFTER[verdicts[-1][1].verdict] if verdicts else "pending"


def stations_of(here: Here, report: Report) -> tuple[Station, ...]:
    """Return what happened to a report, in order of days; on one day in the order of an office's work."""
    edition = here.edition
    found: list[Station] = []
    for receipt in edition.office.receipts_by_report.get(report.id, ())[:1]:
        found.append(
            Station(receipt.received_at.date(), _("收到"), Markup(""), _(RECEIPT_SOURCES[receipt.source]))
        )
    for sheet, verdict in edition.verdicts.get(report.id, ()):
        what = _("筛选：{verdict}").format(verdict=_(VERDICTS[verdict.verdict]))
        into = here.report(verdict.into) if verdict.into else Markup("")
        reason = _(REASONS[verdict.reason]) if verdict.reason else ""
        why = _("；").join(word for word in (reason, verdict.note) if word)
        sheet_link = here.link(address.record(sheet.path), _("反馈单"))
        found.append(Station(sheet.date, what, into or sheet_link, why))
    for use in edition.uses.get(report.id, ()):
        form = _("{form}刊出").format(form=_(FORMS[use.entry.form]))
        found.append(Station(use.issue.date, form, here.issue(use.issue, f"item-{use.number}")))
    for instruction in edition.instructions.get(report.id, ()):
        what = _("{leader}批示").format(leader=instruction.leader)
        found.append(Station(instruction.date, what, here.issue(instruction.issue), instruction.text))
        if instruction.task is not None and instruction.task.closed is not None:
            unit = here.unit(instruction.task.unit)
            found.append(Station(instruction.task.closed, _("办结"), unit, instruction.task.result))
    for upward in edition.upward.get(report.id, ()):
        what = _("{level}采用") if upward.event == "adopted" else _("报送{level}")
        where = Markup.escape(upward.publication)
        found.append(Station(upward.date, what.format(level=_(AWARD_LEVELS[upward.level])), where))
    if report.withdrawn is not None:
        found.append(Station(report.withdrawn.on, _("撤回"), Markup(""), report.withdrawn.reason))
    return tuple(sorted(found, key=lambda station: station.on))


def summary(edition: Edition, report: Report) -> str:
    """A report's state in one word, in the language in force."""
    return _(STATES[state_of(edition, report)])
