"""任务、封顶、比例等条款应写全。

为什么：任务没写差了怎么扣，封顶没写上限，条款就什么也不做；几样做法互相抵触，结果就由不得写办法的人。

改法：任务写 `each`、`flat`、`zero` 之一；封顶保底写 `at_most` 或 `at_least`；`units: shares` 要有 `shares`；`forwarding: replaces` 不与 `two-highest-levels` 同用；`before` 写本办法里排在后面的规则。

反例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    quotas:
      - {id: duty, says: 每月报 2 条。, required: [{number: "2"}]}

反例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    limits:
      - {id: cap, says: 每月最多 10 分、最少 20 分。, at_most: "10", at_least: "20"}

反例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    policies: {units: shares}

反例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    policies: {publications: two-highest-levels, forwarding: replaces}

反例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    rules:
      - id: xinxi
        says: 采用一条，2 分。
        event: adoption
        points: "2"
        before: [xinxi-brief]

正例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    policies: {units: shares, shares: ["3", "2"]}
    quotas:
      - {id: duty, says: 每月报 2 条，少一条扣 1 分。, required: [{number: "2"}], each: "-1"}
    limits:
      - {id: cap, says: 每月最多 10 分。, at_most: "10"}
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.scoring.amounts import figure
from jianbao.scoring.conditions import books
from jianbao.scoring.rulebook import RuleBook


def check(office: Office) -> Iterator[Problem]:
    """Yield each clause that lacks its effect, and those that contradict each other."""
    for book in books(office):
        yield from _quotas(book)
        yield from _limits(book)
        yield from _policies(book)
        yield from _order(book)


def _quotas(book: RuleBook) -> Iterator[Problem]:
    for number, quota in enumerate(book.quotas):
        if not quota.required:
            yield Problem(
                book.place("quotas", number, "required", key=True),
                _("任务应写明各类单位应达到的数。"),
                _('如 required: [{number: "2", when: {group: districts}}]。'),
            )
        if not (quota.each or quota.flat or quota.zero):
            yield Problem(
                book.place("quotas", number, "id"),
                _("任务“{id}”没有写明差了怎么办。").format(id=quota.id),
                _("写 each（每差一扣多少）、flat（一次扣多少）或 zero: true（清零）。"),
            )


def _limits(book: RuleBook) -> Iterator[Problem]:
    for number, limit in enumerate(book.limits):
        most, least = figure(limit.at_most), figure(limit.at_least)
        if not (limit.at_most or limit.at_least):
            yield Problem(
                book.place("limits", number, "id"),
                _("“{id}”没有写上限，也没有写下限。").format(id=limit.id),
                _("写 at_most 或 at_least。"),
            )
        elif most is not None and least is not None and least > most:
            yield Problem(
                book.place("limits", number, "at_least"),
                _("下限应不大于上限（{least} 大于 {most}）。").format(least=least, most=most),
                _("两个数对调，或删去一个。"),
            )


def _policies(book: RuleBook) -> Iterator[Problem]:
    ways = [book.policies.units, *(rule.units for rule in book.rules)]
    if "shares" in ways and not book.policies.shares:
        yield Problem(
            book.place("policies", "units"),
            _("按比例分配应写明各家的份数。"),
            _('在 policies 里写 shares，如 shares: ["3", "2"]。'),
        )
    for at, text in enumerate(book.policies.shares):
        share = figure(text)
        if share is not None and share <= 0:
            yield Problem(
                book.place("policies", "shares", at),
                _("份数应大于 0（现为 {found}）。").format(found=text),
                _("写正数。"),
            )
    if book.policies.forwarding == "replaces" and book.policies.publications == "two-highest-levels":
        yield Problem(
            book.place("policies", "forwarding"),
            _("各层级只取一级（replaces）与取最高两级（two-highest-levels）互相抵触。"),
            _("两样取一：取两级的，forwarding 写 adds。"),
        )


def _order(book: RuleBook) -> Iterator[Problem]:
    place = {rule.id: number for number, rule in enumerate(book.rules)}
    for number, rule in enumerate(book.rules):
        for at, other in enumerate(rule.before):
            if place.get(other, -1) <= number:
                yield Problem(
                    book.place("rules", number, "before", at),
                    (
                        _("“{other}”写在“{rule}”前面，先用的是它。")
                        if other in place
                        else _("before 里的规则应是本办法的规则（没有“{other}”）。")
                    ).format(other=other, rule=rule.id),
                    _("before 只写排在后面的规则。"),
                )
