"""``jianbao assemble``: the next issue of a series as a draft; ``--write`` puts it in its place."""

import click

from jianbao.assembly.draft import draft
from jianbao.assembly.notice import notice
from jianbao.assembly.selection import choose
from jianbao.edge import Stop
from jianbao.language import _, listed
from jianbao.office import Office
from jianbao.records.bulletin import Series
from jianbao.scoring.facts import NOTICE
from jianbao.scoring.reckoning import reckon
from jianbao.scoring.standings import earlier
from jianbao.shell.writing import write_whole
from jianbao.verbs.month import month_of, valid_month
from jianbao.verbs.options import Ask, office_options


@click.command()
@click.argument("series_id", metavar="SERIES")
@click.option("--month", callback=valid_month, metavar="YYYY-MM", help=_("通报哪个月（默认上月）"))
@click.option("--write", is_flag=True, help=_("写入 bulletins/（默认只打印）"))
@office_options()
def command(ask: Ask, series_id: str, month: str | None, write: bool) -> None:
    """Draft the next issue of SERIES from the screening sheets."""
    office = ask.scored_office() if series_id == NOTICE else ask.office()
    series = office.series_by_id.get(series_id)
    if series is None:
        known = listed(one.id for one in office.series)
        raise Stop(
            _("没有编号为“{id}”的刊物。").format(id=series_id), _("现有刊物：{known}").format(known=known)
        )
    if series.id == NOTICE:
        path, text, reports = *_notice(ask, office, series, month), list[str]()
    else:
        path, text, reports = _issue(office, series)
    if ask.format == "json":
        ask.answer({"path": path, "reports": reports, "text": text})
    else:
        print(text, end="")
    if write:
        target = ask.root / path
        if target.exists():
            raise Stop(_("{path} 已经存在，没有改动它。").format(path=path))
        write_whole(target, text.encode())
        ask.tell(_("已写入 {path}。").format(path=path))
    else:
        ask.tell(_("这是草稿，尚未写入；加 --write 写入 {path}。").format(path=path))


def _issue(office: Office, series: Series) -> tuple[str, str, list[str]]:
    choices = choose(office, series)
    if not choices:
        raise Stop(
            _("《{name}》没有待编的信息：已采用的都已刊出，或不合它的栏目。").format(name=series.name),
            _("先在 desk/screening/ 里写下采用（adopt）的结论。"),
        )
    return *draft(office, series, choices), [report.id for choice in choices for report in choice.reports]


def _notice(ask: Ask, office: Office, series: Series, month: str | None) -> tuple[str, str]:
    reckoning = reckon(office)
    month = month or earlier(month_of(ask, None))
    if month not in reckoning.closed:
        raise Stop(
            _("{month} 还没有结账，不能通报。").format(month=month),
            _("先结账：jianbao close {month}").format(month=month),
        )
    return notice(office, series, reckoning, month)
