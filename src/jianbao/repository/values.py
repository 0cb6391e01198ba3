"""What git knows, as plain frozen values: nothing here can be asked anything further."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

ABSENT = "000000"
"""The mode of a side on which a path does not exist."""
PLAIN, EXECUTABLE, LINK, MODULE = "100644", "100755", "120000", "160000"
FOLDER = "040000"


class Entry(NamedTuple):
    """A path in a commit's tree. A tuple, because an office has 100,000 of them."""

    path: str
    mode: str
    id: str


class Landing(NamedTuple):
    """A commit on the main line, ``parent`` the one before it, ``at`` the committer's time in seconds.

    Names, addresses and times are as the commit states them: shown, never trusted.
    """

    commit: str
    parent: str
    at: int
    committer: str
    committer_email: str
    author: str
    author_email: str


class Version(NamedTuple):
    """What a landing made of a path: its new mode (:data:`ABSENT` where it was taken away) and blob."""

    landing: Landing
    path: str
    mode: str
    id: str


@dataclass(frozen=True, slots=True)
class Change:
    """One path on two sides; a side where it does not exist has the mode :data:`ABSENT`."""

    path: str
    old_mode: str
    new_mode: str
    old_id: str
    new_id: str

    @property
    def kind(self) -> Literal["added", "deleted", "modified"]:
        """What was done to the path; a rename is a deletion and an addition."""
        return "added" if self.old_mode == ABSENT else "deleted" if self.new_mode == ABSENT else "modified"


@dataclass(frozen=True, slots=True)
class Commit:
    """A commit as it states itself; ``changes`` are against its parent, of a merge what differs from all."""

    id: str
    parents: tuple[str, ...]
    committed_at: int
    message: str
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag. ``ref`` is where it hangs; the rest is what its object says, empty for a lightweight tag.

    ``tagged_at`` is the tagger's own word, in seconds since 1970. ``payload`` is what a signature would
    cover, ``signature`` the armoured text, empty where there is none.
    """

    ref: str
    id: str
    object: str = ""
    type: str = ""
    name: str = ""
    tagger: str = ""
    tagged_at: int = 0
    payload: bytes = b""
    signature: str = ""

    @property
    def annotated(self) -> bool:
        """Whether there is a tag object at all."""
        return bool(self.name)


@dataclass(frozen=True, slots=True)
class Update:
    """A reference that a push would move; ``old`` or ``new`` is all zeros where it is made or deleted."""

    ref: str
    old: str
    new: str

    @property
    def creates(self) -> bool:
        """Whether the reference is new."""
        return not self.old.strip("0")

    @property
    def deletes(self) -> bool:
        """Whether the reference goes."""
        return not self.new.strip("0")
