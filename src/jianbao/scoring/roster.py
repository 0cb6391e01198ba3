"""Who is scored: the units as a rule book sees them."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from jianbao.office import Office


class Member(NamedTuple):
    """A unit of the network, as far as scoring is concerned."""

    id: str
    name: str = ""
    group: str = ""
    level: str = ""
    since: date | None = None
    until: date | None = None

    def stood(self, first: date, last: date) -> bool:
        """Say whether the unit existed on any day from ``first`` to ``last``."""
        return (self.since is None or self.since <= last) and (self.until is None or self.until >= first)


def roster(office: Office) -> tuple[Member, ...]:
    """Return the units of an office, in the registry's order; of a duplicate id the first."""
    return tuple(
        Member(unit.id, unit.label, unit.group or "", unit.level, unit.since, unit.until)
        for unit in office.unit_by_id.values()
    )


def by_id(members: Iterable[Member]) -> dict[str, Member]:
    """Return members by id."""
    return {member.id: member for member in members}
