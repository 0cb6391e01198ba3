"""落到主干的每一份信息都应有收件。

为什么：没有收件的信息，算不出迟没迟，也分不清先后；有人漏掉一条，就少了一份功劳。

改法：运行 `jianbao receive --write`，再提交。

反例::

    主干上后来的信息有收件，先来的没有。

正例::

    主干上的每一份信息都有收件。
"""

from collections.abc import Iterator
from dataclasses import replace

from jianbao.language import _
from jianbao.problem import Place, Problem
from jianbao.reading.documents import filing_of
from jianbao.repository.values import ABSENT
from jianbao.trust.evidence import Evidence


def check(evidence: Evidence) -> Iterator[Problem]:
    """Yield each landed version without a receipt; of those after the last receipt, which are next, a note."""
    if evidence.history is None:
        return
    have = {(receipt.report, receipt.commit or receipt.sha256) for receipt in evidence.receipts}
    reports = {receipt.report for receipt in evidence.receipts if not receipt.commit}
    position = evidence.history.position
    last = max((position.get(receipt.commit, -1) for receipt in evidence.receipts), default=-1)
    for version in evidence.history.all():
        filing = filing_of(version.path) if version.path.startswith("submissions/") else None
        if filing is None or version.mode == ABSENT or (filing.id, version.landing.commit) in have:
            continue
        digest = evidence.digests.get((version.landing.commit, filing.id), "")
        if filing.id in reports and (filing.id, digest) in have:
            continue
        problem = Problem(
            Place(version.path),
            _("这份信息应有收件（提交 {commit}）。").format(commit=version.landing.commit[:12]),
            _("运行 jianbao receive --write，再提交。"),
        )
        waiting = position[version.landing.commit] > last
        yield replace(problem, severity="note") if waiting else problem
