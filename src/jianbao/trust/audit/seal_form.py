"""封签应是一字不差的标准写法，台账的封签应与台账和计分办法相符。

为什么：封签就是证明，多一个空格也说明有人动过；分数凭台账，台账凭封签。

改法：从历史里恢复签发、结账时的原样。

反例::

    @ bulletins/xinxi/2026/001.seal.json
    {"issue": "xinxi/2026/001", "version": 1}

反例::

    @ scoring/ledger/2026-10.csv
    seq,unit,report,issue,event,rule,rulebook,points,reason,evidence,prev,hash
    @ scoring/ledger/2026-10.seal.json
    {"closed_at":"2026-11-05T09:00+08:00","closed_by":"qin-chuan","head":"〔0×64〕","lines":0,"month":"2026-10","rulebooks":[],"sha256":"〔0×64〕","version":1}

正例::

    @ desk/screening/2026/11-20.yml
    editor: he-jing
    verdicts: []
"""

import json
from collections.abc import Iterator
from hashlib import sha256

from jianbao.language import _
from jianbao.problem import Place, Problem
from jianbao.trust import chain
from jianbao.trust.evidence import Evidence


def check(evidence: Evidence) -> Iterator[Problem]:
    """Yield each seal not written as it must be, and each ledger's seal that does not say what the files are."""
    for path in evidence.seals:
        said = parsed(evidence.files[path])
        if said is None:
            yield Problem(
                Place(path), _("封签应是标准写法（键按次序，不留空格，一个换行结尾）。"), _restore()
            )
        elif path.startswith("scoring/"):
            yield from _ledger(evidence, path, said)


def parsed(raw: bytes) -> dict[str, object] | None:
    """Return what a seal says, or None where it is not written to the byte as a seal is."""
    try:
        value = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    canonical = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n"
    return value if isinstance(value, dict) and canonical.encode("utf-8", "replace") == raw else None


def _ledger(evidence: Evidence, path: str, said: dict[str, object]) -> Iterator[Problem]:
    month = path.removeprefix("scoring/ledger/").removesuffix(".seal.json")
    book = f"scoring/ledger/{month}.csv"
    raw = evidence.files.get(book)
    if raw is None:
        yield Problem(Place(path), _("封签应有所封的台账（没有“{path}”）。").format(path=book), _restore())
        return
    lines = list(chain.lines_of(raw))
    head = lines[-1][-1] if lines else said.get("head")
    found = {"month": month, "sha256": sha256(raw).hexdigest(), "lines": len(lines), "head": head}
    for key, value in found.items():
        if said.get(key) != value:
            yield Problem(
                Place(path),
                _("封签的 {key} 应与台账相符（封签是“{said}”，台账是“{found}”）。").format(
                    key=key, said=said.get(key), found=value
                ),
                _restore(),
            )
    yield from _rulebooks(evidence, path, said, {line[6] for line in lines if len(line) > 6})


def _rulebooks(evidence: Evidence, path: str, said: dict[str, object], used: set[str]) -> Iterator[Problem]:
    listed = said.get("rulebooks")
    books = {
        str(book.get("date")): book.get("sha256")
        for book in (listed if isinstance(listed, list) else [])
        if isinstance(book, dict)
    }
    for day in sorted(used - set(books)):
        yield Problem(
            Place(path), _("台账用到的计分办法应写在封签里（没有 {day} 的）。").format(day=day), _restore()
        )
    for day, digest in sorted(books.items()):
        source = evidence.office.sources.get(f"scoring/rulebooks/{day}.yml")
        if source is None or source.sha256 != digest:
            yield Problem(
                Place(path),
                _("计分办法应与结账时相同（{day} 施行的那份已改动或不在了）。").format(day=day),
                _("恢复原样；要改办法，另起一份写新的施行日期。"),
            )


def _restore() -> str:
    return _("从历史里恢复签发、结账时的原样。")
