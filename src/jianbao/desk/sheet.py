"""The day's screening sheet as a draft: every pending report, oldest first, with what an editor needs to judge it."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from jianbao.desk.fates import state_of
from jianbao.desk.trail import Trails
from jianbao.language import N_, _, listed
from jianbao.office import Office
from jianbao.records.report import KINDS, Kind, Report
from jianbao.similarity.clusters import Cluster
from jianbao.similarity.index import Match

QUESTIONS: dict[str, str] = {
    "transferable": N_("经验做法有没有借鉴推广意义"),
    "accurate": N_("问题判断得准不准确"),
    "timely": N_("时机把握得及不及时"),
    "targeted": N_("建议提得是否有针对性"),
}
"""The four questions, in the words of the seed article."""

FITTING: dict[Kind, tuple[str, ...]] = {
    "news": ("timely",),
    "practice": ("transferable", "timely"),
    "problem": ("accurate", "timely", "targeted"),
    "suggestion": ("accurate", "targeted"),
    "analysis": ("accurate", "timely", "targeted"),
    "research": ("accurate", "targeted"),
    "policy": ("transferable", "timely"),
    "opinion": ("accurate", "timely"),
    "urgent": ("accurate", "timely"),
}
"""Which of the four a kind of report must answer; the others do not apply."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A pending report with its facts: the day it arrived, what it repeats, what it could be combined with.

    ``copies`` are the pending reports that came later and repeat it.
    """

    report: Report
    since: date
    similar: tuple[Match, ...]
    cluster: Cluster | None
    copies: tuple[str, ...] = ()

    def days(self, today: date) -> int:
        """How many days it has waited."""
        return (today - self.since).days


def waiting(
    office: Office,
    trails: Trails,
    similar: Mapping[str, tuple[Match, ...]],
    clusters: Sequence[Cluster],
    besides: Collection[str] = (),
) -> tuple[Waiting, ...]:
    """Return the pending reports, and those named ``besides``, the longest waiting first."""
    found = []
    for report in office.reports:
        if report.id in besides or state_of(trails, report) == "pending":
            since = office.arrival(report)
            cluster = next((one for one in clusters if report.id in one.reports), None)
            copies = sorted(id for id, them in similar.items() if report.id in {one.report for one in them})
            found.append(Waiting(report, since, similar.get(report.id, ()), cluster, tuple(copies)))
    return tuple(sorted(found, key=lambda one: (one.since, one.report.id)))


def sheet_path(day: date) -> str:
    """Return where a day's sheet lies."""
    return f"desk/screening/{day:%Y/%m-%d}.yml"


def lists(text: str, report: str) -> bool:
    """Say whether a sheet has an entry for a report, even one that cannot be read otherwise."""
    return re.search(rf"\breport:[ \t]*[\"']?{re.escape(report)}(?![\w-])", text) is not None


def sheet(office: Office, pending: Sequence[Waiting], editor: str, earlier: str = "") -> str:
    """Return the day's sheet: what an ``earlier`` text of it holds stays as it is, the pending ones follow.

    A ``verdict`` left empty is a problem to the checks until the editor fills it in.
    """
    head = earlier.rstrip("\n") if earlier else f"editor: {editor}\nverdicts:"
    return "\n".join([head, *(_entry(office, one) for one in pending)]) + "\n"


def _entry(office: Office, one: Waiting) -> str:
    report = one.report
    fitting = FITTING[report.kind]
    criteria = ", ".join(f"{name}: {'' if name in fitting else 'na'}" for name in QUESTIONS)
    lines = [
        "",
        *(f"  # {line}" for line in facts(office, one)),
        f"  - report: {report.id}",
        "    verdict:",
        f"    criteria: {{{criteria}}}",
    ]
    return "\n".join(lines)


def facts(office: Office, one: Waiting) -> list[str]:
    """Return the key facts of a pending report, a line each."""
    report = one.report
    unit = office.unit_by_id.get(report.unit)
    days = _("{since} 收到，已等 {days} 天").format(since=one.since, days=one.days(office.today))
    lines = [
        " ".join(report.title.split()),  # a title of two lines would leave the comment
        _("{unit}　{kind}　{days}").format(
            unit=unit.label if unit else report.unit, kind=_(KINDS[report.kind]), days=days
        ),
    ]
    point = office.keypoint_by_id.get(report.keypoint or "")
    if point is not None:
        lines.append(_("报送要点：{title}").format(title=point.title))
    commission = office.commission_by_id.get(report.commission or "")
    if commission is not None:
        lines.append(_("应约稿：{title}（{due} 截稿）").format(title=commission.title, due=commission.due))
    lines += [_("{question}？").format(question=_(QUESTIONS[name])) for name in FITTING[report.kind]]
    lines += [_same(office, match) for match in one.similar[:3]]
    lines += [_("后到的 {report} 与这一条雷同").format(report=copy) for copy in one.copies[:3]]
    if one.cluster is not None:
        others = listed(other for other in one.cluster.reports if other != report.id)
        lines.append(
            _("可合编：{others}（都说到{words}）").format(others=others, words=listed(one.cluster.words[:4]))
        )
    return lines


def _same(office: Office, match: Match) -> str:
    """Name the earlier report that says the same, with its receipt where it has one."""
    told = _("与 {report} 雷同：{percent}% 的文字先已见过").format(
        report=match.report, percent=round(match.containment * 100)
    )
    receipts = office.receipts_by_report.get(match.report, ())
    return told + _("（收件第 {seq} 号）").format(seq=receipts[0].seq) if receipts else told
