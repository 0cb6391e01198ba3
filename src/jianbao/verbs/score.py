"""``jianbao score``: a month's standings and ledger, for a screen, a program or a spreadsheet."""

import sys
from datetime import datetime, time
from pathlib import Path

import click

from jianbao.clock import BEIJING
from jianbao.edge import Stop
from jianbao.language import _, listed
from jianbao.office import Office
from jianbao.reading.draft import draft_rulebook
from jianbao.scoring import outputs
from jianbao.scoring.reckoning import Reckoning, reckon
from jianbao.scoring.sheets import ledger_sheet, ranking_sheet, standings_sheet
from jianbao.scoring.standings import Standings, standings
from jianbao.tables.csv import as_csv
from jianbao.tables.screen import on_screen
from jianbao.tables.workbook import as_workbook
from jianbao.verbs.comparing import print_comparison
from jianbao.verbs.month import month_of, valid_month
from jianbao.verbs.options import Ask, office_options


@click.command()
@click.option("--month", callback=valid_month, metavar="YYYY-MM", help=_("哪个月（默认本月）"))
@click.option("--rulebook", type=click.Path(path_type=Path), help=_("用这部草案计分"))
@click.option("--compare", "comparing", is_flag=True, help=_("与现行办法对比：谁会变、变多少、因为哪条"))
@click.option("--ledger", is_flag=True, help=_("csv 里给台账而不是排名"))
@office_options("text", "json", "csv", "xlsx")
def command(ask: Ask, month: str | None, rulebook: Path | None, comparing: bool, ledger: bool) -> None:
    """Print the standings of a month; csv and xlsx hold no formulas."""
    office, month = ask.scored_office(), month_of(ask, month)
    if comparing and rulebook is None:
        raise Stop(_("--compare 要和 --rulebook 一起用。"))
    if not office.rulebooks and rulebook is None:
        raise Stop(_("没有计分办法：scoring/rulebooks/ 是空的。"), _("从 scoring/presets/ 里选一部照着写。"))
    draft = draft_rulebook(rulebook) if rulebook else None
    reckoning = reckon(office, draft)
    if comparing and draft is not None:
        print_comparison(ask, office, draft, reckoning, month)
        return
    found = standings(reckoning, month)
    entries = [entry for entry in reckoning.entries if entry.month == month]
    if ask.format == "json":
        ask.answer(outputs.score(found))
    elif ask.format == "csv":
        print(as_csv(ledger_sheet(entries) if ledger else standings_sheet(found)), end="")
    elif ask.format == "xlsx":
        created = datetime.combine(ask.today, time(), BEIJING)
        sys.stdout.buffer.write(as_workbook([standings_sheet(found), ledger_sheet(entries)], created))
    else:
        _print_standings(found, office, reckoning)


def _print_standings(found: Standings, office: Office, reckoning: Reckoning) -> None:
    if found.rulebook is None:
        raise Stop(_("{month} 还没有施行的计分办法。").format(month=found.month))
    state = _("已结账") if found.closed else _("未结账")
    print(_("{month} 采用与排名（{state}，{rulebook} 起施行的办法）").format(**_facts(found, state)))
    for ranking in found.groups:
        print(
            "\n" + _("【{name}】").format(name=ranking.name) + f"\n{on_screen(ranking_sheet(ranking, found))}"
        )
    names = [office.unit_by_id[unit].label for unit in found.zero if unit in office.unit_by_id]
    if names:
        print("\n" + _("本月零报送：{names}").format(names=listed(names)))


def _facts(found: Standings, state: str) -> dict[str, object]:
    return {"month": found.month, "state": state, "rulebook": found.rulebook}
