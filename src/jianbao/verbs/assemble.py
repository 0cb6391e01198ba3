"""``jianbao assemble``: the next issue of a series as a draft; ``--write`` puts it in its place."""

from collections.abc import Sequence

import click

from jianbao.assembly.draft import Drafted, item_of
from jianbao.assembly.draft import draft as first_draft
from jianbao.assembly.notice import notice
from jianbao.assembly.redraft import open_draft, redraft
from jianbao.assembly.selection import choose
from jianbao.edge import Stop
from jianbao.language import _, listed
from jianbao.office import Office
from jianbao.records.bulletin import Issue, Series
from jianbao.scoring.printed import NOTICE
from jianbao.scoring.reckoning import reckon
from jianbao.scoring.standings import earlier
from jianbao.shell.writing import write_whole
from jianbao.text.borders import Block, blocks
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
    draft = open_draft(office, series)
    items = _notice(ask, office, draft, month) if series.id == NOTICE else _items(office, series, draft)
    path, text, done = _text(office, series, draft, items)
    if ask.format == "json":
        reports = [report for item in items if item.entry for report in item.entry["reports"]]
        ask.answer({"path": path, "reports": reports, "text": text})
    else:
        print(path if write else text, end="\n" if write else "")
    for sentence in done:
        ask.tell(sentence)
    if draft and text == office.sources[path].text:
        ask.tell(_("{path} 没有变化。").format(path=path))
    elif write:
        target = ask.root / path
        if not draft and target.exists():
            raise Stop(_("{path} 已经存在，没有改动它。").format(path=path))
        write_whole(target, text.encode())
        ask.tell(_("已写入 {path}。").format(path=path))
    else:
        ask.tell(_("这是草稿，尚未写入；加 --write 写入 {path}。").format(path=path))


def _text(
    office: Office, series: Series, draft: Issue | None, items: Sequence[Drafted]
) -> tuple[str, str, tuple[str, ...]]:
    """Return the path and the text of a new draft, or of the open one drafted again and what was done to it."""
    if draft is None:
        last = max(office.screenings, key=lambda sheet: sheet.date, default=None)
        editor = last.editor if last else next((one.id for one in office.serving("editor")), "")
        return *first_draft(office, series, editor, items), ()
    again = redraft(office, series, draft, items)
    if again is None:
        raise Stop(
            _("{path} 的条目与标题对不上，没法接着编。").format(path=draft.path),
            _("先运行 jianbao check {path}，改好再编。").format(path=draft.path),
        )
    return draft.path, again.text, again.told


def _items(office: Office, series: Series, draft: Issue | None) -> tuple[Drafted, ...]:
    choices = choose(office, series, draft)
    if not choices and draft is None:
        raise Stop(
            _("《{name}》没有待编的信息：已采用的都已刊出，或不合它的栏目。").format(name=series.name),
            _("先在 desk/screening/ 里写下采用（adopt）的结论。"),
        )
    return tuple(item_of(office, choice) for choice in choices)


def _notice(ask: Ask, office: Office, draft: Issue | None, month: str | None) -> tuple[Drafted, ...]:
    reckoning = reckon(office)
    month = month or earlier(month_of(ask, None))
    if month not in reckoning.closed:
        raise Stop(
            _("{month} 还没有结账，不能通报。").format(month=month),
            _("先结账：jianbao close {month}").format(month=month),
        )
    items = notice(office, reckoning, month)
    if draft is not None:
        text = office.sources[draft.path].text
        if not {block.id for block in blocks(text) if isinstance(block, Block)} & {one.id for one in items}:
            raise Stop(
                _("{issue} 还没有签发，它通报的不是 {month}。").format(issue=draft.id, month=month),
                _("先签发它：jianbao sign {issue}").format(issue=draft.id),
            )
    for issue in office.issues:
        given = issue.series == NOTICE and issue is not draft and issue.items
        if given and issue.items[0].title == items[0].title:
            raise Stop(
                _("{month} 已经通报过（{issue}）。").format(month=month, issue=issue.id),
                _("通报有误的，在下一期通报里更正。"),
            )
    return items
