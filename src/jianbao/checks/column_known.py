"""条目的栏目应是这种刊物登记的栏目。

为什么：读者按栏目找内容；随手新起一个栏目，目录、统计里就多出一类。

改法：`column` 写 `bulletins/series.yml` 里这种刊物的栏目名称，一字不差。

反例::

    @ bulletins/xinxi/2026/001.md
    ---
    series: xinxi
    number: 1
    total: 1
    date: 2026-11-20
    editor: he-jing
    entries:
      - reports: [donghu-20261118-lift-upkeep]
        column: 基层反应
    ---

    ## 基层反应

    ### 老旧小区电梯大修资金筹集难

正例::

    @ bulletins/xinxi/2026/001.md
    ---
    series: xinxi
    number: 1
    total: 1
    date: 2026-11-20
    editor: he-jing
    entries:
      - reports: [donghu-20261118-lift-upkeep]
        column: 基层反映
    ---

    ## 基层反映

    ### 老旧小区电梯大修资金筹集难
"""

from collections.abc import Iterator

from jianbao.checks.reference import Register, unknown
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem


def check(office: Office) -> Iterator[Problem]:
    """Yield each entry in a column its series does not have; a series without columns takes any."""
    for issue in office.issues:
        series = office.series_by_id.get(issue.id.split("/")[0])
        if series is None or not series.columns or series.broken("columns"):
            continue
        columns = Register({column.name: "" for column in series.columns})
        for number, entry in enumerate(issue.entries):
            if columns.lacks(entry.column):
                yield unknown(
                    office,
                    issue.place("entries", number, "column"),
                    entry.column,
                    columns,
                    _("栏目应是《{name}》登记的栏目（没有“{found}”）。").format(
                        name=series.name, found=entry.column
                    ),
                    _("登记的栏目有：{columns}。").format(columns=_("、").join(columns.names)),
                )
