"""质量系数高于 1 的，应有理由和另一位编辑部人员的复核。

为什么：系数能把一条信息的分翻几倍；一个人说了算，又不写理由，谁也不服。

改法：在 `quality` 里补上 `why`（好在哪里）和 `second`（复核人），复核人不能是本单的编辑。

反例::

    @ desk/screening/2026/11-20.yml
    editor: he-jing
    verdicts:
      - report: qingxi-20261120-sample
        verdict: adopt
        quality: {coefficient: 4}

反例::

    @ desk/screening/2026/11-20.yml
    editor: he-jing
    verdicts:
      - report: qingxi-20261120-sample
        verdict: adopt
        quality: {coefficient: 4, why: 走访 18 个小区，账算到每部电梯, second: he-jing}

正例::

    @ desk/screening/2026/11-20.yml
    editor: he-jing
    verdicts:
      - report: qingxi-20261120-sample
        verdict: adopt
        quality: {coefficient: 4, why: 走访 18 个小区，账算到每部电梯, second: song-yi}
"""

from collections.abc import Iterator
from decimal import Decimal

from jianbao.checks import known
from jianbao.checks.reference import Register, unknown
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.records.desk import Quality, Screening
from jianbao.records.registry import ROLES, Role

FITTING: tuple[Role, ...] = ("reviewer", "editor", "approver")


def check(office: Office) -> Iterator[Problem]:
    """Yield each coefficient above 1 without a reason, or without a second editor to judge it."""
    people = known.people(office)
    for sheet in office.screenings:
        for number, verdict in enumerate(sheet.verdicts):
            quality = verdict.quality
            if quality is None or quality.coefficient <= Decimal(1):
                continue
            if not quality.why.strip():
                yield Problem(
                    sheet.place("verdicts", number, "quality", "why"),
                    _("系数高于 1 的应写明理由（“{report}”的系数是 {coefficient}）。").format(
                        report=verdict.report, coefficient=quality.coefficient
                    ),
                    _("在 quality 里加上 why，写好在哪里。"),
                )
            yield from _second(office, sheet, number, quality, people)


def _second(
    office: Office, sheet: Screening, number: int, quality: Quality, people: Register
) -> Iterator[Problem]:
    place = sheet.place("verdicts", number, "quality", "second")
    if not quality.second:
        yield Problem(
            place,
            _("系数高于 1 的应有另一人复核（“{report}”的系数是 {coefficient}）。").format(
                report=sheet.verdicts[number].report, coefficient=quality.coefficient
            ),
            _("在 quality 里加上 second，写复核人的编号。"),
        )
    elif quality.second == sheet.editor:
        yield Problem(
            place,
            _("复核人不能是本单的编辑（{person}）。").format(person=people.called(quality.second)),
            _("请另一位编辑、审核或签发人复核。"),
        )
    elif people.lacks(quality.second):
        yield unknown(
            office,
            place,
            quality.second,
            people,
            _("复核人应在人员名册中（没有“{found}”）。").format(found=quality.second),
            _("写编辑、审核或签发人的编号。"),
            fix=False,
        )
    elif (second := office.person_by_id.get(quality.second)) and second.role not in FITTING:
        yield Problem(
            place,
            _("复核人应是编辑、审核或签发人（{person}是{role}）。").format(
                person=people.called(quality.second), role=_(ROLES[second.role])
            ),
            _("请另一位编辑、审核或签发人复核。"),
        )
