"""摘要须是 64 位小写的十六进制数（SHA-256）。

为什么：摘要是核对文件有没有动过的凭据，差一位就对不上。

改法：摘要由 `jianbao receive`、`jianbao sign` 写入，不要手改；抄错了的，从原记录重新复制。

反例::

    @ desk/receipts/2026-10.csv
    seq,received_at,source,report,sha256,pusher,commit,prev,hash
    1,2026-10-18T16:40+08:00,push,donghu-20261018-lift,abc123,,,〔0×64〕,〔0×64〕

正例::

    @ desk/receipts/2026-10.csv
    seq,received_at,source,report,sha256,pusher,commit,prev,hash
    1,2026-10-18T16:40+08:00,push,donghu-20261018-lift,〔a×64〕,,,〔0×64〕,〔0×64〕
"""

from jianbao.language import _
from jianbao.problem import Problem
from jianbao.text.characters import visible
from jianbao.text.fault import Fault

KINDS = ("digest",)


def check(fault: Fault) -> Problem:
    """Say that a value is no digest; it is never put right by machine, for it is evidence."""
    return Problem(
        fault.place,
        _("“{key}”须是 64 位小写的十六进制数（现为“{found}”，{length} 位）。").format(
            key=fault.facts["key"], found=visible(fault.found, 16), length=len(fault.found)
        ),
        _("从原记录重新复制，不要手改。"),
    )
