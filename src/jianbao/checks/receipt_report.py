"""收件记录所记的信息应在库中，内容与最近一次收件时相同。

为什么：收到以后内容再变，编辑看的就不是当时报的那一份；按时报个空壳、过后再补，也能蒙混过去。

改法：收到以后要改的，另报一条并写 `supersedes`，或写 `withdrawn` 撤回；误改的恢复原样。

反例::

    @ submissions/2026/11/donghu/20261118-lift-upkeep.md
    ---
    title: 东湖区反映老旧小区电梯大修资金筹集难
    author: chen-hao
    kind: problem
    ---

    东湖区现有使用 15 年以上的住宅电梯 215 台，其中 61 台需要大修。

正例::

    title: 清溪区三项举措稳定冬季蔬菜供应
"""

from collections.abc import Iterator

from jianbao.checks import known
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Place, Problem


def check(office: Office) -> Iterator[Problem]:
    """Yield each receipt of a report there is not, and each report changed since its last receipt.

    A report withdrawn since may differ: the withdrawal is written into it.
    """
    reports = known.reports(office)
    for id, receipts in office.receipts_by_report.items():
        last, report = receipts[-1], office.report_by_id.get(id)
        if reports.lacks(id):
            yield Problem(
                last.place("report"),
                _("收件所记的信息应在库中（没有“{found}”）。").format(found=id),
                _("从历史里恢复这条信息；要撤的写 withdrawn，不要删除。"),
            )
        elif report and not report.withdrawn and not last.broken("sha256") and report.sha256 != last.sha256:
            yield Problem(
                Place(report.path),
                _("信息收到以后不应再改（与第 {seq} 号收件的内容不同）。").format(seq=last.seq),
                _("恢复原样；要更正的另报一条，写 supersedes。"),
            )
