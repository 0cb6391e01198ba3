"""What git says when an object is broken or missing, and which object it means."""

import re

from jianbao.edge import WRONG, Stop
from jianbao.language import _

_NAME = re.compile(rb"(?<!pack-)\b(?:[0-9a-f]{64}|[0-9a-f]{40})\b")
_DAMAGE = re.compile(
    rb"^(?:error|fatal): .*(?:corrupt|is empty|inflate|bad object|[Uu]nable to (?:read|find)|[Cc]ould not (?:read|parse)"
    rb"|missing (?:blob|tree|commit|object)|not a tree object|hash mismatch|checksum mismatch|garbage|failed to read"
    rb"|invalid sha1 pointer|cannot be accessed)",
    re.MULTILINE,
)
"""What git says when it stumbles over an object; some commands say it and go on as if nothing had been."""
_MISPLACED = re.compile(rb"hash-path mismatch, found at: .*objects/([0-9a-f]{2})/([0-9a-f]+)")
MISSING = re.compile(rb"^missing \S+ ([0-9a-f]{40,64})$", re.MULTILINE)


class Damaged(Stop):
    """An object of the repository is missing or broken; ``name`` is its id, empty where git named none.

    That is a fault of the content and not of the run: exit 1.
    """

    code = WRONG

    def __init__(self, name: str, said: str) -> None:
        super().__init__(
            _("仓库里的对象“{name}”缺失或已损坏（{said}）。").format(name=name, said=said),
            _("从另一份完好的克隆取回它：git fetch；取回之前不要编印。"),
        )
        self.name = name


def damage_in(words: bytes) -> Damaged | None:
    """Return the damage that git's words tell of, None where they tell of none."""
    return Damaged(_named(words), _lines(words)[-1]) if _DAMAGE.search(words) else None


def _named(words: bytes) -> str:
    """Return the first object git complains of; of one that lies in another's place, the other's name."""
    misplaced, name = _MISPLACED.search(words), _NAME.search(words)
    found = misplaced[1] + misplaced[2] if misplaced else name[0] if name else b""
    return found.decode()


def _lines(words: bytes) -> list[str]:
    return words.decode("utf-8", "replace").strip().splitlines()
