"""有交叉的规则应写明谁先。

为什么：两条规则各管一部分、中间有交叉时，交叉的那部分算哪条，全看先写后写；不写明，挪一行就变了分。

改法：在先用的那条里写 `before: [后用的规则编号]`；或改条件，使两条不再交叉。

反例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    rules:
      - id: single
        says: 单篇采用，5 分。
        event: adoption
        when: {form: single}
        points: "5"
      - id: research
        says: 调研采用，10 分。
        event: adoption
        when: {kind: research}
        points: "10"

正例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    rules:
      - id: research
        says: 调研采用，10 分。
        event: adoption
        when: {kind: research}
        points: "10"
        before: [single]
      - id: single
        says: 单篇采用，5 分。
        event: adoption
        when: {form: single}
        points: "5"
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.scoring.conditions import When, apart, books, competing, covers
from jianbao.scoring.vocabulary import ATTRIBUTES


def check(office: Office) -> Iterator[Problem]:
    """Yield each pair of rules that overlap without one lying in the other, and with no order between them."""
    for book in books(office):
        for _earlier, first, later, second in competing(book):
            if apart(first.when, second.when) or second.id in first.before:
                continue
            if covers(first.when, second.when) or covers(second.when, first.when):
                continue
            yield Problem(
                book.place("rules", later, "when", key=True),
                _("规则“{second}”与前面的“{first}”有交叉，没有写明谁先（例如：{example}）。").format(
                    second=second.id, first=first.id, example=_example(first.when, second.when)
                ),
                _("在“{first}”里写 before: [{second}]，或改条件使两条不交叉。").format(
                    first=first.id, second=second.id
                ),
            )


def _example(first: When, second: When) -> str:
    """Return something that both would match, in words."""
    told = []
    for name in dict.fromkeys((*first, *second)):
        one, other = first.get(name, ()), second.get(name, ())
        both = [word for word in one if word in other] if one and other else [*one, *other]
        words = both[:1] or [one[0], other[0]]
        attribute = ATTRIBUTES.get(name)
        values = (attribute.values if attribute else None) or {}
        told.append(
            _("{attribute}为“{value}”").format(
                attribute=_(attribute.name) if attribute else name,
                value=_("、").join(_(values.get(word, word)) for word in words),
            )
        )
    return _("、").join(told)
