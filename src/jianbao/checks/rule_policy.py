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
from jianbao.records.record import Part
from jianbao.scoring.conditions import books
from jianbao.scoring.fields import OneOf
from jianbao.scoring.rulebook import RuleBook


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
    """Yield the words that fields of one word hold, with what they may be; events are another check's."""
    for location, part in _parts(book):
        for name, field in type(part).model_fields.items():
            word = getattr(part, name)
            for known in field.metadata:
                if isinstance(known, OneOf) and isinstance(word, str) and word:
                    yield word, known.words, book.place(*location, name)


def _parts(book: RuleBook) -> Iterator[tuple[tuple[str | int, ...], Part]]:
    """Yield the parts of a rule book, each with where it stands."""
    for name in RuleBook.model_fields:
        value = getattr(book, name)
        if isinstance(value, Part):
            yield (name,), value
        elif isinstance(value, tuple):
            yield from (((name, number), part) for number, part in enumerate(value) if isinstance(part, Part))
