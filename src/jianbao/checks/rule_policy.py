"""计分办法里的做法应是登记的做法。

为什么：合并、分配、时段这些做法写错了，程序只能按最平常的办法算，算出来的不是本意。

改法：照手册写，如 `publications: highest`、`units: equal`、`per: month`。

反例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    policies: {publications: hightest}

正例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    policies: {publications: highest}
"""

from collections.abc import Iterator, Mapping

from jianbao.checks.reference import Register, unknown
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Place, Problem
from jianbao.scoring.conditions import books
from jianbao.scoring.rulebook import RuleBook
from jianbao.scoring.vocabulary import (
    COUNTS,
    DIVISORS,
    FORWARDING_POLICIES,
    INSTRUCTION_POLICIES,
    LIMIT_PERIODS,
    PERIODS,
    PUBLICATION_POLICIES,
    RANK_POLICIES,
    UNIT_POLICIES,
)


def check(office: Office) -> Iterator[Problem]:
    """Yield each policy, period or count that is none of those there are."""
    for book in books(office):
        for word, allowed, place in _words(book):
            register = Register({known: _(name) for known, name in allowed.items()})
            if register.lacks(word):
                yield unknown(
                    office,
                    place,
                    word,
                    register,
                    _("没有“{found}”这种做法。").format(found=word),
                    _("可写的有：{words}。").format(words=_("、").join(map(register.said, allowed))),
                )


def _words(book: RuleBook) -> Iterator[tuple[str, Mapping[str, str], Place]]:
    policies = book.policies
    for name, word, allowed in (
        ("publications", policies.publications, PUBLICATION_POLICIES),
        ("forwarding", policies.forwarding, FORWARDING_POLICIES),
        ("instructions", policies.instructions, INSTRUCTION_POLICIES),
        ("units", policies.units, UNIT_POLICIES),
        ("rank_by", policies.rank_by, RANK_POLICIES),
    ):
        yield word, allowed, book.place("policies", name)
    for number, rule in enumerate(book.rules):
        if rule.units:
            yield rule.units, UNIT_POLICIES, book.place("rules", number, "units")
        if rule.bars:
            yield rule.bars, PERIODS, book.place("rules", number, "bars")
    for number, quota in enumerate(book.quotas):
        yield quota.per, PERIODS, book.place("quotas", number, "per")
        yield quota.counts, COUNTS, book.place("quotas", number, "counts")
    for number, average in enumerate(book.averages):
        yield average.per, PERIODS, book.place("averages", number, "per")
        yield average.over, DIVISORS, book.place("averages", number, "over")
    for number, limit in enumerate(book.limits):
        yield limit.per, LIMIT_PERIODS, book.place("limits", number, "per")
    for number, zeroing in enumerate(book.zeroings):
        yield zeroing.per, PERIODS, book.place("zeroings", number, "per")
