"""分值、倍数和任务数应写成小数。

为什么：分值只用十进制小数计算，写成别的样子（全角数字、千位分隔符、单位）就没有确定的大小。

改法：写半角数字，如 `"5"`、`"-0.5"`；扣分写负号；小数最多六位。

反例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    rules:
      - id: xinxi
        says: 《信息》采用，每条 2 分。
        event: adoption
        points: 2分

反例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    quality: {id: quality, says: 调研按 4 至 6 倍计。, from: "4", to: "六"}

正例::

    @ scoring/rulebooks/2026-01-01.yml
    name: 小城市信息工作计分办法
    rules:
      - id: xinxi
        says: 《信息》采用，每条 2.5 分。
        event: adoption
        points: "2.5"
"""

import unicodedata
from collections.abc import Iterator

from jianbao.checks.reference import replacing
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Place, Problem
from jianbao.scoring.amounts import figure
from jianbao.scoring.conditions import books
from jianbao.scoring.rulebook import RuleBook


def check(office: Office) -> Iterator[Problem]:
    """Yield each figure that is no decimal; one in full-width characters is put right."""
    for book in books(office):
        for text, place in _figures(book):
            if figure(text) is None:
                plain = unicodedata.normalize("NFKC", text).strip().replace("−", "-").removesuffix("分")
                edits = replacing(office, place, f'"{plain}"') if figure(plain) is not None else ()
                yield Problem(
                    place,
                    _("应写成小数（现为“{found}”）。").format(found=text),
                    _("写半角数字，如 5、-0.5。"),
                    edits,
                )
        if book.decimals not in ("0", "1", "2", "3", "4"):
            yield Problem(
                book.place("decimals"),
                _("分值保留的小数位数应是 0 至 4（现为“{found}”）。").format(found=book.decimals),
                _("通常写 2。"),
            )


def _figures(book: RuleBook) -> Iterator[tuple[str, Place]]:
    if book.quality is not None:
        yield book.quality.lowest, book.place("quality", "from")
        yield book.quality.highest, book.place("quality", "to")
    for at, share in enumerate(book.policies.shares):
        yield share, book.place("policies", "shares", at)
    for number, rule in enumerate(book.rules):
        for name in ("points", "factor", "of_adopted", "of_item", "each"):
            if text := getattr(rule, name):
                yield text, book.place("rules", number, name)
    for number, quota in enumerate(book.quotas):
        for at, required in enumerate(quota.required):
            yield required.number, book.place("quotas", number, "required", at, "number")
        for name in ("each", "flat", "at_most"):
            if text := getattr(quota, name):
                yield text, book.place("quotas", number, name)
    for number, limit in enumerate(book.limits):
        for name in ("at_most", "at_least"):
            if text := getattr(limit, name):
                yield text, book.place("limits", number, name)
    for number, zeroing in enumerate(book.zeroings):
        yield zeroing.number, book.place("zeroings", number, "number")
