"""信息的日期应在所报要点的时段之内。

为什么：要点按季度更换；过了时段再报，或者时段未到先报，多半是编号写错了。

改法：核对要点编号，换成当季清单上的；确实是补报的，可以保留。

反例::

    @ submissions/2026/09/qingxi/20260915-market.md
    ---
    title: 清溪区三项举措稳定冬季蔬菜供应
    author: zhang-wei
    kind: news
    keypoint: 2026q4-01
    ---

    清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨。

正例::

    keypoint: 2026q4-01
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.records.desk import KeyPointList


def check(office: Office) -> Iterator[Problem]:
    """Yield each report dated before or after the period of its key point."""
    list_of: dict[str, KeyPointList] = {}
    for listed in office.keypoint_lists:
        if not listed.broken("from") and not listed.broken("until"):
            for point in listed.points:
                list_of.setdefault(point.id, listed)
    for report in office.reports:
        found = list_of.get(report.keypoint or "")
        if found and not found.from_ <= report.date <= found.until:
            yield Problem(
                report.place("keypoint"),
                _("信息的日期应在要点的时段之内（“{point}”是 {start} 至 {end}，信息是 {day}）。").format(
                    point=report.keypoint, start=found.from_, end=found.until, day=report.date
                ),
                _("换成当时清单上的要点；确是补报的可以保留。"),
            )
