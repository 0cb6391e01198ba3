"""规则和条款的编号在一份计分办法里不得重复。

为什么：台账的每一笔都记着规则编号；编号重复，就说不清是哪条规则给的分。

改法：给后写的换一个编号。`publications`、`instructions` 是程序合并分值时用的编号，规则不能用。

反例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    rules:
      - id: xinxi
        says: 《信息》采用，每条 2 分。
        event: adoption
        points: "2"
      - id: xinxi
        says: 批示一次，5 分。
        event: instruction
        points: "5"

反例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    rules:
      - id: publications
        says: 《信息》采用，每条 2 分。
        event: adoption
        points: "2"

正例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    rules:
      - id: xinxi
        says: 《信息》采用，每条 2 分。
        event: adoption
        points: "2"
      - id: instruction
        says: 批示一次，5 分。
        event: instruction
        points: "5"
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Place, Problem
from jianbao.scoring.conditions import books
from jianbao.scoring.rulebook import RuleBook
from jianbao.scoring.vocabulary import RESERVED


def check(office: Office) -> Iterator[Problem]:
    """Yield each id that an earlier rule or clause of the book has, or that the ledger keeps for itself."""
    for book in books(office):
        first: dict[str, Place] = {}
        for id, place in _ids(book):
            before = first.setdefault(id, place)
            if id in RESERVED:
                yield Problem(
                    place,
                    _("编号“{id}”留给程序用（{name}）。").format(id=id, name=_(RESERVED[id])),
                    _("换一个编号。"),
                )
            elif before is not place:
                yield Problem(
                    place,
                    _("编号不得重复（“{id}”第一次在第 {line} 行）。").format(id=id, line=before.line),
                    _("给后写的换一个编号。"),
                )


def _ids(book: RuleBook) -> Iterator[tuple[str, Place]]:
    if book.quality is not None:
        yield book.quality.id, book.place("quality", "id")
    clauses = {
        "rules": [rule.id for rule in book.rules],
        "quotas": [quota.id for quota in book.quotas],
        "averages": [average.id for average in book.averages],
        "limits": [limit.id for limit in book.limits],
        "zeroings": [zeroing.id for zeroing in book.zeroings],
    }
    for name, ids in clauses.items():
        for number, id in enumerate(ids):
            yield id, book.place(name, number, "id")
