"""规则记入的账应是本办法列出的账。

为什么：记到不存在的账里，这些分就不在任何一栏，合计对不上。

改法：在 `accounts` 里列出这本账，或改成已列的账；第一本账计入得分（`counts: true`），编号不得重复。

反例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    accounts:
      - {id: score, name: 得分}
      - {id: discipline, name: 纪律扣分, counts: false}
    rules:
      - id: late
        says: 迟报扣 100 分。
        event: finding
        when: {finding: late}
        points: "-100"
        account: disciplin

反例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    accounts:
      - {id: discipline, name: 纪律扣分, counts: false}

正例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    accounts:
      - {id: score, name: 得分}
      - {id: discipline, name: 纪律扣分, counts: false}
    rules:
      - id: late
        says: 迟报扣 100 分。
        event: finding
        when: {finding: late}
        points: "-100"
        account: discipline
"""

from collections.abc import Iterator

from jianbao.checks.reference import Register, unknown
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Place, Problem
from jianbao.scoring.conditions import books
from jianbao.scoring.rulebook import RuleBook


def check(office: Office) -> Iterator[Problem]:
    """Yield accounts named twice, a first one that does not count, and references to none."""
    for book in books(office):
        if book.broken("accounts"):
            continue
        first: dict[str, Place] = {}
        for number, account in enumerate(book.accounts):
            place = book.place("accounts", number, "id")
            before = first.setdefault(account.id, place)
            if before is not place:
                yield Problem(
                    place,
                    _("账的编号不得重复（“{id}”第一次在第 {line} 行）。").format(
                        id=account.id, line=before.line
                    ),
                    _("给后写的换一个编号。"),
                )
        if book.accounts and not book.accounts[0].counts:
            yield Problem(
                book.place("accounts", 0, "counts"),
                _("第一本账应计入得分：没有写明账的规则都记在这里。"),
                _("把计入得分的账写在第一位。"),
            )
        register = Register({account.id: account.name for account in book.accounts} or {"score": _("得分")})
        for id, place in _named(book):
            if register.lacks(id):
                yield unknown(
                    office,
                    place,
                    id,
                    register,
                    _("账应是本办法列出的账（没有“{found}”）。").format(found=id),
                    _("列出的账有：{accounts}。").format(
                        accounts=_("、").join(map(register.said, register.names))
                    ),
                )


def _named(book: RuleBook) -> Iterator[tuple[str, Place]]:
    for number, rule in enumerate(book.rules):
        if rule.account:
            yield rule.account, book.place("rules", number, "account")
    for number, quota in enumerate(book.quotas):
        if quota.account:
            yield quota.account, book.place("quotas", number, "account")
        if quota.of:
            yield quota.of, book.place("quotas", number, "of")
    for number, limit in enumerate(book.limits):
        if limit.account:
            yield limit.account, book.place("limits", number, "account")
