"""网站只往前走：所据的提交在主干上，收件号和日期不小于上一次看到的。

为什么：从备份里换回一个旧网站，页页都是真的，只是后来的更正、撤回都不见了。

改法：重新编印；查明是谁换回了旧网站。

反例::

    上一次看到的网站到收件第 120 号，现在只到第 98 号。

正例::

    网站所据的提交是主干上的，收件号比上一次大。
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.problem import Place, Problem
from jianbao.trust import chain
from jianbao.trust.audit.chain_kept import hashes
from jianbao.trust.evidence import Evidence
from jianbao.trust.site import STAMP, Served, Stamp


def check(evidence: Evidence) -> Iterator[Problem]:
    """Yield what shows that a site is not the office's, or an older one than was seen before."""
    site = evidence.site
    if site is None or site.stamp is None:
        return
    for sentence in (*_foreign(evidence, site.stamp), *_older(evidence, site)):
        yield Problem(Place(site.at(STAMP)), sentence, _("重新编印；查明是谁换掉了网站。"))


def _foreign(evidence: Evidence, stamp: Stamp) -> Iterator[str]:
    if evidence.history is not None and stamp.commit and stamp.commit not in evidence.history.position:
        yield _("网站所据的提交应在主干上（没有 {commit}）。").format(commit=stamp.commit[:12])
        return
    last = stamp.receipts
    if last.seq and hashes(evidence, chain.RECEIPTS).get(str(last.seq)) != last.hash:
        yield _("网站所据的第 {seq} 号收件应与收件记录相同（没有，或者不同）。").format(seq=last.seq)


def _older(evidence: Evidence, site: Served) -> Iterator[str]:
    now, last = site.stamp, site.last
    if now is None or last is None:
        return
    if now.receipts.seq < last.receipts.seq:
        yield _("网站不应退回旧版（现在到收件第 {now} 号，上一次到第 {last} 号）。").format(
            now=now.receipts.seq, last=last.receipts.seq
        )
    elif now.date < last.date:
        yield _("网站不应退回旧版（现在是 {now} 编印的，上一次是 {last}）。").format(
            now=now.date, last=last.date
        )
    elif evidence.history is not None and now.commit and last.commit:
        where = evidence.history.position
        if where.get(now.commit, -1) < where.get(last.commit, -1):
            yield _("网站不应退回旧版（现在是提交 {now}，上一次是它后面的 {last}）。").format(
                now=now.commit[:12], last=last.commit[:12]
            )
