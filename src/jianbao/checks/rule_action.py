"""每条规则应说明做什么，而且只做一件。

为什么：一条规则又给分又乘倍数，台账上就分不清哪些分是哪样给的；什么也不做的规则没有意义。

改法：`points`（分值）、`factor`（倍数）、`of_adopted`（本级采用分值的几倍）、`of_item`（该条得分的几倍）四样取一；撤销写 `reverses`，取消评优写 `bars`。倍数另写一条。

反例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    rules:
      - id: xinxi
        says: 《信息》采用，每条 2 分，调研加倍。
        event: adoption
        points: "2"
        factor: "2"

反例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    rules:
      - id: xinxi
        says: 《信息》采用。
        event: adoption

反例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    rules:
      - id: xinxi
        says: 《信息》采用，每条 5 分，几家联合的各 3 分。
        event: adoption
        points: "5"
        units: each-fixed

正例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    rules:
      - id: xinxi
        says: 《信息》采用，每条 5 分，几家联合的各 3 分。
        event: adoption
        points: "5"
        each: "3"
        units: each-fixed
      - id: double
        says: 调研加倍。
        event: adoption
        when: {kind: research}
        factor: "2"
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.scoring.conditions import books
from jianbao.scoring.rulebook import Rule, RuleBook
from jianbao.scoring.table import ACTIONS


def check(office: Office) -> Iterator[Problem]:
    """Yield each rule that does nothing, or several things, or lacks what its way of sharing needs."""
    for book in books(office):
        for number, rule in enumerate(book.rules):
            yield from _of_rule(book, number, rule)


def _of_rule(book: RuleBook, number: int, rule: Rule) -> Iterator[Problem]:
    done = [action for action in ACTIONS if getattr(rule, action)]
    if not (done or rule.reverses or rule.bars):
        yield Problem(
            book.place("rules", number),
            _("规则“{rule}”没有说做什么。").format(rule=rule.id),
            _("写 points、factor、of_adopted、of_item 之一，或 reverses、bars。"),
        )
    for action in done[1:]:
        yield Problem(
            book.place("rules", number, action, key=True),
            _("规则“{rule}”只能做一件事（写了 {actions}）。").format(
                rule=rule.id, actions=_("、").join(done)
            ),
            _("另写一条规则；同一事项的倍数规则与分值规则各取一条。"),
        )
    policy = rule.units or book.policies.units
    if rule.units == "each-fixed" and not rule.each:
        yield Problem(
            book.place("rules", number, "units"),
            _("各得定额的规则应写明定额。"),
            _('加一行 each，如 each: "3"。'),
        )
    if rule.each and policy != "each-fixed":
        yield Problem(
            book.place("rules", number, "each", key=True),
            _("写了定额，几家共有时却按“{policy}”计，定额用不上。").format(policy=policy),
            _("加一行 units: each-fixed，或删去 each。"),
        )
