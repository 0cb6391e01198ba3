"""报送单位应是登记的单位，报送当日已设立、未撤销。

为什么：单位取自信息所在的文件夹；文件夹写错，这条信息就记不到任何单位名下。

改法：把文件移到正确的单位文件夹；新单位请管理员先登记到 `registry/units.yml`。

反例::

    @ submissions/2026/11/qingxiqu/20261120-market.md
    ---
    title: 清溪区三项举措稳定冬季蔬菜供应
    author: zhang-wei
    kind: news
    ---

    清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨。

正例::

    title: 清溪区三项举措稳定冬季蔬菜供应
"""

from collections.abc import Iterator

from jianbao.checks import known
from jianbao.checks.reference import unknown
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Place, Problem


def check(office: Office) -> Iterator[Problem]:
    """Yield each report of a unit that is not registered, or that was not there on the report's day."""
    units = known.units(office)
    for report in office.reports:
        place, unit = Place(report.path), office.unit_by_id.get(report.unit)
        if units.lacks(report.unit):
            yield unknown(
                office,
                place,
                report.unit,
                units,
                _("报送单位应是登记的单位（没有“{found}”）。").format(found=report.unit),
                _("把文件移到正确的单位文件夹；新单位请管理员先登记。"),
                fix=False,
            )
        elif unit and unit.since and report.date < unit.since:
            yield Problem(
                place,
                _("报送单位在报送当日应已设立（{name}自 {since} 起，信息是 {day}）。").format(
                    name=unit.label, since=unit.since, day=report.date
                ),
                _("核对信息的日期和单位；设立日期有误的请管理员改 registry/units.yml。"),
            )
        elif unit and unit.until and report.date > unit.until:
            yield Problem(
                place,
                _("报送单位在报送当日应未撤销（{name}到 {until} 止，信息是 {day}）。").format(
                    name=unit.label, until=unit.until, day=report.date
                ),
                _("改由承接职能的单位报送。"),
            )
