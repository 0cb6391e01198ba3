"""采用的信息应在刊物上，刊物上的信息应有采用的结论。

为什么：采用了却一直没有刊出，单位会来问；没有结论就刊出，四问没人答过，计分也没有依据。

改法：采用的编进最近一期（七天之内不提醒）；刊出的在筛选单上补“采用”或“合并”。

反例::

    @ desk/screening/2026/11-10.yml
    editor: he-jing
    verdicts:
      - report: donghu-20261109-market
        verdict: adopt
    @ submissions/2026/11/donghu/20261109-market.md
    ---
    title: 东湖区反映农贸市场冬季保温难
    author: chen-hao
    kind: problem
    ---

    东湖区 6 个露天农贸市场冬季夜间室温低于 5 度，叶菜损耗达到一成二。

反例::

    @ desk/screening/2026/11-19.yml
    editor: he-jing
    verdicts:
      - report: donghu-20261118-lift-upkeep
        verdict: return
        reason: known

正例::

    @ desk/screening/2026/11-20.yml
    editor: he-jing
    verdicts:
      - report: qingxi-20261120-sample
        verdict: adopt
"""

from collections.abc import Iterator
from datetime import timedelta

from jianbao.checks import known
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.records.desk import VERDICTS, ReportVerdict

PATIENCE = timedelta(days=7)
"""How long an adopted report may wait for an issue."""


def check(office: Office) -> Iterator[Problem]:
    """Yield each adoption no issue has carried for a week, and each published report not adopted."""
    if not known.unread(office, "bulletins/") and not any(issue.broken("entries") for issue in office.issues):
        yield from _unpublished(office)
    if not known.unread(office, "desk/screening/") and not any(
        s.broken("verdicts") for s in office.screenings
    ):
        yield from _unjudged(office)


def _unpublished(office: Office) -> Iterator[Problem]:
    published = {id for issue in office.issues for entry in issue.entries for id in entry.reports}
    for sheet in office.screenings:
        if sheet.date + PATIENCE >= office.today:
            continue
        for number, verdict in enumerate(sheet.verdicts):
            report = office.report_by_id.get(verdict.report)
            if verdict.verdict == "adopt" and report and not report.withdrawn and report.id not in published:
                yield Problem(
                    sheet.place("verdicts", number, "report"),
                    _("采用的信息应在七天内刊出（“{report}”{day} 采用，至今未刊）。").format(
                        report=report.id, day=sheet.date
                    ),
                    _("编进最近一期；不再刊的改结论。"),
                )


def _unjudged(office: Office) -> Iterator[Problem]:
    last: dict[str, ReportVerdict] = {}
    for sheet in sorted(office.screenings, key=lambda sheet: sheet.path):
        last.update((verdict.report, verdict) for verdict in sheet.verdicts)
    for issue in office.issues:
        for at, entry in enumerate(issue.entries):
            for number, id in enumerate(entry.reports):
                verdict = last.get(id)
                if verdict and verdict.verdict in ("adopt", "merge"):
                    continue
                found = _(VERDICTS[verdict.verdict]) if verdict else _("没有结论")
                yield Problem(
                    issue.place("entries", at, "reports", number),
                    _("刊出的信息应有“采用”或“合并”的结论（“{report}”：{found}）。").format(
                        report=id, found=found
                    ),
                    _("在筛选单上补结论；不该刊的撤下。"),
                )
