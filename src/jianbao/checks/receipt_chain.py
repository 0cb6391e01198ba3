"""收件记录应一行接一行：序号连续，落到主干的时间不倒退，月份不早于文件，散列环环相扣。

为什么：谁先报、迟没迟，全凭收件记录；改过、删过、插过一行，散列就接不上，一查便知。

改法：收件记录只由 `jianbao receive --write` 添加，不用手改；已经改动的，从历史里恢复原样。

反例::

    @ desk/receipts/2026-11.csv
    seq,received_at,source,report,sha256,pusher,commit,prev,hash
    2,2026-11-18T16:40+08:00,push,donghu-20261118-lift-upkeep,〔0×64〕,,,〔0×64〕,〔0×64〕

正例::

    title: 清溪区三项举措稳定冬季蔬菜供应
"""

from collections.abc import Iterator

from jianbao.checks import known
from jianbao.clock import BEIJING
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.records.trust import GENESIS, Receipt, link


def check(office: Office) -> Iterator[Problem]:
    """Yield each line that does not continue the one before it, over all months.

    Times run on among landings alone: a report pushed on Monday and merged on Wednesday keeps Monday's
    time, in the line and the file where the chain had got to. Across a line that could not be read nothing is compared; that line is complained of already.
    """
    before = landed = None
    whole = {path for path in {receipt.path for receipt in office.receipts} if not known.unread(office, path)}
    for number, receipt in enumerate(office.receipts):
        if receipt.path not in whole or not receipt.sound:
            before = landed = None
            continue
        if before is not None or number == 0:
            yield from _order(receipt, before)
        if receipt.source == "landing":
            if landed is not None and receipt.received_at < landed.received_at:
                yield _goes_back(receipt, landed)
            landed = receipt
        before = receipt
        month = f"{receipt.received_at.astimezone(BEIJING):%Y-%m}"
        stem = receipt.path.rpartition("/")[2].removesuffix(".csv")
        if month > stem:
            yield Problem(
                receipt.place("received_at"),
                _("收件不应记在更早月份的文件里（收到时间在 {month}，文件是 {stem}）。").format(
                    month=month, stem=stem
                ),
                _restore(),
            )
        if receipt.hash != link(written(receipt)):
            yield Problem(
                receipt.place("hash"),
                _("本行的散列应与本行内容相符（第 {seq} 号被改动过）。").format(seq=receipt.seq),
                _restore(),
            )


def written(receipt: Receipt) -> tuple[str, ...]:
    """Return a line's fields as written, all but its hash."""
    return tuple(receipt.written(name) for name in Receipt.model_fields if name != "hash")


def _order(receipt: Receipt, before: Receipt | None) -> Iterator[Problem]:
    wanted = before.seq + 1 if before else 1
    if receipt.seq != wanted:
        yield Problem(
            receipt.place("seq"),
            _("收件序号应连续（现为 {found}，应为 {wanted}）。").format(found=receipt.seq, wanted=wanted),
            _restore(),
        )
    if receipt.prev != (before.hash if before else GENESIS):
        yield Problem(
            receipt.place("prev"),
            _("prev 应是上一行的散列（第 {seq} 号接不上）。").format(seq=receipt.seq),
            _restore(),
        )


def _goes_back(receipt: Receipt, before: Receipt) -> Problem:
    return Problem(
        receipt.place("received_at"),
        _("落到主干的时间不应倒退（{at} 早于前一条的 {earlier}）。").format(
            at=receipt.written("received_at"), earlier=before.written("received_at")
        ),
        _restore(),
    )


def _restore() -> str:
    return _("收件记录不用手改；从历史里恢复原样。")
