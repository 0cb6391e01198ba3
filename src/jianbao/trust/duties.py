"""Which room of the repository belongs to whom, as one literal table."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from jianbao.language import N_
from jianbao.reading.tree import ROOMS as FOLDERS
from jianbao.records.registry import OfficeCard, Person, Role

Duty = Literal["contribute", "edit", "rule", "administer"]
DUTIES: dict[Duty, str] = {
    "contribute": N_("报送人员"),
    "edit": N_("编辑人员"),
    "rule": N_("计分办法起草人"),
    "administer": N_("管理员"),
}
DUTY_OF_ROLE: dict[Role, Duty] = {
    "chief": "contribute",
    "officer": "contribute",
    "informant": "contribute",
    "expert": "contribute",
    "editor": "edit",
    "reviewer": "edit",
    "approver": "edit",
}


@dataclass(frozen=True, slots=True)
class Room:
    """A part of the repository: the paths it takes, and the duties that may change it."""

    name: str
    paths: re.Pattern[str]
    duties: frozenset[Duty]


def _room(name: str, paths: str, *duties: Duty) -> Room:
    return Room(name, re.compile(paths, re.ASCII | re.DOTALL), frozenset(duties))


ROOMS: tuple[Room, ...] = (
    # the first that takes a path; an editor lands what a contributor has sent, so submissions are theirs too
    _room(N_("说明文件"), rf"(?:{'|'.join(FOLDERS)})/(?:.+/)?README\.md", "edit", "administer"),
    _room(N_("报送区"), r"submissions/\d{4}/\d{2}/(?P<unit>[^/]+)/.+", "contribute", "edit"),
    _room(N_("工作台"), r"desk/.+", "edit"),
    _room(N_("刊物"), r"bulletins/.+", "edit"),
    _room(N_("台账"), r"scoring/ledger/.+", "edit"),
    _room(N_("计分办法"), r"scoring/.+", "rule"),
    _room(N_("名册"), r"registry/.+", "administer"),
    _room(N_("仓库设置"), r".+", "administer"),
)


@dataclass(frozen=True, slots=True)
class Pusher:
    """Who changes something: the name the server gave, and what the registry on the base makes of it."""

    name: str
    person: Person | None = None
    duties: frozenset[Duty] = frozenset()

    @property
    def label(self) -> str:
        """The person's name, or the server's word where the registry knows nobody."""
        return self.person.name if self.person else self.name

    @property
    def only_contributes(self) -> bool:
        """Whether the pusher may do nothing but report."""
        return self.duties <= {"contribute"}


def pusher_in(environment: Mapping[str, str]) -> str:
    """Return the pusher's name as the server's authentication gives it; empty where it gives none."""
    names = (environment.get(name, "") for name in ("JIANBAO_USER", "GL_USER", "REMOTE_USER"))
    return next((name.strip() for name in names if name.strip()), "")


def pusher_named(
    name: str, people: tuple[Person, ...], card: OfficeCard, today: date, administrators: tuple[str, ...] = ()
) -> Pusher:
    """Return who a name of the server's authentication is: a person's id, or an e-mail address of theirs.

    Only people in office ``today`` count. ``administrators`` are names the server itself trusts, whom the
    registry need not know: they set the registry up, and mend it when it has locked everyone out.
    """
    serving = (person for person in people if person.serves_on(today))
    person = next((person for person in serving if _answers_to(person, name)), None)
    duties: set[Duty] = {"administer", "rule", "edit"} if name and name in administrators else set()
    if person is not None:
        duties.add(DUTY_OF_ROLE[person.role])
        for duty, appointed in _appointed(card):
            if person.id in appointed or (not appointed and person.role == "approver"):
                duties.add(duty)
    return Pusher(name, person, frozenset(duties))


def _answers_to(person: Person, name: str) -> bool:
    return bool(name) and (
        person.id == name or (person.email != "" and person.email.casefold() == name.casefold())
    )


def _appointed(card: OfficeCard) -> tuple[tuple[Duty, tuple[str, ...]], ...]:
    return (("administer", card.administrators), ("rule", card.rule_writers))


def room_of(path: str) -> Room:
    """Return the room a path belongs to."""
    return next(room for room in ROOMS if room.paths.fullmatch(path))


def may_change(pusher: Pusher, path: str) -> bool:
    """Say whether a pusher may change anything at a path; a contributor's own unit's folder only."""
    room = room_of(path)
    allowed = room.duties & pusher.duties
    unit = room.paths.fullmatch(path)
    if allowed == {"contribute"} and pusher.person is not None and unit is not None:
        return unit["unit"] == pusher.person.unit
    return bool(allowed)
