"""What lies in a push's quarantine and belongs to nothing that is pushed."""

from collections.abc import Iterable
from dataclasses import replace

from jianbao.repository.door import Door
from jianbao.repository.objects import ID, checked, facts
from jianbao.repository.values import Update

_PLACE = "GIT_OBJECT_DIRECTORY"
MANY = 300_000
"""Objects beyond which they are not told apart: a push that large is refused for its size."""


def smuggled(door: Door, updates: Iterable[Update]) -> tuple[str, ...]:
    """Return ids of objects in the quarantine that no pushed reference leads to and the server did not have.

    git stores whatever a pack holds; without this, what no check ever sees would stay on the server.
    """
    if _PLACE not in door.quarantine:
        return ()
    alone = replace(door, quarantine={_PLACE: door.quarantine[_PLACE]})
    answer = alone.ask("cat-file", "--batch-all-objects", "--batch-check=%(objectname)")
    brought = answer.decode().split()
    if len(brought) > MANY:
        return ()
    heads = [checked(update.new) for update in updates if not update.deletes]
    listed = door.ask("rev-list", "--objects", *heads, "--not", "--all") if heads else b""
    leads = {line[: line.find(b" ")] if b" " in line else line for line in listed.split(b"\n")}
    left = [id for id in brought if ID.fullmatch(id) and id.encode() not in leads and id not in heads]
    settled = facts(replace(door, quarantine={}), left)
    return tuple(id for id, fact in zip(left, settled, strict=True) if fact is None)
