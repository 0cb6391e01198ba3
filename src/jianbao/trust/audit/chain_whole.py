"""收件记录和台账应一行接一行，从第一行到最后一行都没有被动过。

为什么：每一行都带着上一行的散列；改一个字、少一行、换两行，从那里起就接不上。

改法：从历史或备份里恢复原样；不要手改，也不要用表格软件另存。

反例::

    @ desk/receipts/2026-11.csv
    seq,received_at,source,report,sha256,pusher,commit,prev,hash
    1,2026-11-18T16:41+08:00,push,donghu-20261118-lift-upkeep,b4907cb4ec8ec8603991b60cc964ea5fa1a745ec9bd99c3767c72274b84f9b64,chen-hao,,〔0×64〕,3442d9a0396cc1e5013fd049e97c603cf247d6de9f024c3011a710f844bb388b

反例::

    @ desk/receipts/2026-11.csv
    seq,received_at,source,report,sha256,pusher,commit,prev,hash
    1,"2026-11-18T16:40+08:00",push,donghu-20261118-lift-upkeep,b4907cb4ec8ec8603991b60cc964ea5fa1a745ec9bd99c3767c72274b84f9b64,chen-hao,,〔0×64〕,3442d9a0396cc1e5013fd049e97c603cf247d6de9f024c3011a710f844bb388b

正例::

    @ desk/receipts/2026-11.csv
    seq,received_at,source,report,sha256,pusher,commit,prev,hash
    1,2026-11-18T16:40+08:00,push,donghu-20261118-lift-upkeep,b4907cb4ec8ec8603991b60cc964ea5fa1a745ec9bd99c3767c72274b84f9b64,chen-hao,,〔0×64〕,3442d9a0396cc1e5013fd049e97c603cf247d6de9f024c3011a710f844bb388b
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.problem import Problem
from jianbao.trust import chain
from jianbao.trust.evidence import Evidence


def check(evidence: Evidence) -> Iterator[Problem]:
    """Yield each line of a chain that does not hold, to the byte."""
    for kind in chain.KINDS:
        for broken in chain.broken(kind, evidence.chain(kind)):
            yield Problem(broken.place, chain.sentence(broken), _("从历史或备份里恢复原样。"))
