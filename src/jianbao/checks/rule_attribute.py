"""规则的条件只能问这一事项具有的属性。

为什么：问一个不存在的属性，条件永远不成立，规则等于没有写。

改法：照手册写属性名；`publication`、`column`、`form` 问采用，`leader` 问批示，`finding` 问认定。单位的类别用 `group`、`unit`、`unit-level`。

反例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    rules:
      - id: xinxi
        says: 《信息》采用，每条 2 分。
        event: adoption
        when: {publicaton: xinxi}
        points: "2"

反例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    rules:
      - id: missed
        says: 约稿未完成，每次扣 3 分。
        event: commission-missed
        when: {form: single}
        points: "-3"

正例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    rules:
      - id: xinxi
        says: 《信息》采用，每条 2 分。
        event: adoption
        when: {publication: xinxi}
        points: "2"
"""

from collections.abc import Iterator

from jianbao.checks.reference import Register, unknown
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.scoring.conditions import OF_UNITS, Condition, books, conditions
from jianbao.scoring.vocabulary import ATTRIBUTES, EVENTS


def check(office: Office) -> Iterator[Problem]:
    """Yield each attribute asked about that is none, or that what is asked of never carries."""
    register = Register({name: _(attribute.name) for name, attribute in ATTRIBUTES.items()})
    for book in books(office):
        for condition in conditions(book):
            for name in condition.when:
                if register.lacks(name):
                    yield unknown(
                        office,
                        condition.place(name),
                        name,
                        register,
                        _("条件应问登记的属性（没有“{found}”）。").format(found=name),
                        _("登记的属性有：{attributes}。").format(
                            attributes=_("、").join(map(register.said, ATTRIBUTES))
                        ),
                    )
                else:
                    yield from _uncarried(condition, name, register)


def _uncarried(condition: Condition, name: str, register: Register) -> Iterator[Problem]:
    if not condition.events and name not in OF_UNITS:
        yield Problem(
            condition.place(name),
            _("任务按单位的类别定，不能问{attribute}。").format(attribute=register.called(name)),
            _("类别用 group、unit 或 unit-level。"),
        )
    for event in condition.events:
        if event in EVENTS and event not in ATTRIBUTES[name].events:
            carried = [known for known, attribute in ATTRIBUTES.items() if event in attribute.events]
            yield Problem(
                condition.place(name),
                _("“{event}”没有{attribute}可问。").format(
                    event=_(EVENTS[event]), attribute=register.called(name)
                ),
                _("可问的有：{attributes}。").format(attributes=_("、").join(map(register.said, carried))),
            )
