"""每条规则都应有用得上的时候。

为什么：同一事项先写的规则先用；前面的已经把后面的全包住，后面的就永远轮不到。

改法：把更具体的规则写在前面，更一般的写在后面；确实多余的删去。

反例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    rules:
      - id: all
        says: 采用一条，2 分。
        event: adoption
        points: "2"
      - id: research
        says: 调研采用，10 分。
        event: adoption
        when: {kind: research}
        points: "10"

反例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    rules:
      - id: single
        says: 单篇采用，5 分。
        event: adoption
        when: {form: single}
        points: "5"
      - id: other
        says: 综合、简讯采用，2 分。
        event: adoption
        when: {form: [combined, brief]}
        points: "2"
      - id: rest
        says: 其余采用，1 分。
        event: adoption
        points: "1"

正例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    rules:
      - id: research
        says: 调研采用，10 分。
        event: adoption
        when: {kind: research}
        points: "10"
      - id: all
        says: 采用一条，2 分。
        event: adoption
        points: "2"
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.scoring.conditions import books, is_shadowed


def check(office: Office) -> Iterator[Problem]:
    """Yield each rule that earlier ones leave nothing to match, alone or together."""
    for book in books(office):
        for number, rule in enumerate(book.rules):
            shadowing = is_shadowed(book, number)
            if shadowing:
                yield Problem(
                    book.place("rules", number, "id"),
                    _("规则“{rule}”永远用不上：它管的事前面的{others}都已管了。").format(
                        rule=rule.id, others=_("、").join(f"“{id}”" for id in shadowing)
                    ),
                    _("把它移到前面，或改它的条件，或删去。"),
                )
