"""紧急信息应由本单位在册的人员签发。

为什么：紧急信息要有人负责；追溯时首先问是谁签的。

改法：`signed_by` 写本单位（或联合报送单位）人员的编号；新人请管理员先登记。

反例::

    kind: urgent
    urgent:
      class: work-safety
      grade: IV
      stage: first
      occurred_at: 2026-11-20T08:10+08:00
      learned_at: 2026-11-20T08:25+08:00
      place: 清溪区
      signed_by: chen-hao

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

from jianbao.checks import known
from jianbao.checks.reference import unknown
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem


def check(office: Office) -> Iterator[Problem]:
    """Yield each urgent report signed by a person not registered, or of none of its units."""
    people = known.people(office)
    for report in office.reports:
        if report.urgent is None or report.broken("urgent"):
            continue
        signer, place = report.urgent.signed_by, report.place("urgent", "signed_by")
        person = office.person_by_id.get(signer)
        if people.lacks(signer):
            yield unknown(
                office,
                place,
                signer,
                known.people(office, *report.units),
                _("签发人应在人员名册中（没有“{found}”）。").format(found=signer),
                _("写本单位人员的编号；新人请管理员先登记到 registry/people.csv。"),
                fix=False,
            )
        elif person and person.unit not in report.units and not person.broken("unit"):
            yield Problem(
                place,
                _("签发人应是本单位的人员（{person}属于{unit}）。").format(
                    person=people.called(signer), unit=known.units(office).called(person.unit)
                ),
                _("换成本单位的签发人；联合报送的，在 with 里写上对方单位。"),
            )
