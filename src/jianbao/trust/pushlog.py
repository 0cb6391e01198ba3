"""The server's record of pushes: when which version of which report reached it, and by whom."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from jianbao.problem import Place
from jianbao.reading.documents import filing_of
from jianbao.trust import chain
from jianbao.trust.chain import PUSHES, Tail


@dataclass(frozen=True, slots=True)
class Push:
    """A reference moved, and a report that came with it; ``path`` and ``sha256`` are empty where none did."""

    at: datetime
    pusher: str
    ref: str
    old: str
    new: str
    path: str = ""
    sha256: str = ""


def recorded(tail: Tail, pushes: Iterable[Push]) -> list[tuple[str, ...]]:
    """Return the record's next lines."""
    rows = (
        (
            push.at.isoformat(timespec="seconds"),
            push.pusher,
            push.ref,
            push.old,
            push.new,
            push.path,
            push.sha256,
        )
        for push in pushes
    )
    return chain.continued(tail, rows)[0]


def pushes_of(raw: bytes) -> Iterator[Push]:
    """Yield what a whole record says, oldest first."""
    for _seq, at, *fields, _prev, _hash in chain.lines_of(raw):
        yield Push(datetime.fromisoformat(at), *fields)


def arrivals_of(raw: bytes) -> Mapping[tuple[str, str], Push]:
    """Return the first push of each version of a report, by report and digest."""
    found: dict[tuple[str, str], Push] = {}
    for push in pushes_of(raw):
        filing = filing_of(push.path)
        if filing is not None:
            found.setdefault((filing.id, push.sha256), push)
    return found


def broken(raw: bytes) -> Iterator[chain.Break]:
    """Yield where a record does not hold; one that was cut at its beginning is whole from there on.

    Times must not go back either.
    """
    lines = list(chain.lines_of(raw))
    first = lines[0] if lines and len(lines[0]) > 2 and lines[0][0].isdigit() else None
    tail = Tail(int(first[0]) - 1, first[-2]) if first else None
    yield from chain.broken(PUSHES, {"": raw}, tail)
    before = ""
    for number, line in enumerate(lines, start=2):
        if len(line) > 1 and line[1] < before:
            yield chain.Break(Place("", number), "time", int(line[0]) if line[0].isdigit() else 0)
        before = line[1] if len(line) > 1 else before
