"""筛选单应由编辑部人员签署，日期不在今天之后，也不早于单上的信息。

为什么：谁在哪天下的结论，是申诉和计分的依据；署名或日期不对，这张单子就不算数。

改法：`editor` 写编辑、审核或签发人的编号；日期由文件名得知，写错的改文件名。

反例::

    @ desk/screening/2026/11-20.yml
    editor: zhang-wei
    verdicts:
      - report: qingxi-20261120-sample
        verdict: hold

反例::

    @ desk/screening/2026/11-18.yml
    editor: he-jing
    verdicts:
      - report: qingxi-20261120-sample
        verdict: hold

正例::

    @ desk/screening/2026/11-20.yml
    editor: he-jing
    verdicts:
      - report: qingxi-20261120-sample
        verdict: hold
"""

from collections.abc import Iterator

from jianbao.checks import known
from jianbao.checks.reference import unknown
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Place, Problem
from jianbao.records.registry import ROLES, Role

FITTING: tuple[Role, ...] = ("editor", "reviewer", "approver")


def check(office: Office) -> Iterator[Problem]:
    """Yield each sheet signed by no editor, dated after today, or before a report on it."""
    people = known.people(office)
    for sheet in office.screenings:
        place, editor = sheet.place("editor"), office.person_by_id.get(sheet.editor)
        if not sheet.broken("editor") and people.lacks(sheet.editor):
            yield unknown(
                office,
                place,
                sheet.editor,
                people,
                _("筛选单的编辑应在人员名册中（没有“{found}”）。").format(found=sheet.editor),
                _("写编辑部人员的编号。"),
                fix=False,
            )
        elif editor and not editor.broken("role") and editor.role not in FITTING:
            yield Problem(
                place,
                _("筛选单应由编辑、审核或签发人签署（{person}是{role}）。").format(
                    person=people.called(editor.id), role=_(ROLES[editor.role])
                ),
                _("写编辑部人员的编号。"),
            )
        if sheet.date > office.today:
            yield Problem(
                Place(sheet.path),
                _("筛选单的日期不应在今天之后（文件名里是 {day}，今天是 {today}）。").format(
                    day=sheet.date, today=office.today
                ),
                _("把文件名改成筛选的那一天。"),
            )
        for number, verdict in enumerate(sheet.verdicts):
            report = office.report_by_id.get(verdict.report)
            if report and report.date > sheet.date:
                yield Problem(
                    sheet.place("verdicts", number, "report"),
                    _("筛选不应早于信息（筛选单是 {day}，“{report}”是 {later}）。").format(
                        day=sheet.date, report=report.id, later=report.date
                    ),
                    _("核对筛选单的日期和信息的编号。"),
                )
