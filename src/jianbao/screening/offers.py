"""What an editor may choose from: the reports one can be merged into, the people who may review a coefficient."""

from collections.abc import Collection
from dataclasses import dataclass

from jianbao.checks.quality_reviewed import FITTING
from jianbao.desk.fates import state_of
from jianbao.desk.sheet import Waiting
from jianbao.desk.trail import Trails
from jianbao.language import N_, _
from jianbao.office import Office
from jianbao.records.registry import ROLES
from jianbao.scoring.printed import NOTICE
from jianbao.screening.reader import shown

FEW = 6
"""Reports offered at once; the rest are found by searching."""
_WHY = {"cluster": N_("同一问题"), "similar": N_("雷同"), "adopted": N_("已采用")}


@dataclass(frozen=True, slots=True)
class Offer:
    """Something to choose: its id, and how it is called."""

    id: str
    words: str


def targets(office: Office, trails: Trails, one: Waiting, adopted_now: Collection[str]) -> tuple[Offer, ...]:
    """Return the reports to merge into: of the same cluster, then similar ones, then the adopted, latest first."""
    why: dict[str, str] = {}
    for id in one.cluster.reports if one.cluster else ():
        why.setdefault(id, "cluster")
    for match in one.similar:
        why.setdefault(match.report, "similar")
    latest = sorted(office.reports, key=lambda report: (report.date, report.id), reverse=True)
    for report in latest:
        if report.id in adopted_now or state_of(trails, report) == "adopted":
            why.setdefault(report.id, "adopted")
    why.pop(one.report.id, None)
    return tuple(Offer(id, _called(office, id, reason)) for id, reason in why.items())


def reviewers(office: Office, editor: str) -> tuple[Offer, ...]:
    """Return who may review the editor's coefficient on the office's day."""
    return tuple(
        Offer(person.id, _("{name}（{role}）").format(name=person.name, role=_(ROLES[person.role])))
        for person in office.people
        if person.role in FITTING and person.id != editor and person.serves_on(office.today)
    )


def publications(office: Office) -> tuple[Offer, ...]:
    """Return the series that print reports; there is nothing to choose where there is only one."""
    listed = tuple(Offer(one.id, one.name) for one in office.series if one.id != NOTICE)
    return listed if len(listed) > 1 else ()


def _called(office: Office, id: str, why: str) -> str:
    report = office.report_by_id[id]
    unit = office.unit_by_id.get(report.unit)
    return _("{title}（{unit}，{why}）").format(
        title=shown(report.title), unit=unit.label if unit else report.unit, why=_(_WHY[why])
    )
