"""对迟报、漏报、瞒报、谎报的认定应有两人作出，单位和信息在册，瞒报谎报写明依据。

为什么：一次认定扣一百到三百分，还要通报批评；没有依据、一人说了算，就站不住。

改法：`decided_by` 写两位以上认定人的编号；瞒报、谎报的 `evidence` 写清查明的事实（10 个字以上）。

反例::

    @ desk/findings/2026-11.yml
    - id: 2026-11-01
      date: 2026-11-21
      unit: donghu
      finding: concealed
      evidence: 经查
      decided_by: [song-yi, qin-chuan]

反例::

    @ desk/findings/2026-11.yml
    - id: 2026-11-01
      date: 2026-11-21
      unit: donghu
      finding: late
      evidence: 首报晚于时限 42 分钟
      decided_by: [song-yi]

正例::

    @ desk/findings/2026-11.yml
    - id: 2026-11-01
      date: 2026-11-21
      unit: donghu
      finding: late
      report: donghu-20261118-lift-upkeep
      evidence: 首报晚于时限 42 分钟，值班记录可证
      decided_by: [song-yi, qin-chuan]
"""

from collections.abc import Iterator

from jianbao.checks import known
from jianbao.checks.reference import unknown
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.records.desk import LATES, Finding

DECIDERS = 2
EVIDENCE = 10
"""Characters of evidence for what only an investigation can establish."""


def check(office: Office) -> Iterator[Problem]:
    """Yield each finding on an unknown unit or report, by fewer than two, or grave without evidence."""
    units, reports = known.units(office), known.reports(office)
    for finding in office.findings:
        if not finding.broken("unit") and units.lacks(finding.unit):
            yield unknown(
                office,
                finding.place("unit"),
                finding.unit,
                units,
                _("被认定的单位应是登记的单位（没有“{found}”）。").format(found=finding.unit),
                _("写 registry/units.yml 里的单位编号。"),
            )
        if finding.report and reports.lacks(finding.report):
            yield unknown(
                office,
                finding.place("report"),
                finding.report,
                reports,
                _("认定所涉的信息应在库中（没有“{found}”）。").format(found=finding.report),
                _("写信息的编号；没有报送信息的，删去这一行。"),
            )
        length = len("".join(finding.evidence.split()))
        grave = finding.finding in ("concealed", "false") and not finding.broken("finding")
        if grave and length < EVIDENCE and not finding.broken("evidence"):
            yield Problem(
                finding.place("evidence"),
                _("认定{finding}的依据应有 {least} 个字以上（现有 {length} 个）。").format(
                    finding=_(LATES[finding.finding]), least=EVIDENCE, length=length
                ),
                _("写清查明的事实和出处。"),
            )
        if not finding.broken("decided_by"):
            yield from _deciders(office, finding)


def _deciders(office: Office, finding: Finding) -> Iterator[Problem]:
    people = known.people(office)
    if len(set(finding.decided_by)) < DECIDERS:
        yield Problem(
            finding.place("decided_by"),
            _("认定应由 {wanted} 人以上作出（现有 {got} 人）。").format(
                wanted=DECIDERS, got=len(set(finding.decided_by))
            ),
            _("在 decided_by 里写上每位认定人的编号。"),
        )
    for number, person in enumerate(finding.decided_by):
        if people.lacks(person):
            yield unknown(
                office,
                finding.place("decided_by", number),
                person,
                people,
                _("认定人应在人员名册中（没有“{found}”）。").format(found=person),
                _("写认定人的编号。"),
                fix=False,
            )
