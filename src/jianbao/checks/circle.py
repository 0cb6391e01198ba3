"""Whether a chain of references runs in a circle."""

from collections.abc import Mapping


def circle_from(start: str, following: Mapping[str, str]) -> tuple[str, ...]:
    """Return the circle that ``start`` lies on, beginning with it; empty where it lies on none.

    ``following`` maps each id to the one it names. A thing that names itself is a circle of one.
    """
    seen: dict[str, None] = {}
    at: str | None = start
    while at is not None and at not in seen:
        seen[at] = None
        at = following.get(at)
    return tuple(seen) if at == start else ()
