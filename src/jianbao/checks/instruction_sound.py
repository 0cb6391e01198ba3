"""批示应对应一期刊物上的一条信息，日期不早于刊物，承办单位在册。

为什么：批示要给报送单位记分，还要一路跟到办结；对不上刊物和信息，就无从反馈。

改法：`issue` 写“刊物/年/期”，`report` 写那一期用的信息编号，`task.unit` 写单位编号。

反例::

    @ desk/instructions/2026-11.yml
    - id: 2026-11-01
      date: 2026-11-21
      issue: xinxi/2026/002
      report: donghu-20261118-lift-upkeep
      leader: 市委副书记
      level: city

反例::

    @ desk/instructions/2026-11.yml
    - id: 2026-11-01
      date: 2026-11-21
      issue: xinxi/2026/001
      report: qingxi-20261120-sample
      leader: 市委副书记
      level: city

正例::

    @ desk/instructions/2026-11.yml
    - id: 2026-11-01
      date: 2026-11-21
      issue: xinxi/2026/001
      report: donghu-20261118-lift-upkeep
      leader: 市委副书记
      level: city
      task: {unit: donghu, state: assigned}
"""

from collections.abc import Iterator

from jianbao.checks import known
from jianbao.checks.reference import Register, unknown
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.records.desk import Instruction


def check(office: Office) -> Iterator[Problem]:
    """Yield each instruction on no issue or report, on an issue without the report, or before it."""
    issues, reports, units = known.issues(office), known.reports(office), known.units(office)
    for instruction in office.instructions:
        if not instruction.broken("issue") and issues.lacks(instruction.issue):
            yield unknown(
                office,
                instruction.place("issue"),
                instruction.issue,
                issues,
                _("所批的刊物应在库中（没有“{found}”）。").format(found=instruction.issue),
                _("写成“刊物/年/期”，如 xinxi/2026/001。"),
            )
        if not instruction.broken("report") and reports.lacks(instruction.report):
            yield unknown(
                office,
                instruction.place("report"),
                instruction.report,
                reports,
                _("所批的信息应在库中（没有“{found}”）。").format(found=instruction.report),
                _("写信息的编号：单位-日期-短名。"),
            )
        else:
            yield from _on_issue(office, instruction)
        yield from _task(office, instruction, units)


def _on_issue(office: Office, instruction: Instruction) -> Iterator[Problem]:
    issue = office.issue_by_id.get(instruction.issue)
    if issue is None or issue.broken("entries") or issue.broken("date"):
        return
    carried = {id for entry in issue.entries for id in entry.reports}
    if instruction.report not in carried and not instruction.broken("report"):
        yield Problem(
            instruction.place("report"),
            _("所批的信息应在所批的那一期上（“{issue}”没有用“{report}”）。").format(
                issue=issue.id, report=instruction.report
            ),
            _("核对刊物和信息的编号。"),
        )
    if instruction.date < issue.date and not instruction.broken("date"):
        yield Problem(
            instruction.place("date"),
            _("批示不应早于刊物（批示 {day}，刊物 {issued}）。").format(
                day=instruction.date, issued=issue.date
            ),
            _("核对批示的日期和所批的期号。"),
        )


def _task(office: Office, instruction: Instruction, units: Register) -> Iterator[Problem]:
    if instruction.task and units.lacks(instruction.task.unit):
        yield unknown(
            office,
            instruction.place("task", "unit"),
            instruction.task.unit,
            units,
            _("承办单位应是登记的单位（没有“{found}”）。").format(found=instruction.task.unit),
            _("写 registry/units.yml 里的单位编号。"),
        )
