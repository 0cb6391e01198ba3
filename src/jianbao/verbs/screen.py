"""``jianbao screen``: the day's screening sheet, every pending report with what it takes to judge it."""

import sys
from collections.abc import Collection

import click

from jianbao.desk.fates import accounts, state_of
from jianbao.desk.sheet import Waiting, facts, lists, sheet, sheet_path, waiting
from jianbao.desk.trail import Trails, trails
from jianbao.edge import Stop
from jianbao.language import _
from jianbao.office import Office
from jianbao.shell.writing import write_whole
from jianbao.similarity.reports import arrivals, problem_clusters, said_before, texts_of
from jianbao.similarity.shelf import open_index
from jianbao.verbs.options import Ask, office_options


@click.command()
@click.option("--by", metavar="PERSON", help=_("编辑的编号（默认名册里的第一位编辑）"))
@click.option("--write", is_flag=True, help=_("写入 desk/screening/（默认只打印）"))
@click.option("--interactive", is_flag=True, help=_("在终端里逐条看、逐条判，每一步都写入 desk/screening/"))
@office_options()
def command(ask: Ask, by: str | None, write: bool, interactive: bool) -> None:
    """Draft the day's sheet; what is filled in already stays."""
    if interactive and not all(stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr)):
        raise Stop(
            _("逐条筛选要在终端里进行，这里的输入或输出不是终端。"),
            _("用 jianbao screen --write 写出筛选单，再用文本编辑器填。"),
        )
    office = ask.office()
    editor = by or next((person.id for person in office.serving("editor")), None)
    if editor is None or editor not in office.person_by_id:
        raise Stop(_("人员名册里没有编辑“{by}”。").format(by=by or ""), _("用 --by 写上编辑的编号。"))
    found = trails(office)
    path = sheet_path(office.today)
    if interactive:
        _sit(ask, office, found, editor)
        return
    pending = _waiting(ask, office, found)
    source = office.sources.get(path)
    written = source.text if source else ""
    new = [one for one in pending if not lists(written, one.report.id)]
    text = sheet(office, new, editor, written)
    if ask.format == "json":
        ask.answer(
            {
                "path": path,
                "pending": [_entry(office, one) for one in pending],
                "accounts": accounts(office, found),
            }
        )
    else:
        print(path if write else text, end="\n" if write else "")
    _tell_accounts(ask, office, found)
    if write and new:
        write_whole(ask.root / path, text.encode())
        ask.tell(_("已写入 {path}，新列 {count} 条，请逐条填写结论。").format(path=path, count=len(new)))


def _sit(ask: Ask, office: Office, found: Trails, editor: str) -> None:
    """Judge the pending reports, and those on today's sheet already, one by one on the screen."""
    from jianbao.screening.app import Screening  # a fifth of a second that no other use should wait for
    from jianbao.screening.judgement import judgements
    from jianbao.screening.session import Session

    path = sheet_path(office.today)
    source = office.sources.get(path)
    items = _waiting(ask, office, found, besides=judgements(source.text) if source else ())
    if not items:
        ask.tell(_("没有待筛选的信息。"))
        return
    signed = next((one.editor for one in office.screenings if one.path == path), editor)
    session = Session(office, found, ask.root, signed, items)
    Screening(session).run()
    ask.tell(
        _("{path}：{judged} 条已有结论，{rest} 条待筛选。").format(
            path=path, judged=session.judged, rest=len(items) - session.judged
        )
    )
    for report, why in session.unsaved.items():
        ask.tell(_("没有写入 {report}：{why}").format(report=report, why=why))


def _waiting(ask: Ask, office: Office, found: Trails, besides: Collection[str] = ()) -> tuple[Waiting, ...]:
    """Return the pending reports, and those named ``besides``, each compared with all that came before."""
    states = {report.id: state_of(found, report) for report in office.reports}
    shown = [report for report, state in states.items() if state == "pending" or report in besides]
    index = open_index(ask.root / "build" / "cache" / "similarity", texts_of(office), arrivals(office))
    open_to_combine = [
        report for report, state in states.items() if state in ("pending", "held") or report in besides
    ]
    return waiting(
        office, found, said_before(office, index, shown), problem_clusters(office, open_to_combine), besides
    )


def _tell_accounts(ask: Ask, office: Office, found: Trails) -> None:
    ask.tell(
        _(
            "共收到 {all} 条：待筛选 {pending}、留用 {held}、采用 {adopted}、合并 {merged}、未采用 {returned}、撤回 {withdrawn}。"
        ).format(all=len(office.reports), **accounts(office, found))
    )


def _entry(office: Office, one: Waiting) -> dict[str, object]:
    return {
        "report": one.report.id,
        "unit": one.report.unit,
        "kind": one.report.kind,
        "since": str(one.since),
        "days": one.days(office.today),
        "facts": facts(office, one),
        "similar": [
            {"report": match.report, "containment": f"{match.containment:.2f}"} for match in one.similar
        ],
        "combine": list(one.cluster.reports) if one.cluster else [],
    }
