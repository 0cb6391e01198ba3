"""What reading could not take: a bare fact with a place. The check of that kind makes it a sentence."""

from dataclasses import dataclass, field
from typing import Any

from jianbao.problem import Edit, Place


@dataclass(frozen=True, slots=True)
class Fault:
    """Reading met ``kind`` at ``place``; ``found`` quotes the text; ``facts`` are what the sentence needs."""

    kind: str
    place: Place
    found: str = ""
    facts: dict[str, Any] = field(default_factory=dict)
    edits: tuple[Edit, ...] = ()
