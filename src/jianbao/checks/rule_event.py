"""计分办法里的事项应是登记的事项。

为什么：事项写错，这条规则就永远用不上，而且没有人会发现。

改法：用 `adoption`（采用）、`reported-up`（上报）、`higher-adoption`（上级采用）、`instruction`（批示）等登记的名称。

反例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    rules:
      - id: xinxi
        says: 《信息》采用，每条 2 分。
        event: adoptoin
        points: "2"

正例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    rules:
      - id: xinxi
        says: 《信息》采用，每条 2 分。
        event: adoption
        points: "2"
"""

from collections.abc import Iterator

from jianbao.checks.reference import Register, unknown
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.scoring.conditions import books, named_events
from jianbao.scoring.vocabulary import EVENTS


def check(office: Office) -> Iterator[Problem]:
    """Yield each event that a rule book names and the vocabulary does not have."""
    register = Register({event: _(name) for event, name in EVENTS.items()})
    for book in books(office):
        for event, place in named_events(book):
            if register.lacks(event):
                yield unknown(
                    office,
                    place,
                    event,
                    register,
                    _("事项应是登记的事项（没有“{found}”）。").format(found=event),
                    _("登记的事项有：{events}。").format(events=_("、").join(map(register.said, EVENTS))),
                )
