"""A field that names something of another register: what exists there, and which one was probably meant."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Edit, Place, Problem

CLOSE = 0.75
"""How alike two words must be to be taken for each other: one sign in four may differ."""

_NO_DIGIT = re.compile(r"\D+", re.ASCII)


@dataclass(frozen=True)
class Register:
    """Ids with what people call them; not ``whole`` where some could not be read: missing proves nothing."""

    names: Mapping[str, str]
    whole: bool = True

    def lacks(self, id: str) -> bool:
        """Say whether an id is surely not in the register."""
        return self.whole and id not in self.names

    def nearest(self, found: str) -> str | None:
        """Return the one id probably meant: of that name, or alike and no other as much alike.

        One with other digits is another thing: a date or number is never a slip for another.
        """
        named = [id for id, name in self.names.items() if found and found == name]
        if len(named) == 1:
            return named[0]
        digits = _NO_DIGIT.sub("", found)
        alike = (id for id in self.names if _NO_DIGIT.sub("", id) == digits)
        scores = sorted(((_alike(found, id, self.names[id]), id) for id in alike), reverse=True)[:2]
        if not scores or scores[0][0] < CLOSE or (len(scores) == 2 and scores[0][0] == scores[1][0]):
            return None
        return scores[0][1]

    def called(self, id: str) -> str:
        """Return what people call an id: its name, or the id itself."""
        return self.names.get(id, "") or f"“{id}”"

    def said(self, id: str) -> str:
        """Return an id to be written, its name beside it."""
        name = self.names.get(id, "")
        return _("“{id}”（{name}）").format(id=id, name=name) if name else f"“{id}”"


def unknown(
    office: Office, place: Place, found: str, register: Register, message: str, help: str, *, fix: bool = True
) -> Problem:
    """Return the problem of a reference to nothing, with what was probably meant; with ``fix``, repaired.

    Who signs for something is not for a machine to guess: there the nearest is only asked about.
    """
    near = register.nearest(found)
    if near is None:
        return Problem(place, message, help)
    asked = _("是不是{near}？").format(near=register.said(near))
    return Problem(place, message, asked, replacing(office, place, near) if fix else ())


def replacing(office: Office, place: Place, new: str) -> tuple[Edit, ...]:
    """Return the edit that writes ``new`` in the place of a value; none where the file is not at hand."""
    source = office.sources.get(place.path)
    if source is None:
        return ()
    start = source.offset(place)
    return (Edit(start, start + place.length, new),)


def _alike(found: str, id: str, name: str) -> float:
    """Return how alike a word is to an id or to its name, from 0 to 1; 0 where it is not close."""
    best = 0.0
    for word in (id, name) if name else (id,):
        matcher = SequenceMatcher(None, found, word, autojunk=False)
        if matcher.real_quick_ratio() >= CLOSE and matcher.quick_ratio() >= CLOSE:
            best = max(best, matcher.ratio())
    return best
