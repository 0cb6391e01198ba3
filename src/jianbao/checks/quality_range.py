"""质量系数的幅度应合理。

为什么：系数是对高质量信息的奖励，下限低于 1 就成了处罚，上限低于下限则谁也用不上，上限过大一条信息就定了全年名次。

改法：`from` 不小于 1，`to` 不小于 `from`，不大于 10；并用 `when` 写明给哪些种类的信息。

反例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    quality: {id: quality, says: 调研按 6 至 4 倍计。, from: "6", to: "4", when: {kind: research}}

反例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    quality: {id: quality, says: 高质量信息按 4 至 6 倍计。, from: "4", to: "6"}

正例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    quality: {id: quality, says: 调研按 4 至 6 倍计。, from: "4", to: "6", when: {kind: research}}
"""

from collections.abc import Iterator
from decimal import Decimal

from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.scoring.amounts import figure
from jianbao.scoring.conditions import books

LEAST, MOST = Decimal(1), Decimal(10)
"""Published coefficients lie between 1.67 and 6.7 (domain, section 3)."""


def check(office: Office) -> Iterator[Problem]:
    """Yield a range that is upside down or beyond all use, and a coefficient that anything may be given."""
    for book in books(office):
        if book.quality is None:
            continue
        lowest, highest = figure(book.quality.lowest), figure(book.quality.highest)
        if lowest is not None and highest is not None and lowest > highest:
            yield Problem(
                book.place("quality", "to"),
                _("质量系数的上限应不小于下限（{lowest} 至 {highest}）。").format(
                    lowest=lowest, highest=highest
                ),
                _("两个数对调。"),
            )
        for name, value in (("from", lowest), ("to", highest)):
            if value is not None and not LEAST <= value <= MOST:
                yield Problem(
                    book.place("quality", name),
                    _("质量系数应在 {least} 至 {most} 之间（现为 {found}）。").format(
                        least=LEAST, most=MOST, found=value
                    ),
                    _("各地公布的系数在 1.67 至 6.7 之间。"),
                )
        if not book.quality.when:
            yield Problem(
                book.place("quality", key=True),
                _("质量系数应写明给哪些信息。"),
                _("加 when，如 when: {kind: [research, analysis]}。"),
            )
