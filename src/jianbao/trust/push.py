"""What a push, or a branch to be merged, would do: all that the gate's rules look at, gathered beforehand."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Literal

from jianbao.problem import Place
from jianbao.repository.values import Change, Commit, Entry, Tag, Update
from jianbao.text.characters import visible
from jianbao.trust.duties import Pusher

Signed = Literal["unsigned", "good", "bad", "stranger", "expired", "unfit", "unchecked"]


@dataclass(frozen=True, slots=True)
class Signature:
    """What is known of a tag's signature: ``person`` is who signed, where a registered key did."""

    state: Signed = "unsigned"
    person: str = ""


@dataclass(frozen=True, slots=True)
class Hanging:
    """A new tag, and whether its commit lies on the main line and holds the seal it vouches for."""

    tag: Tag
    on_main: bool = False
    sealed: bool = False
    signature: Signature = field(default_factory=Signature)


@dataclass(frozen=True)
class Proposal:
    """One reference that would move, and by whom.

    ``main`` is the main line's reference. ``forced`` says that commits would be lost, ``straight`` that
    the old commit stays on the reference's first-parent line. ``changes`` are the net ones, from where
    the branch left the main line; ``commits`` the new ones, oldest first. ``standing`` is what the main
    line holds now at the changed paths. ``folders`` are the names that would lie side by side in each
    folder touched. ``sizes`` are bytes by blob, ``before`` and ``after`` the contents of those changed
    files that are compared. ``uses`` names, by path, what froze a file. ``chains`` are all files of each
    chain touched, as they would be. ``recorded_at`` is when the server last recorded a push, None where
    it never did. ``unused`` are ids of new objects that nothing pushed leads to.
    """

    update: Update
    pusher: Pusher
    now: datetime
    main: str = "refs/heads/main"
    forced: bool = False
    straight: bool = True
    changes: tuple[Change, ...] = ()
    commits: tuple[Commit, ...] = ()
    standing: Mapping[str, Entry] = field(default_factory=dict)
    folders: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sizes: Mapping[str, int] = field(default_factory=dict)
    before: Mapping[str, bytes] = field(default_factory=dict)
    after: Mapping[str, bytes] = field(default_factory=dict)
    uses: Mapping[str, str] = field(default_factory=dict)
    chains: Mapping[str, bytes] = field(default_factory=dict)
    hanging: Hanging | None = None
    recorded_at: datetime | None = None
    unused: tuple[str, ...] = ()

    @property
    def to_main(self) -> bool:
        """Whether the main line itself would move."""
        return self.update.ref == self.main

    @cached_property
    def touched(self) -> tuple[Change, ...]:
        """Every change, net or of a single commit: what a later commit takes back stays in history."""
        steps = (change for commit in self.commits for change in commit.changes)
        return tuple(dict.fromkeys((*self.changes, *steps)))

    @cached_property
    def effective(self) -> tuple[Change, ...]:
        """The net changes that would make the main line another one than it is."""
        return tuple(change for change in self.changes if not self._stands(change))

    def _stands(self, change: Change) -> bool:
        entry = self.standing.get(change.path)
        there = (entry.mode, entry.id) if entry else None
        return there == ((change.new_mode, change.new_id) if change.kind != "deleted" else None)


def at(path: str) -> Place:
    """Return the place of a whole file; a name that would not print is shown escaped."""
    return Place(visible(path, 300))


def by_path(changes: tuple[Change, ...]) -> Iterator[Change]:
    """Yield the changes, of each path the first only."""
    yield from {change.path: change for change in reversed(changes)}.values()
