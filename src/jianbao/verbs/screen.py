"""``jianbao screen``: the day's screening sheet, every pending report with what it takes to judge it."""

import click

from jianbao.desk.fates import accounts, state_of
from jianbao.desk.sheet import Waiting, facts, sheet, sheet_path, waiting
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
@office_options()
def command(ask: Ask, by: str | None, write: bool) -> None:
    """Draft the day's sheet; what is filled in already stays."""
    office = ask.office()
    editor = by or next((person.id for person in office.people if person.role == "editor"), None)
    if editor is None or editor not in office.person_by_id:
        raise Stop(_("人员名册里没有编辑“{by}”。").format(by=by or ""), _("用 --by 写上编辑的编号。"))
    found = trails(office)
    pending = _waiting(ask, office, found)
    path = sheet_path(office.today)
    source = office.sources.get(path)
    written = {verdict.report for one in office.screenings if one.path == path for verdict in one.verdicts}
    new = [
        one
        for one in pending
        if one.report.id not in written and one.report.id not in (source.text if source else "")
    ]
    text = sheet(office, new, editor, source.text if source else "")
    if ask.format == "json":
        ask.answer(
            {
                "path": path,
                "pending": [_entry(office, one) for one in pending],
                "accounts": accounts(office, found),
            }
        )
    else:
        print(text, end="")
    counted = accounts(office, found)
    ask.tell(
        _(
            "共收到 {all} 条：待筛选 {pending}、留用 {held}、采用 {adopted}、合并 {merged}、未采用 {returned}、撤回 {withdrawn}。"
        ).format(all=len(office.reports), **counted)
    )
    if write and new:
        write_whole(ask.root / path, text.encode())
        ask.tell(_("已写入 {path}，新列 {count} 条，请逐条填写结论。").format(path=path, count=len(new)))


def _waiting(ask: Ask, office: Office, found: Trails) -> tuple[Waiting, ...]:
    """Return the pending reports, each compared with all that came before."""
    states = {report.id: state_of(found, report) for report in office.reports}
    pending = [report for report, state in states.items() if state == "pending"]
    index = open_index(ask.root / "build" / "cache" / "similarity", texts_of(office), arrivals(office))
    open_to_combine = [report for report, state in states.items() if state in ("pending", "held")]
    return waiting(
        office, found, said_before(office, index, pending), problem_clusters(office, open_to_combine)
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
