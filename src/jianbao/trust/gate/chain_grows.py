"""收件记录和台账只能在末尾添加，一行接一行。

为什么：谁先谁后、得了几分都写在这两本账上；改一行、删一行、插一行，后面的就都不可信了。

改法：从主干恢复原样，再用 `jianbao receive --write` 或 `jianbao close` 添加；
两人同时添加的，后一个先取回再做一遍。

反例::

    he-jing → refs/heads/main
    @ desk/receipts/2026-11.csv
    seq,received_at,source,report,sha256,pusher,commit,prev,hash

反例::

    he-jing → refs/heads/main
    D desk/receipts/2026-11.csv

正例::

    he-jing → refs/heads/main
    A desk/screening/2026/11-20.yml
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.problem import Problem
from jianbao.trust import chain
from jianbao.trust.push import Proposal, at


def check(push: Proposal) -> Iterator[Problem]:
    """Yield each chained file that would lose or change a line, and each line that breaks the chain."""
    for change in push.effective:
        if chain.kind_of(change.path) is None or change.path in push.uses:
            continue
        before = push.before.get(change.path)
        if before is not None and not push.after.get(change.path, b"").startswith(before):
            yield Problem(
                at(change.path),
                _("“{path}”只能在末尾添加（已有的行被改动、删去或挪动了）。").format(path=change.path),
                _("从主干恢复原样，再在末尾添加。"),
            )
    for kind in chain.KINDS:
        files = {path: raw for path, raw in push.chains.items() if chain.kind_of(path) is kind}
        for broken in chain.broken(kind, files):
            yield Problem(broken.place, chain.sentence(broken), _("从主干恢复原样，再在末尾添加。"))
