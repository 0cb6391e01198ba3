"""每条采用都应有规则可计分。

为什么：刊物上采用了，计分办法里却没有一条规则管它，供稿单位白报，通报上也看不出缺了什么。

改法：在计分办法里补一条规则；本来就不计分的，写一条 `points: "0"` 的规则说明。

反例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    groups:
      - {id: districts, name: 区县（市）}
      - {id: departments, name: 市直部门}
      - {id: towns, name: 街道（乡镇）}
    rules:
      - id: research
        says: 调研采用，10 分。
        event: adoption
        when: {kind: research}
        points: "10"

正例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    groups:
      - {id: districts, name: 区县（市）}
      - {id: departments, name: 市直部门}
      - {id: towns, name: 街道（乡镇）}
    rules:
      - id: all
        says: 采用一条，2 分。
        event: adoption
        points: "2"
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.scoring.facts import facts
from jianbao.scoring.roster import roster
from jianbao.scoring.table import MAIN, table_of


def check(office: Office) -> Iterator[Problem]:
    """Yield each printed item for which the rule book of its day has no rule; a book without rules has none."""
    members = roster(office)
    tables = {book.path: table_of(book, members) for book in office.rulebooks if book.rules}
    for fact in facts(office):
        issue = office.issue_by_id.get(fact.issue)
        book = office.rulebook_on(fact.day)
        if fact.event != "adoption" or issue is None or book is None or book.path not in tables:
            continue
        joint = len(fact.units) > 1
        for unit in fact.units:
            steps = tables[book.path].recipe(fact.event, fact.traits, unit, joint=joint)
            if not any(step.track == MAIN and step.action != "factor" for step in steps):
                number = int(fact.evidence.partition("#")[2].partition(" ")[0]) - 1
                yield Problem(
                    issue.place("entries", number),
                    _("这条采用没有规则可计分（单位“{unit}”）。").format(unit=unit),
                    _("在 {path} 里补一条规则。").format(path=book.path),
                )
                break
