"""紧急信息应接成一串：一个首报，续报从 1 起连续编号，终报之后不再续报。

为什么：领导要从首报一路看到终报；接错、跳号或终报后又来续报，就看不出事情到了哪一步。

改法：首报不写 `follows` 和 `number`；其余各报的 `follows` 写首报的编号，续报按 1、2、3 写 `number`；
终报以后有新情况的，用补报（supplement）。

反例::

    kind: urgent
    urgent:
      class: work-safety
      grade: IV
      stage: followup
      number: 1
      occurred_at: 2026-11-20T08:10+08:00
      learned_at: 2026-11-20T08:25+08:00
      place: 清溪区
      signed_by: li-na

反例::

    kind: urgent
    urgent:
      class: work-safety
      grade: IV
      stage: first
      number: 1
      occurred_at: 2026-11-20T08:10+08:00
      learned_at: 2026-11-20T08:25+08:00
      place: 清溪区
      signed_by: li-na

正例::

    kind: urgent
    urgent:
      class: work-safety
      grade: IV
      stage: first
      occurred_at: 2026-11-20T08:10+08:00
      learned_at: 2026-11-20T08:25+08:00
      place: 清溪区
      signed_by: li-na
"""

from collections.abc import Iterator
from itertools import pairwise

from jianbao.checks import known
from jianbao.checks.reference import Register, unknown
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.records.report import STAGES, Report, Urgent


def check(office: Office) -> Iterator[Problem]:
    """Yield what is wrong in each urgent report's own links, then in each chain as a whole."""
    reports = known.reports(office)
    corrected = {report.supersedes for report in office.reports if report.supersedes}
    chains: dict[str, list[tuple[Report, Urgent]]] = {}
    for report in office.reports:
        urgent = report.urgent
        if urgent is None or report.broken("urgent"):
            continue
        yield from _own_keys(report, urgent)
        if urgent.stage != "first" and urgent.follows:
            yield from _linked(office, report, urgent.follows, reports)
            first = office.report_by_id.get(urgent.follows)
            if first and first.urgent and first.urgent.stage == "first" and report.id not in corrected:
                chains.setdefault(urgent.follows, []).append((report, urgent))
    for chain in chains.values():
        yield from _whole(chain)


def _own_keys(report: Report, urgent: Urgent) -> Iterator[Problem]:
    stage = _(STAGES[urgent.stage])
    if urgent.stage == "first" and urgent.follows:
        yield Problem(
            report.place("urgent", "follows"),
            _("首报不写 follows（现有“{found}”）。").format(found=urgent.follows),
            _("是首报的删去这一行；不是的把 stage 改为 followup 等。"),
        )
    elif urgent.stage != "first" and not urgent.follows:
        yield Problem(
            report.place("urgent", "stage"),
            _("{stage}应写明接的是哪条首报（没有 follows）。").format(stage=stage),
            _("加一行 follows，写首报的编号。"),
        )
    if urgent.stage == "followup" and urgent.number is None:
        yield Problem(
            report.place("urgent", "stage"),
            _("续报应写明是第几次续报（没有 number）。"),
            _("加一行 number，从 1 起。"),
        )
    elif urgent.stage != "followup" and urgent.number is not None:
        yield Problem(
            report.place("urgent", "number"),
            _("只有续报才编号（这条是{stage}，现有 {found}）。").format(stage=stage, found=urgent.number),
            _("删去 number 一行。"),
        )


def _linked(office: Office, report: Report, follows: str, reports: Register) -> Iterator[Problem]:
    place, first = report.place("urgent", "follows"), office.report_by_id.get(follows)
    if reports.lacks(follows):
        yield unknown(
            office,
            place,
            follows,
            reports,
            _("所接的首报应在库中（没有“{found}”）。").format(found=follows),
            _("写首报的编号：单位-日期-短名。"),
        )
    elif first is None or first.broken("urgent"):
        return
    elif first.urgent is None or first.urgent.stage != "first":
        yield Problem(
            place,
            _("所接的应是一条首报（“{found}”是{stage}）。").format(
                found=follows, stage=_(STAGES[first.urgent.stage]) if first.urgent else _("普通信息")
            ),
            _("各次续报和终报都接首报，不接上一次续报。"),
        )
    elif not set(report.units) & set(first.units):
        yield Problem(
            place,
            _("所接的首报应是本单位或联合报送单位的（“{found}”是{unit}报的）。").format(
                found=follows, unit=known.units(office).called(first.unit)
            ),
            _("本单位的另起首报；联合报送的，在 with 里写上对方单位。"),
        )
    elif first.date > report.date:
        yield Problem(
            place,
            _("{stage}不应早于首报（首报是 {first}，这条是 {day}）。").format(
                stage=_(STAGES[report.urgent.stage]) if report.urgent else "",
                first=first.date,
                day=report.date,
            ),
            _("核对两条信息的日期和编号。"),
        )


def _whole(chain: list[tuple[Report, Urgent]]) -> Iterator[Problem]:
    """Yield gaps in the numbers of follow-ups, a second final report, and what follows the final one."""
    numbered = sorted(
        ((urgent.number, report.date, report) for report, urgent in chain
         if urgent.stage == "followup" and urgent.number is not None),
        key=lambda entry: (entry[0], entry[1], entry[2].id),
    )  # fmt: skip
    for wanted, (number, _day, report) in enumerate(numbered, start=1):
        if number != wanted:
            yield Problem(
                report.place("urgent", "number"),
                _("续报应从 1 起连续编号（现为 {number}，应为 {wanted}）。").format(
                    number=number, wanted=wanted
                ),
                _("改成接着上一次续报的号；漏报送的续报补上。"),
            )
            break
    for (_n, earlier, before), (number, day, report) in pairwise(numbered):
        if day < earlier:
            yield Problem(
                report.place("urgent", "number"),
                _("续报的编号应合乎先后（第 {number} 次是 {day}，早于“{before}”的 {earlier}）。").format(
                    number=number, day=day, before=before.id, earlier=earlier
                ),
                _("按报送的先后编号。"),
            )
    finals = sorted(
        (report for report, urgent in chain if urgent.stage == "final"), key=lambda r: (r.date, r.id)
    )
    for report in finals[1:]:
        yield Problem(
            report.place("urgent", "stage"),
            _("一串只有一条终报（前面已有“{found}”）。").format(found=finals[0].id),
            _("终报以后的新情况用补报；更正终报的写 supersedes。"),
        )
    for report, urgent in chain:
        if finals and urgent.stage == "followup" and report.date > finals[0].date:
            yield Problem(
                report.place("urgent", "stage"),
                _("终报之后不再续报（终报“{found}”是 {final}，这条是 {day}）。").format(
                    found=finals[0].id, final=finals[0].date, day=report.date
                ),
                _("终报以后的新情况用补报（supplement）。"),
            )
