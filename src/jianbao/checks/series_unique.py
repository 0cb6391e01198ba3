"""刊物编号不得重复，一种刊物的栏目名称不得重复。

为什么：期号按刊物编号连续，条目按栏目名称归位；重复了，就不知道归到哪里。

改法：给后写的换一个编号或名称。

反例::

    @ bulletins/series.yml
    - id: xinxi
      name: 小城信息
      columns:
        - {name: 基层反映}
        - {name: 工作动态}
    - id: xinxi
      name: 小城信息（增刊）

反例::

    @ bulletins/series.yml
    - id: xinxi
      name: 小城信息
      columns:
        - {name: 基层反映}
        - {name: 基层反映}

正例::

    @ bulletins/series.yml
    - id: xinxi
      name: 小城信息
      columns:
        - {name: 基层反映}
        - {name: 工作动态}
    - id: xinxi-zengkan
      name: 小城信息（增刊）
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem


def check(office: Office) -> Iterator[Problem]:
    """Yield each series whose id, and each column whose name, has been used before."""
    for series in office.series:
        first = office.series_by_id[series.id]
        if first is not series and not series.broken("id"):
            yield Problem(
                series.place("id"),
                _("刊物编号不得重复（“{id}”第一次在第 {line} 行，是{name}）。").format(
                    id=series.id, line=first.place("id").line, name=first.name
                ),
                _("给后写的换一个编号。"),
            )
        names = [column.name for column in series.columns]
        for number, name in enumerate(names):
            if name in names[:number]:
                yield Problem(
                    series.place("columns", number, "name"),
                    _("一种刊物的栏目名称不得重复（“{name}”写了不止一次）。").format(name=name),
                    _("留下一个，或换一个名称。"),
                )
