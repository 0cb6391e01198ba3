"""计分办法的文件名应是它的施行日期。

为什么：每件事按当天有效的办法计分，日期全看文件名；日期不存在，这份办法就永远不生效。

改法：把文件改名为 `<施行日期>.yml`，如 `2026-01-01.yml`。

反例::

    @ scoring/rulebooks/2026-02-30.yml
    name: 小城市信息工作计分办法

正例::

    @ scoring/rulebooks/2026-02-28.yml
    name: 小城市信息工作计分办法
"""

from collections.abc import Iterator
from datetime import date

from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem


def check(office: Office) -> Iterator[Problem]:
    """Yield each rule book whose name is no day of the calendar."""
    for book in office.rulebooks:
        if book.effective == date.max:
            yield Problem(
                book.place(),
                _("文件名应是施行日期（没有“{stem}”这一天）。").format(stem=book.stem),
                _("改名为 <施行日期>.yml。"),
            )
