"""``jianbao explain``: every ledger line of a unit, a report or an issue, adding up to its total."""

import click

from jianbao.edge import Stop
from jianbao.language import _
from jianbao.office import Office
from jianbao.scoring import outputs
from jianbao.scoring.explanation import explain
from jianbao.scoring.reckoning import reckon
from jianbao.scoring.sheets import ledger_sheet
from jianbao.tables.number import shown
from jianbao.tables.screen import on_screen
from jianbao.verbs.month import valid_month
from jianbao.verbs.options import Ask, office_options


@click.command()
@click.argument("subject")
@click.option("--month", callback=valid_month, metavar="YYYY-MM", help=_("只看这个月（默认全部）"))
@office_options()
def command(ask: Ask, subject: str, month: str | None) -> None:
    """Explain the points of SUBJECT: a unit, a report, or an issue such as xinxi/2026/030."""
    office = ask.scored_office()
    if not _known(office, subject):
        raise Stop(
            _("“{subject}”不是本办公室的单位、信息或刊物。").format(subject=subject),
            _("单位如 qingxi，信息如 qingxi-20261123-smart，刊物如 xinxi/2026/030。"),
        )
    explained = explain(reckon(office), subject, month)
    if ask.format == "json":
        ask.answer(outputs.explanation(explained))
        return
    print(on_screen(ledger_sheet(explained.lines)))
    print(_("合计 {points} 分").format(points=shown(explained.total)))
    for aside in explained.aside:
        print(
            "\n"
            + _("【{name}】").format(name=aside.account.name)
            + f"\n{on_screen(ledger_sheet(aside.lines))}"
        )
        print(_("合计 {points} 分（不计入得分）").format(points=shown(aside.total)))


def _known(office: Office, subject: str) -> bool:
    return subject in office.unit_by_id or subject in office.report_by_id or subject in office.issue_by_id
