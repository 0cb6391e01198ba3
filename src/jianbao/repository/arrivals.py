"""Which versions of which reports a push brought, and which of them have landed on the main line."""

from collections.abc import Collection, Iterable, Iterator
from datetime import UTC, datetime
from hashlib import sha256

from jianbao.reading.documents import filing_of
from jianbao.repository.changes import changes, fork_point
from jianbao.repository.door import Door
from jianbao.repository.history import History
from jianbao.repository.objects import resolve, streamed
from jianbao.repository.values import ABSENT, EXECUTABLE, PLAIN, Update, Version
from jianbao.trust.pushlog import Push
from jianbao.trust.receiving import Landed


def arrived(door: Door, main: str, update: Update, pusher: str, at: datetime) -> Iterator[Push]:
    """Yield what the record of pushes says of one update that was let in: a line a report, or one line."""
    plain = Push(at, pusher, update.ref, update.old, update.new)
    if update.deletes or not update.ref.startswith("refs/heads/"):
        yield plain
        return
    line = None if update.ref == main else resolve(door, main)
    start = update.old if not update.creates else fork_point(door, line, update.new) if line else None
    brought = [
        (change.path, change.new_id)
        for change in changes(door, start, update.new)
        if change.new_mode in (PLAIN, EXECUTABLE) and filing_of(change.path)
    ]
    for path, digest in _digested(door, brought):
        yield Push(at, pusher, update.ref, update.old, update.new, path, digest)
    if not brought:
        yield plain


def landed(door: Door, history: History, known: Collection[tuple[str, str]]) -> Iterator[Landed]:
    """Yield each version of a report on the main line that has no receipt, in the order of landing.

    ``known`` are reports and landing commits that have theirs. Times are the landing commit's own.
    """
    open_: list[Version] = []
    for version in history.all():
        filing = filing_of(version.path) if version.path.startswith("submissions/") else None
        if filing and version.mode != ABSENT and (filing.id, version.landing.commit) not in known:
            open_.append(version)
    digests = _digested(door, [(version.path, version.id) for version in open_])
    for version, (path, digest) in zip(open_, digests, strict=True):
        landing = version.landing
        at = datetime.fromtimestamp(landing.at, UTC)
        yield Landed(path, digest, landing.commit, at, landing.committer_email)


def _digested(door: Door, blobs: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield path and SHA-256 of the content for each path and blob."""
    listed = list(blobs)
    digests = {id: sha256(raw).hexdigest() for id, raw in streamed(door, (id for _path, id in listed))}
    yield from ((path, digests[id]) for path, id in listed)
