"""应约报送的单位应在约稿单位之列。

为什么：未被约的单位主动报送值得欢迎，但计分和催报都按约稿名单，编辑需要知道。

改法：核对约稿编号；确是主动报送的，可以保留，请编辑酌定。

反例::

    @ submissions/2026/11/gongxin/20261116-market.md
    ---
    title: 工信系统支持冬季蔬菜冷链企业用电
    author: deng-kai
    kind: practice
    commission: 2026-11-winter-supply
    ---

    市工信局会同供电部门为 6 家冷链企业核定冬季用电方案，高峰时段保留负荷 4.2 兆瓦。

正例::

    commission: 2026-11-winter-supply
"""

from collections.abc import Iterator

from jianbao.checks import known
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem


def check(office: Office) -> Iterator[Problem]:
    """Yield each report on a commission that asked neither its unit nor those it reports with."""
    units = known.units(office)
    for report in office.reports:
        commission = office.commission_by_id.get(report.commission or "")
        if commission and commission.units and not set(report.units) & set(commission.units):
            yield Problem(
                report.place("commission"),
                _("应约报送的单位应在约稿单位之列（“{title}”约的是{units}）。").format(
                    title=commission.title,
                    units=_("、").join(units.names.get(u, u) for u in commission.units),
                ),
                _("核对约稿编号；确是主动报送的可以保留。"),
            )
