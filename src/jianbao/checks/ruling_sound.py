"""评定与裁定应针对库中的信息和用过它的刊物，撤销须两人决定。

为什么：评定直接加减分；说不清是哪一条、哪一期，就无从核对，撤销采用更不能一个人说了算。

改法：`report` 写信息编号；`issue` 写采用它的刊物，如 `xinxi/2026/001`；撤销在 `decided_by` 写两人以上。

反例::

    @ desk/rulings/2026-11.yml
    - id: 2026-11-01
      date: 2026-11-23
      event: good-item
      report: donghu-20261118-lift-upkep
      why: 数字扎实
      decided_by: [he-jing]

反例::

    @ desk/rulings/2026-11.yml
    - id: 2026-11-01
      date: 2026-11-23
      event: revocation
      report: donghu-20261118-lift-upkeep
      issue: xinxi/2026/009
      why: 数据有误
      decided_by: [he-jing]

正例::

    @ desk/rulings/2026-11.yml
    - id: 2026-11-01
      date: 2026-11-23
      event: good-item
      report: donghu-20261118-lift-upkeep
      why: 数字扎实
      decided_by: [he-jing]
"""

from collections.abc import Iterator

from jianbao.checks import known
from jianbao.checks.reference import unknown
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Place, Problem
from jianbao.records.ruling import Ruling


def check(office: Office) -> Iterator[Problem]:
    """Yield what a ruling names and there is not, repeated ids, and revocations by one person alone."""
    first: dict[str, Place] = {}
    for ruling in office.rulings:
        place = ruling.place("id")
        before = first.setdefault(ruling.id, place)
        if before is not place and not ruling.broken("id"):
            yield Problem(
                place,
                _("编号不得重复（“{id}”第一次在 {path} 第 {line} 行）。").format(
                    id=ruling.id, path=before.path, line=before.line
                ),
                _("给后写的换一个编号。"),
            )
        yield from _references(office, ruling)
        if ruling.event == "revocation" and len(set(ruling.decided_by)) < 2:
            yield Problem(
                ruling.place("decided_by"),
                _("撤销采用须两人以上决定（现有 {count} 人）。").format(count=len(set(ruling.decided_by))),
                _("在 decided_by 里写明两人。"),
            )


def _references(office: Office, ruling: Ruling) -> Iterator[Problem]:
    reports, people = known.reports(office), known.people(office)
    if not ruling.broken("report") and reports.lacks(ruling.report):
        yield unknown(
            office,
            ruling.place("report"),
            ruling.report,
            reports,
            _("信息应在库中（没有“{found}”）。").format(found=ruling.report),
            _("写信息的编号。"),
        )
    for at, person in enumerate(ruling.decided_by):
        if people.lacks(person):
            yield unknown(
                office,
                ruling.place("decided_by", at),
                person,
                people,
                _("决定人应是登记的人员（没有“{found}”）。").format(found=person),
                _("写人员的编号。"),
                fix=False,
            )
    if ruling.issue and not ruling.broken("issue"):
        issue = office.issue_by_id.get(ruling.issue)
        used = {report for entry in issue.entries for report in entry.reports} if issue else set()
        if issue is None and known.issues(office).lacks(ruling.issue):
            yield Problem(
                ruling.place("issue"),
                _("刊物应在库中（没有“{found}”）。").format(found=ruling.issue),
                _("写 <刊物>/<年>/<期号>。"),
            )
        elif issue is not None and not issue.broken("entries") and ruling.report not in used:
            yield Problem(
                ruling.place("issue"),
                _("“{issue}”没有采用“{report}”。").format(issue=ruling.issue, report=ruling.report),
                _("写采用这条信息的那一期。"),
            )
