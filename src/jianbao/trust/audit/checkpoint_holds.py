"""现在的历史、收件、台账和标签，应接着从前留存的核对点。

为什么：整个仓库连同历史一起重做，里面的一切都还自圆其说；只有留在外面的几行数对不上。

改法：从备份恢复到核对点以后的状态；恢复不了的，按泄密或事故处理，并公开说明。

反例::

    核对点记着收件第 120 号的散列，现在的第 120 号不是它。

正例::

    核对点记着的提交、收件、台账、标签都还在，后面又添了新的。
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.problem import Place, Problem
from jianbao.trust import chain
from jianbao.trust.audit.chain_kept import hashes
from jianbao.trust.audit.tag_true import heads
from jianbao.trust.evidence import Evidence


def check(evidence: Evidence) -> Iterator[Problem]:
    """Yield what a checkpoint remembers and the office no longer has."""
    kept = evidence.checkpoint
    if kept is None:
        return
    for kind, tail, path in (
        (chain.RECEIPTS, kept.receipts, "desk/receipts"),
        (chain.LEDGER, kept.ledger, "scoring/ledger"),
    ):
        if tail.seq and hashes(evidence, kind).get(str(tail.seq)) != tail.hash:
            yield Problem(
                Place(path),
                _("{what}第 {seq} 号应与核对点相同（现在没有了，或者不同了）。").format(
                    what=_(kind.name), seq=tail.seq
                ),
                _help(),
            )
    if evidence.history is not None and kept.commit and kept.commit not in evidence.history.position:
        yield Problem(
            Place("."),
            _("核对点的提交应在主干上（没有 {commit}）。").format(commit=kept.commit[:12]),
            _help(),
        )
    if evidence.history is not None:
        now = heads(evidence.tags or ())
        for name, id in sorted(kept.tags.items()):
            if now.get(name) != id:
                yield Problem(
                    Place("."),
                    _("标签“{name}”应与核对点相同（现在没有了，或者不同了）。").format(name=name),
                    _help(),
                )


def _help() -> str:
    return _("从备份恢复；恢复不了的，按事故处理并公开说明。")
