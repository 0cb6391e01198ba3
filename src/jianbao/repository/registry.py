"""Who the registry of a commit knows: people, their appointments, their keys."""

from dataclasses import dataclass, field
from typing import TypeVar

from jianbao.reading.office import one_record, table_of
from jianbao.records.record import Record
from jianbao.records.registry import Key, OfficeCard, Person
from jianbao.repository.door import Door
from jianbao.repository.objects import contents
from jianbao.repository.tree import standing
from jianbao.repository.values import PLAIN
from jianbao.text.source import Source

_R = TypeVar("_R", bound=Record)
_FILES = ("registry/people.csv", "registry/office.yml", "registry/keys.csv")


@dataclass(frozen=True, slots=True)
class Registry:
    """What the registry at a commit says of people and keys."""

    people: tuple[Person, ...] = ()
    card: OfficeCard = field(default_factory=OfficeCard)
    keys: tuple[Key, ...] = ()


def registry_at(door: Door, commit: str, *names: str) -> Registry:
    """Read the registry of a commit; what cannot be read gives nobody any right.

    Of the people only those are read whose line holds one of the ``names``, and those who have a key:
    an office of 3,000 informants is not read to know who one of them is.
    """
    found = standing(door, commit, _FILES)
    raw = contents(door, [entry.id for entry in found.values() if entry.mode == PLAIN])
    files = {path: raw[entry.id] for path, entry in found.items() if entry.id in raw}

    def records(path: str, model: type[_R]) -> tuple[_R, ...]:
        read = one_record(model) if path.endswith(".yml") else table_of(model)
        return tuple(read(Source(path, files[path]))[0]) if path in files else ()

    cards, keys = records(_FILES[1], OfficeCard), records(_FILES[2], Key)
    files[_FILES[0]] = _mentioning(files.get(_FILES[0], b""), {*names, *(key.person for key in keys)} - {""})
    return Registry(records(_FILES[0], Person), next(iter(cards), OfficeCard()), keys)


def _mentioning(table: bytes, words: set[str]) -> bytes:
    head, *lines = table.split(b"\n")
    folded = [word.casefold() for word in words]
    kept = [
        line for line in lines if any(word in line.decode("utf-8", "replace").casefold() for word in folded)
    ]
    return b"\n".join([head, *kept, b""])
