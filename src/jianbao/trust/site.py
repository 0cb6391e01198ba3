"""A site's own account of itself (of which commit, which day, the digest of every file), and the site as it is served."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256

from jianbao.trust.chain import Tail

VERSION = 1
STAMP, SUMS = "published.json", "published.sha256"
"""Where on a site its stamp lies, and the list of its files, in the form of ``sha256sum``."""

_SUM = re.compile(r"([0-9a-f]{64})  (.+)", re.ASCII)


@dataclass(frozen=True)
class Stamp:
    """What a site is: the commit (none for a work tree with changes), the office's day, the language, by which tools.

    ``receipts`` is the last receipt. ``content`` is the digest of what reports and issues say, whatever the
    theme; ``files`` the digest of :data:`SUMS`, and so of every byte.
    """

    commit: str
    date: str
    language: str
    made_by: Mapping[str, str]
    receipts: Tail
    content: str
    files: str


@dataclass(frozen=True)
class Served:
    """A site as readers get it, ``place`` a folder or an address.

    ``listed`` are digests by file as published, ``found`` as served ("" where there is nothing), with the
    files nobody listed where they can be seen. ``astray`` are pages that do not say what the office says,
    by file, each with a sentence; ``reworded`` counts those that differ in nothing but a tool's own words.
    ``content`` is what the office says at the stamp's commit, "" where it has no such commit; ``last`` is
    the stamp seen the last time.
    """

    place: str
    stamp: Stamp | None = None
    listed: Mapping[str, str] = field(default_factory=dict)
    found: Mapping[str, str] = field(default_factory=dict)
    astray: Mapping[str, str] = field(default_factory=dict)
    reworded: int = 0
    content: str = ""
    last: Stamp | None = None

    def at(self, path: str) -> str:
        """Return where a file of the site is to be found."""
        return f"{self.place.rstrip('/')}/{path}"


def written(stamp: Stamp) -> bytes:
    """Return a stamp as the one JSON text it can have."""
    value = {
        "version": VERSION,
        "commit": stamp.commit,
        "date": stamp.date,
        "language": stamp.language,
        "made_by": dict(stamp.made_by),
        "receipts": {"seq": stamp.receipts.seq, "hash": stamp.receipts.hash},
        "content": stamp.content,
        "files": stamp.files,
    }
    return (json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode()


def read(raw: bytes) -> Stamp | None:
    """Return the stamp a text holds, or None where it is not exactly one of ours."""
    try:
        value = json.loads(raw)
        receipts = Tail(value["receipts"]["seq"], value["receipts"]["hash"])
        names = ("commit", "date", "language", "made_by", "content", "files")
        commit, day, language, made_by, content, files = (value[name] for name in names)
        date.fromisoformat(day)
        found = Stamp(commit, day, language, made_by, receipts, content, files)
        words = (commit, day, language, receipts.hash, content, files, *made_by, *made_by.values())
        sound = type(receipts.seq) is int and {*map(type, words)} == {str}
        return found if sound and written(found) == raw else None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def sums(digests: Mapping[str, str]) -> bytes:
    """Return digests by file as the text that ``sha256sum --check`` reads."""
    return "".join(f"{digest}  {path}\n" for path, digest in sorted(digests.items())).encode()


def digests_of(raw: bytes) -> dict[str, str]:
    """Return the digests such a text gives; a line of another form gives none."""
    lines = map(_SUM.fullmatch, raw.decode("utf-8", "replace").split("\n"))
    return {line[2]: line[1] for line in lines if line}


def digest(raw: bytes) -> str:
    """Return the digest of a file."""
    return sha256(raw).hexdigest()
