"""批示、上报和认定的编号，各自不得重复。

为什么：计分台账按编号引用每一笔；编号重复，撤销一笔就不知道撤哪一笔。

改法：给后写的换一个编号，如 `2026-11-02`。

反例::

    @ desk/upward/2026-11.yml
    - id: 2026-11-01
      date: 2026-11-21
      report: donghu-20261118-lift-upkeep
      event: reported-up
      level: province
    - id: 2026-11-01
      date: 2026-11-23
      report: donghu-20261118-lift-upkeep
      event: adopted
      level: province

正例::

    @ desk/upward/2026-11.yml
    - id: 2026-11-01
      date: 2026-11-21
      report: donghu-20261118-lift-upkeep
      event: reported-up
      level: province
    - id: 2026-11-02
      date: 2026-11-23
      report: donghu-20261118-lift-upkeep
      event: adopted
      level: province
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Place, Problem
from jianbao.records.desk import Finding, Instruction, Upward


def check(office: Office) -> Iterator[Problem]:
    """Yield each record of a kind whose id an earlier one of the kind has."""
    kinds: tuple[tuple[Instruction | Upward | Finding, ...], ...] = (
        office.instructions,
        office.upward,
        office.findings,
    )
    for records in kinds:
        first: dict[str, Place] = {}
        for record in records:
            if record.broken("id"):
                continue
            place = record.place("id")
            before = first.setdefault(record.id, place)
            if before is not place:
                yield Problem(
                    place,
                    _("编号不得重复（“{id}”第一次在 {path} 第 {line} 行）。").format(
                        id=record.id, path=before.path, line=before.line
                    ),
                    _("给后写的换一个编号。"),
                )
