"""所应的约稿应是办公室发出的约稿。

为什么：约稿完成了没有，就是按这个编号对的；写错了，按时交稿也会记成未交。

改法：写 `desk/commissions/` 里约稿文件的名字（不带 .yml）；不是应约的，删去这一行。

反例::

    commission: 2026-11-winter-suply

正例::

    commission: 2026-11-winter-supply
"""

from collections.abc import Iterator

from jianbao.checks import known
from jianbao.checks.reference import unknown
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem


def check(office: Office) -> Iterator[Problem]:
    """Yield each report that names a commission there is not."""
    commissions = known.commissions(office)
    for report in office.reports:
        if report.commission and commissions.lacks(report.commission):
            yield unknown(
                office,
                report.place("commission"),
                report.commission,
                commissions,
                _("所应的约稿应是办公室发出的约稿（没有“{found}”）。").format(found=report.commission),
                _("写 desk/commissions/ 里约稿的编号；不是应约的，删去这一行。"),
            )
