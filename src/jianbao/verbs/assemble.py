"""``jianbao assemble``: the next issue of a series as a draft; ``--write`` puts it in its place."""

import click

from jianbao.assembly.draft import draft
from jianbao.assembly.selection import choose
from jianbao.edge import Stop
from jianbao.language import _, listed
from jianbao.shell.writing import write_whole
from jianbao.verbs.options import Ask, office_options


@click.command()
@click.argument("series_id", metavar="SERIES")
@click.option("--write", is_flag=True, help=_("写入 bulletins/（默认只打印）"))
@office_options()
def command(ask: Ask, series_id: str, write: bool) -> None:
    """Draft the next issue of SERIES from the screening sheets."""
    office = ask.office()
    series = office.series_by_id.get(series_id)
    if series is None:
        known = listed(one.id for one in office.series)
        raise Stop(
            _("没有编号为“{id}”的刊物。").format(id=series_id), _("现有刊物：{known}").format(known=known)
        )
    choices = choose(office, series)
    if not choices:
        raise Stop(
            _("《{name}》没有待编的信息：已采用的都已刊出，或不合它的栏目。").format(name=series.name),
            _("先在 desk/screening/ 里写下采用（adopt）的结论。"),
        )
    path, text = draft(office, series, choices)
    if ask.format == "json":
        ask.answer(
            {"path": path, "reports": [r.id for choice in choices for r in choice.reports], "text": text}
        )
    else:
        print(text, end="")
    if write:
        target = ask.root / path
        if target.exists():
            raise Stop(_("{path} 已经存在，没有改动它。").format(path=path))
        write_whole(target, text.encode())
        ask.tell(_("已写入 {path}，共 {count} 条。").format(path=path, count=len(choices)))
    else:
        ask.tell(_("这是草稿，尚未写入；加 --write 写入 {path}。").format(path=path))
