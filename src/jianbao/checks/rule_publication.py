"""规则所问的刊物应是登记的刊物。

为什么：刊物编号写错，这种刊物的采用就一分不计。

改法：写 `bulletins/series.yml` 里的刊物编号；上级的刊物先列在本办法的 `publications` 里。现成的办法（presets）只看自己的 `publications`。

反例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    rules:
      - id: xinxi
        says: 《信息》采用，每条 2 分。
        event: adoption
        when: {publication: xinix}
        points: "2"

正例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    publications:
      - {id: province-zhuanbao, name: 省委专报}
    rules:
      - id: province-zhuanbao
        says: 省委专报采用，每条 20 分。
        event: higher-adoption
        when: {publication: province-zhuanbao}
        points: "20"
"""

from collections.abc import Iterator

from jianbao.checks import known
from jianbao.checks.reference import Register, unknown
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.scoring.conditions import books, conditions


def check(office: Office) -> Iterator[Problem]:
    """Yield each publication that is neither a series nor listed by the book itself."""
    series = known.series(office)
    for book in books(office):
        own = {publication.id: publication.name for publication in book.publications}
        names = dict.fromkeys(own.values(), "")
        preset = book not in office.rulebooks
        register = Register(own | ({} if preset else dict(series.names)), preset or series.whole)
        for condition in conditions(book):
            for number, word in enumerate(condition.when.get("publication", ())):
                if register.lacks(word) and word not in names:
                    yield unknown(
                        office,
                        condition.place("publication", number),
                        word,
                        register,
                        _("刊物应是登记的刊物（没有“{found}”）。").format(found=word),
                        _("登记的刊物有：{names}；上级刊物列在本办法的 publications 里。").format(
                            names=_("、").join(map(register.said, register.names)) or _("（无）")
                        ),
                    )
