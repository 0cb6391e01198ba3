"""每一条收件都应能在历史里找到：那个提交、那条信息、那份内容、那个时间。

为什么：收件记录决定迟没迟、谁在先；它说的要与主干的历史一致，才不是后来编的。

改法：收件记录只由 `jianbao receive --write` 添加；对不上的，查明是谁在什么时候添加的。

反例::

    收件写着提交 abc，主干上没有这个提交；或者那个提交里这条信息的内容不同。

正例::

    收件写着的提交在主干上，那个提交里这条信息的摘要与收件相同。
"""

from collections.abc import Iterator
from datetime import UTC, datetime

from jianbao.language import _
from jianbao.problem import Place, Problem
from jianbao.repository.history import History
from jianbao.trust.evidence import Evidence, ReceiptLine
from jianbao.trust.receiving import SKEW


def check(evidence: Evidence) -> Iterator[Problem]:
    """Yield each receipt that the main line's history, or the server's record of pushes, knows otherwise."""
    if evidence.history is None:
        return
    before: datetime | None = None
    for receipt in evidence.receipts:
        place = Place(receipt.path, receipt.line)
        at = _time(receipt.received_at)
        if receipt.commit:
            sentence = _untrue(evidence.history, evidence, receipt)
            if sentence:
                yield Problem(place, sentence, _help())
            elif receipt.source == "landing" and at is not None:
                yield from _untimely(place, receipt, at, before, evidence.history)
        if receipt.source == "landing" and at is not None:
            before = at
        if receipt.source == "push" and evidence.pushes is not None and receipt.commit:
            yield from _unpushed(place, receipt, at, evidence)


def _untrue(history: History, evidence: Evidence, receipt: ReceiptLine) -> str | None:
    if receipt.commit not in history.position:
        return _("第 {seq} 号收件的提交应在主干上（没有 {commit}）。").format(
            seq=receipt.seq, commit=receipt.commit[:12]
        )
    digest = evidence.digests.get((receipt.commit, receipt.report))
    if digest is None:
        return _("第 {seq} 号收件的提交应带来“{report}”（那个提交里没有）。").format(
            seq=receipt.seq, report=receipt.report
        )
    if digest != receipt.sha256:
        return _("第 {seq} 号收件的摘要应与那个提交里的“{report}”相同（不同）。").format(
            seq=receipt.seq, report=receipt.report
        )
    return None


def _untimely(
    place: Place, receipt: ReceiptLine, at: datetime, before: datetime | None, history: History
) -> Iterator[Problem]:
    landing = history.landings[history.position[receipt.commit]]
    landed = datetime.fromtimestamp(landing.at, UTC)
    if before is not None and at < before:
        yield Problem(
            place,
            _("第 {seq} 号收件不应早于前一条（{at} 早于 {earlier}）。").format(
                seq=receipt.seq, at=receipt.received_at, earlier=before.isoformat(timespec="seconds")
            ),
            _help(),
        )
    elif abs(at - landed) > SKEW and at != before:
        yield Problem(
            place,
            _("第 {seq} 号收件的时间应是落到主干的时间（写的是 {at}，提交是 {landed}）。").format(
                seq=receipt.seq,
                at=receipt.received_at,
                landed=landed.astimezone(at.tzinfo).isoformat(timespec="seconds"),
            ),
            _help(),
        )


def _unpushed(
    place: Place, receipt: ReceiptLine, at: datetime | None, evidence: Evidence
) -> Iterator[Problem]:
    push = (evidence.pushes or {}).get((receipt.report, receipt.sha256))
    if push is None or push.at != at or push.pusher != receipt.pusher:
        yield Problem(
            place,
            _("第 {seq} 号收件应与服务器的推送记录相同（记录里{found}）。").format(
                seq=receipt.seq,
                found=_("是 {at}，{who}").format(at=push.at.isoformat(timespec="seconds"), who=push.pusher)
                if push
                else _("没有"),
            ),
            _help(),
        )


def _time(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def _help() -> str:
    return _("收件记录只由 jianbao receive --write 添加；查明这一行是怎么来的。")
