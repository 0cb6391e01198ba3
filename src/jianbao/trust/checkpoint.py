"""Where every chain stood at one moment: a few lines to print and keep elsewhere, against a wholesale rewrite."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from jianbao.trust.chain import Tail

VERSION = 1


@dataclass(frozen=True)
class Checkpoint:
    """The heads: the main line's commit, both chains' last lines, and each tag's object."""

    commit: str = ""
    receipts: Tail = field(default_factory=Tail)
    ledger: Tail = field(default_factory=Tail)
    tags: Mapping[str, str] = field(default_factory=dict)


def written(heads: Checkpoint) -> bytes:
    """Return a checkpoint as the one JSON text it can have: sorted keys, two blanks of indent, a line end."""
    value = {
        "version": VERSION,
        "commit": heads.commit,
        "receipts": {"seq": heads.receipts.seq, "hash": heads.receipts.hash},
        "ledger": {"seq": heads.ledger.seq, "hash": heads.ledger.hash},
        "tags": dict(heads.tags),
    }
    return (json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode()


def read(raw: bytes) -> Checkpoint | None:
    """Return the checkpoint a text holds, or None where it is not exactly one of ours."""
    try:
        value = json.loads(raw)
        receipts, ledger = (
            Tail(value[chain]["seq"], value[chain]["hash"]) for chain in ("receipts", "ledger")
        )
        found = Checkpoint(value["commit"], receipts, ledger, value["tags"])
        words = (found.commit, receipts.hash, ledger.hash, *found.tags, *found.tags.values())
        sound = {type(receipts.seq), type(ledger.seq)} == {int} and {*map(type, words)} == {str}
        return found if sound and written(found) == raw else None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
