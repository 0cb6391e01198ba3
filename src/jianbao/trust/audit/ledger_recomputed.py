"""已结账的月份，按当时的计分办法和当时的记录重算，应与台账一字不差。

为什么：台账不只是没被改过，还要算得对；任何人用同样的记录都应算出同样的分。

改法：查明台账是用哪个版本的程序、哪份计分办法算的；更正记在下一个没结账的月份。

反例::

    台账写 10 分，按当时的计分办法重算是 5 分。

正例::

    重算出的台账与结账时的文件逐字节相同。
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.problem import Place, Problem
from jianbao.trust import chain
from jianbao.trust.evidence import Evidence


def check(evidence: Evidence) -> Iterator[Problem]:
    """Yield each closed month whose ledger comes out otherwise, at the first line that differs."""
    for month, again in sorted(evidence.recomputed.items()):
        path = f"scoring/ledger/{month}.csv"
        raw = evidence.files.get(path)
        if raw is None or raw == again:
            continue
        now, then = list(chain.lines_of(again)), list(chain.lines_of(raw))
        pairs = zip(now, then, strict=False)
        at = next(
            (number for number, (one, other) in enumerate(pairs) if one != other), min(len(now), len(then))
        )
        yield Problem(
            Place(path, at + 2),
            _("台账应与重算的结果相同（台账：{found}；重算：{wanted}）。").format(
                found=_line(then, at), wanted=_line(now, at)
            ),
            _("查明所用的程序版本和计分办法；更正记在下一个没结账的月份。"),
        )


def _line(lines: list[tuple[str, ...]], at: int) -> str:
    return ",".join(lines[at][:-2]) if at < len(lines) else _("没有这一行")
