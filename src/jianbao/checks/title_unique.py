"""同一单位同一天的信息，标题和编号不应重复。

为什么：多半是同一条信息报了两次；编辑会看两遍，统计会多算一条。

改法：留下一条；后一条是更正的，写上 `supersedes`；确是两件事的，标题写出区别。

反例::

    @ submissions/2026/11/qingxi/20261120-again.md
    ---
    title: 清溪区三项举措稳定冬季蔬菜供应
    author: zhang-wei
    kind: news
    ---

    清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨。

正例::

    @ submissions/2026/11/qingxi/20261120-again.md
    ---
    title: 清溪区三项举措稳定冬季蔬菜供应
    author: zhang-wei
    kind: news
    supersedes: qingxi-20261120-sample
    ---

    清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨。
"""

import unicodedata
from collections.abc import Iterator
from datetime import date

from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Place, Problem
from jianbao.records.report import Report


def check(office: Office) -> Iterator[Problem]:
    """Yield each report whose title its unit has used that day, or whose id another path gives too."""
    replaced = {report.supersedes for report in office.reports if report.supersedes}
    titles: dict[tuple[str, date, str], Report] = {}
    ids: dict[str, Report] = {}
    for report in office.reports:
        same = ids.setdefault(report.id, report)
        if same is not report:
            yield Problem(
                Place(report.path),
                _("信息的编号不应重复（“{id}”也是 {path} 的编号）。").format(id=report.id, path=same.path),
                _("换一个短名。"),
            )
        if report.broken("title") or report.withdrawn or report.id in replaced:
            continue
        folded = "".join(unicodedata.normalize("NFKC", report.title).split())
        first = titles.setdefault((report.unit, report.date, folded), report)
        if first is not report:
            yield Problem(
                report.place("title"),
                _("同一单位同一天的标题不应重复（与“{id}”相同）。").format(id=first.id),
                _("留下一条；是更正的写上 supersedes，是两件事的写出区别。"),
            )
