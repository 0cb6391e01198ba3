"""What became of a report: one state, so that received = pending + held + adopted + merged + returned + withdrawn."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Literal

from jianbao.clock import day_of
from jianbao.desk.trail import Trails
from jianbao.language import N_, _
from jianbao.office import Office
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

Where = Literal["", "sheet", "issue", "report", "unit", "publication"]


@dataclass(frozen=True, slots=True)
class Station:
    """One thing that happened to a report: the day, what in words, where, and why.

    ``where`` names a thing of the kind ``kind``: a sheet's path, an issue's, report's or unit's id, or
    a publication higher up; ``item`` is the number of the item in an issue, from 1.
    """

    on: date
    what: str
    kind: Where = ""
    where: str = ""
    why: str = ""
    item: int = 0


def state_of(trails: Trails, report: Report) -> State:
    """Return a report's state: withdrawn, else used by an issue, else what the last verdict on it said.

    A report used as one of several in a combined item was merged if its verdict says so, else adopted.
    """
    if report.withdrawn is not None:
        return "withdrawn"
    verdicts = trails.verdicts.get(report.id, ())
    after: State = _AFTER[verdicts[-1][1].verdict] if verdicts else "pending"
    if report.id in trails.uses and after not in ("adopted", "merged"):
        return "adopted"
    return after


def accounts(office: Office, trails: Trails) -> dict[State, int]:
    """Return how many reports are in each state; they add up to all that were received."""
    counted = Counter(state_of(trails, report) for report in office.reports)
    return {state: counted[state] for state in STATES}


def stations(office: Office, trails: Trails, report: Report) -> tuple[Station, ...]:
    """Return what happened to a report, in order of days; on one day in the order of an office's work."""
    found: list[Station] = []
    for receipt in office.receipts_by_report.get(report.id, ())[:1]:
        source = _(RECEIPT_SOURCES[receipt.source])
        found.append(Station(day_of(receipt.received_at), _("收到"), why=source))
    for sheet, verdict in trails.verdicts.get(report.id, ()):
        what = _("筛选：{verdict}").format(verdict=_(VERDICTS[verdict.verdict]))
        reason = _(REASONS[verdict.reason]) if verdict.reason else ""
        why = _("；").join(word for word in (reason, verdict.note) if word)
        kind: Where = "report" if verdict.into else "sheet"
        found.append(Station(sheet.date, what, kind, verdict.into or sheet.path, why))
    for use in trails.uses.get(report.id, ()):
        form = _(FORMS[use.entry.form])
        what = _("更正刊出") if use.entry.corrects else _("{form}刊出").format(form=form)
        found.append(Station(use.issue.date, what, "issue", use.issue.id, item=use.number))
    for instruction in trails.instructions.get(report.id, ()):
        what = _("{leader}批示").format(leader=instruction.leader)
        found.append(Station(instruction.date, what, "issue", instruction.issue, instruction.text))
        task = instruction.task
        if task is not None and task.closed is not None:
            found.append(Station(task.closed, _("办结"), "unit", task.unit, task.result))
    for upward in trails.upward.get(report.id, ()):
        what = _("{level}采用") if upward.event == "adopted" else _("报送{level}")
        level = _(AWARD_LEVELS[upward.level])
        found.append(Station(upward.date, what.format(level=level), "publication", upward.publication))
    for newer in trails.superseded_by.get(report.id, ()):
        found.append(Station(office.report_by_id[newer].date, _("被更正"), "report", newer))
    if report.withdrawn is not None:
        found.append(Station(report.withdrawn.on, _("撤回"), why=report.withdrawn.reason))
    return tuple(sorted(found, key=lambda station: station.on))
