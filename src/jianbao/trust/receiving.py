"""From landings to receipts: which version of which report gets which number, time and source."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from jianbao.clock import BEIJING
from jianbao.reading.documents import filing_of
from jianbao.trust import chain
from jianbao.trust.chain import RECEIPTS
from jianbao.trust.pushlog import Push

SKEW = timedelta(minutes=5)
"""How far two machines' clocks may differ before it counts as a clock put back."""


@dataclass(frozen=True, slots=True)
class Landed:
    """One version of a report on the main line: where, what, and the landing's own time and committer."""

    path: str
    sha256: str
    commit: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class Received:
    """One receipt to be written: ``source`` says how its time is known."""

    at: datetime
    source: str
    report: str
    sha256: str
    pusher: str
    commit: str


@dataclass(frozen=True, slots=True)
class ClockBack:
    """A landing that claims to be earlier than the one before it: the receipts stop here."""

    commit: str
    at: datetime
    earlier: datetime


def known(files: Mapping[str, bytes]) -> frozenset[tuple[str, str]]:
    """Return what has its receipt already: report and landing commit, or its digest where no commit is named."""
    lines = (line for path in sorted(files) for line in chain.lines_of(files[path]))
    return frozenset((line[3], line[6] or line[4]) for line in lines if len(line) == 9)


def receive(
    landed: Iterable[Landed],
    files: Mapping[str, bytes],
    pushes: Mapping[tuple[str, str], Push],
    now: datetime,
    *,
    clock_accepted: bool = False,
) -> tuple[Received, ...] | ClockBack:
    """Return receipts for what has landed and has none, in the order of landing, within a landing by path.

    The time is the server's, of the first push of just this content; without one it is the landing's,
    which must not go back: within :data:`SKEW` it is taken to be the time of the landing before, beyond
    it nothing is received. With ``clock_accepted`` somebody has looked into it, and the time of the
    landing before stands. A landing from the future goes back to ``now``, by the same measure.
    """
    have, last = known(files), _last_landing(files)
    found: list[Received] = []
    for one in landed:
        filing = filing_of(one.path)
        if filing is None or have & {(filing.id, one.commit), (filing.id, one.sha256)}:
            continue
        push = pushes.get((filing.id, one.sha256))
        if push is not None:
            found.append(Received(push.at, "push", filing.id, one.sha256, push.pusher, one.commit))
            continue
        at = one.at
        if last is not None and at < last:
            if last - at > SKEW and not clock_accepted:
                return ClockBack(one.commit, at, last)
            at = last
        if at > now:
            if at - now > SKEW and not clock_accepted:
                return ClockBack(one.commit, now, at)
            at = max(now, last or now)
        last = at
        found.append(Received(at, "landing", filing.id, one.sha256, one.by, one.commit))
    return tuple(found)


def entered(received: Iterable[Received], files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the receipt files that change, by path, with the receipts added.

    A receipt goes into the file of its month, but never into one before the last: a report pushed in
    October and landed in November stands where the chain goes on.
    """
    tail = chain.tail_of(files)
    path = max(files, default="")
    changed: dict[str, bytes] = {}
    for one in received:
        at = one.at.astimezone(BEIJING)
        path = max(path, f"desk/receipts/{at:%Y-%m}.csv")
        row = (at.isoformat(timespec="seconds"), one.source, one.report, one.sha256, one.pusher, one.commit)
        lines, tail = chain.continued(tail, [row])
        changed[path] = chain.text(RECEIPTS, changed.get(path, files.get(path, b"")), lines)
    return changed


def _last_landing(files: Mapping[str, bytes]) -> datetime | None:
    """Return the time of the last receipt that rests on a landing."""
    for path in sorted(files, reverse=True):
        for line in reversed(list(chain.lines_of(files[path]))):
            if len(line) == 9 and line[2] == "landing":
                return datetime.fromisoformat(line[1])
    return None
