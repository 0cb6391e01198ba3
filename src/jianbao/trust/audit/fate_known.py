"""收到的每一条信息都应有下落：待筛选、留用、采用、合并、未采用或已撤回，只占一样。

为什么：收到的条数等于各样下落之和，才没有一条信息不明不白地没了。

改法：不见了的信息从历史里恢复；合并到别条的，写明合并到哪一条。

反例::

    @ submissions/2026/11/donghu/20261118-lift-upkeep.md

正例::

    @ desk/screening/2026/11-20.yml
    editor: he-jing
    verdicts:
      - report: qingxi-20261120-sample
        verdict: hold
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.problem import Place, Problem
from jianbao.trust.evidence import Evidence


def check(evidence: Evidence) -> Iterator[Problem]:
    """Yield the first receipt of each report that came in and is nowhere."""
    known, told = evidence.office.report_by_id, set[str]()
    for receipt in evidence.receipts:
        if receipt.report not in known and receipt.report not in told:
            told.add(receipt.report)
            yield Problem(
                Place(receipt.path, receipt.line),
                _("收到的信息应有下落（第 {seq} 号收到的“{report}”不见了，或读不出来）。").format(
                    seq=receipt.seq, report=receipt.report
                ),
                _("从历史里恢复这条信息；要撤的写 withdrawn，不要删除。"),
            )
