"""所反映的决策部署应在决策登记中。

为什么：“推进到哪里、跟进到哪里”按这个编号对照；写错了，这项部署就显得无人反映。

改法：写 `desk/decisions/` 里文件的名字（不带 .yml）；不反映哪项部署的，删去这一行。

反例::

    decision: 2026-old-estate

正例::

    decision: 2026-old-estates
"""

from collections.abc import Iterator

from jianbao.checks import known
from jianbao.checks.reference import unknown
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem


def check(office: Office) -> Iterator[Problem]:
    """Yield each report that names a decision there is not."""
    decisions = known.decisions(office)
    for report in office.reports:
        if report.decision and decisions.lacks(report.decision):
            yield unknown(
                office,
                report.place("decision"),
                report.decision,
                decisions,
                _("所反映的决策部署应在决策登记中（没有“{found}”）。").format(found=report.decision),
                _("写 desk/decisions/ 里决策的编号；不反映哪项部署的，删去这一行。"),
            )
