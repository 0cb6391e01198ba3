"""``jianbao fate``: where a report went, or why it came back."""

import click

from jianbao.desk.fates import STATES, state_of, stations
from jianbao.desk.trail import trails
from jianbao.edge import Stop
from jianbao.language import _
from jianbao.office import Office
from jianbao.records.report import Report
from jianbao.tables.screen import on_screen
from jianbao.tables.sheet import Sheet
from jianbao.verbs.options import Ask, office_options


@click.command()
@click.argument("report_id", metavar="REPORT")
@office_options()
def command(ask: Ask, report_id: str) -> None:
    """Say what became of REPORT, station by station."""
    office = ask.office()
    report = office.report_by_id.get(report_id)
    if report is None:
        raise Stop(
            _("没有编号为“{report}”的信息。").format(report=report_id),
            _("编号是 单位-日期-短名，如 qingxi-20261123-smart。"),
        )
    found = trails(office)
    passed = stations(office, found, report)
    if ask.format == "json":
        ask.answer(
            {
                "report": report.id,
                "state": state_of(found, report),
                "received": _received(office, report),
                "events": [
                    {"at": str(one.on), "what": one.what, "where": one.where, "why": one.why}
                    for one in passed
                ],
            }
        )
        return
    print(_("{title}（{id}）").format(title=report.title, id=report.id))
    print(_("现状：{state}").format(state=_(STATES[state_of(found, report)])))
    if passed:
        columns = (_("日期"), _("经过"), _("在哪里"), _("说明"))
        rows = tuple((str(one.on), one.what, one.where, one.why) for one in passed)
        print(on_screen(Sheet(_("去向"), columns, rows)))


def _received(office: Office, report: Report) -> dict[str, str] | None:
    receipts = office.receipts_by_report.get(report.id, ())
    if not receipts:
        return None
    return {"at": receipts[0].received_at.isoformat(timespec="minutes"), "source": receipts[0].source}
