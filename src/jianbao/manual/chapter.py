"""What a chapter of the manual is made of."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from jianbao.records.record import Part

List = Literal["events", "attributes"]


@dataclass(frozen=True)
class Shown:
    """An example: its folder, the sections of its rule book to look at, and how much of its outcome to print."""

    example: str
    sections: tuple[str, ...]
    ranking: bool = False
    since: str = ""


@dataclass(frozen=True)
class Fields:
    """Fields of a part of the rule book, and the section of the file that they stand in."""

    section: str
    model: type[Part]
    names: tuple[str, ...]


@dataclass(frozen=True)
class Chapter:
    """One step of the way: what it is about, the fields it takes, the words they know, worked examples."""

    title: str
    says: tuple[str, ...]
    fields: tuple[Fields, ...] = ()
    lists: tuple[List, ...] = ()
    words: tuple[tuple[str, Mapping[str, str]], ...] = ()
    examples: tuple[Shown, ...] = ()
