"""规则的条件应写属性可取的值。

为什么：值写错，条件永远不成立，规则等于没有写。

改法：照手册写；分组写本办法里的分组编号，单位写登记的单位编号，栏目写刊物登记的栏目。

反例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    rules:
      - id: xinxi
        says: 《信息》单篇采用，每条 2 分。
        event: adoption
        when: {form: singel}
        points: "2"

反例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    groups:
      - {id: districts, name: 区县（市）}
    rules:
      - id: districts-only
        says: 区县信息采用，每条 2 分。
        event: adoption
        when: {group: district}
        points: "2"

正例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    groups:
      - {id: districts, name: 区县（市）}
    rules:
      - id: districts-only
        says: 区县信息单篇采用，每条 2 分。
        event: adoption
        when: {group: districts, form: single}
        points: "2"
"""

from collections.abc import Iterator

from jianbao.checks import known
from jianbao.checks.reference import Register, unknown
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.scoring.conditions import books, conditions
from jianbao.scoring.rulebook import RuleBook
from jianbao.scoring.vocabulary import ATTRIBUTES


def check(office: Office) -> Iterator[Problem]:
    """Yield each value that the attribute cannot have. A preset knows nothing of this office's units."""
    for book in books(office):
        registers = {
            name: Register({word: _(called) for word, called in attribute.values.items()})
            for name, attribute in ATTRIBUTES.items()
            if attribute.values is not None
        }
        registers["group"] = Register({group.id: group.name for group in book.groups})
        if book in office.rulebooks:
            registers |= _of_office(office, book)
        for condition in conditions(book):
            for name, words in condition.when.items():
                for number, word in enumerate(words):
                    register = registers.get(name)
                    if register is not None and register.lacks(word):
                        yield unknown(
                            office,
                            condition.place(name, number),
                            word,
                            register,
                            _("{attribute}没有“{found}”这个值。").format(
                                attribute=_(ATTRIBUTES[name].name), found=word
                            ),
                            _("可写的有：{values}。").format(
                                values=_("、").join(map(register.said, register.names)) or _("（无）")
                            ),
                        )


def _of_office(office: Office, book: RuleBook) -> dict[str, Register]:
    columns = {column.name: "" for series in office.series for column in series.columns}
    sound = known.series(office).whole and not any(series.broken("columns") for series in office.series)
    elsewhere = bool(book.publications)
    return {
        "unit": known.units(office),
        "unit-level": known.levels(office),
        "topic": known.topics(office),
        "column": Register(columns, sound and bool(columns) and not elsewhere),
    }
