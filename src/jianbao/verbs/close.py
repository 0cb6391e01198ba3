"""``jianbao close``: freezes a month's ledger, or says what stands in the way."""

from datetime import datetime

import click

from jianbao.checks.engine import run
from jianbao.clock import BEIJING
from jianbao.edge import DONE, WRONG, Stop
from jianbao.formats import FORMATS
from jianbao.language import _, listed
from jianbao.office import Office
from jianbao.records.registry import ROLES, Role
from jianbao.scoring.closing import Closed, close, obstacles, open_before, opens_on
from jianbao.scoring.reckoning import Reckoning, reckon
from jianbao.shell.writing import write_whole
from jianbao.verbs.month import valid_month
from jianbao.verbs.options import Ask, office_options

_CLOSERS: tuple[Role, ...] = ("approver", "reviewer")


@click.command()
@click.argument("month", callback=valid_month, metavar="YYYY-MM")
@click.option("--by", required=True, metavar="PERSON", help=_("谁来结账：审核或签发人的编号"))
@click.option("--write", is_flag=True, help=_("写入 scoring/ledger/（默认只说明会写什么）"))
@office_options()
def command(ask: Ask, month: str, by: str, write: bool) -> int:
    """Close MONTH: its ledger is written once and never changes."""
    office = ask.scored_office()
    reckoning = reckon(office)
    _refuse(office, reckoning, month, by)
    wrong = [problem for problem in run(office) if problem.severity == "error"]
    standing = [*obstacles(office, month), *wrong]
    if standing:
        print(FORMATS[ask.format if ask.format == "json" else "text"](standing, office), end="")
        ask.tell(_("{month} 还不能结账：先办完上面 {count} 件事。").format(month=month, count=len(standing)))
        return WRONG
    closed = close(office, month, by, datetime.now(BEIJING).replace(microsecond=0))
    _say(ask, closed)
    if write:
        ledger, seal = closed.paths
        # The seal last: a ledger without one is not closed, and the next run writes both again.
        write_whole(ask.root / ledger, closed.ledger)
        write_whole(ask.root / seal, closed.seal)
        ask.tell(
            _("已写入 {ledger} 和封签。提交后请打标签 ledger/{month}。").format(ledger=ledger, month=month)
        )
    else:
        ask.tell(_("尚未写入；加 --write 结账。"))
    return DONE


def _refuse(office: Office, reckoning: Reckoning, month: str, by: str) -> None:
    person = office.person_by_id.get(by)
    if person is None or person.role not in _CLOSERS:
        roles = listed(_(ROLES[role]) for role in _CLOSERS)
        raise Stop(_("“{by}”不能结账：结账的人须是{roles}。").format(by=by, roles=roles))
    if month in reckoning.closed:
        raise Stop(_("{month} 已经结账，不再改动。").format(month=month), _("更正记在未结账的月份里。"))
    if office.today < opens_on(month):
        raise Stop(_("{month} 要到 {day} 才能结账。").format(month=month, day=opens_on(month)))
    earlier = open_before(reckoning, month)
    if earlier is not None:
        raise Stop(_("先结 {earlier}，再结 {month}。").format(earlier=earlier, month=month))


def _say(ask: Ask, closed: Closed) -> None:
    if ask.format == "json":
        ask.answer({"month": closed.month, "lines": closed.lines, "head": closed.head})
    else:
        print(
            _("{month}：{lines} 笔，链尾 {head}").format(
                month=closed.month, lines=closed.lines, head=closed.head
            )
        )
