"""Which part of an office a push concerns: enough to judge what it brings, however large the office."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from jianbao.reading.documents import filing_of
from jianbao.reading.office import REPORT_BYTES
from jianbao.records.report import Filing
from jianbao.repository.door import Door
from jianbao.repository.objects import checked, contents, facts
from jianbao.repository.tree import ObjectTree, entries, in_office, picked, standing, text_of
from jianbao.repository.values import PLAIN, Change, Entry

ALWAYS = (
    "registry/",
    "desk/keypoints/",
    "desk/commissions/",
    "desk/decisions/",
    "bulletins/series.yml",
    "scoring/rulebooks/",
)
"""What a report may refer to besides other reports: a few hundred files at most."""
SHEETS = "desk/screening/"
NEVER = ("desk/receipts/", "scoring/ledger/")
"""Held against their chains as bytes; read as records, 100,000 lines would take longer than a push may."""

PEOPLE = "registry/people.csv"
LONGEST_ID = 160
"""Characters of the longest id there can be: a unit, a day, a slug."""

_WORD = re.compile(rb"[a-z0-9-]+")
_DAY = re.compile(rb"-\d{8}-")
_FOLLOWS = re.compile(rb"^[ \t]*follows:[ \t]*[\"']?([a-z0-9-]{1,160})", re.MULTILINE)


@dataclass(frozen=True)
class Excerpt:
    """A part of an office; of the people those a push can mean, where there are thousands."""

    tree: ObjectTree
    people: bytes | None = None

    def paths(self) -> Iterator[str]:
        """Yield the files' paths, sorted."""
        return self.tree.paths()

    def read(self, path: str) -> bytes:
        """Return a file's bytes."""
        return self.people if path == PEOPLE and self.people is not None else self.tree.read(path)

    def size(self, path: str) -> int:
        """Return a file's size in bytes."""
        return self.tree.size(path)

    def is_regular(self, path: str) -> bool:
        """Say whether the path is an ordinary file."""
        return self.tree.is_regular(path)


def excerpt(door: Door, base: str, head: str, changes: Iterable[Change]) -> Excerpt:
    """Return the changed files laid over what they refer to on the base, which is the main line.

    Changed files come from ``head``; everything else from ``base``. What is deleted is left out.
    """
    changed = {change.path: change for change in changes}
    brought = [
        Entry(change.path, change.new_mode, change.new_id)
        for change in changed.values()
        if change.kind != "deleted" and in_office(change.path)
    ]
    texts = _texts(door, brought)
    words = {word for text in texts.values() for word in _WORD.findall(text) if len(word) <= LONGEST_ID}
    found = [
        *entries(door, base, [*ALWAYS, *_rooms(changed)]),
        *_referred(door, base, words),
        *_judged(door, base, words, changed),
        *_followed(door, base, texts),
        *_attached(door, head, brought),
    ]
    found = [entry for entry in found if entry.path not in changed] + brought
    tree = picked(door, [entry for entry in found if not entry.path.startswith(NEVER)])
    registry_changes = any(path.startswith("registry/") for path in changed)
    return Excerpt(tree, None if registry_changes else _people(door, found, words, changed))


def _people(door: Door, found: Iterable[Entry], words: set[bytes], paths: Iterable[str]) -> bytes | None:
    """Return the table of people without those whom no changed text names, nor any changed path's unit has."""
    table = next((entry for entry in found if entry.path == PEOPLE and entry.mode == PLAIN), None)
    if table is None:
        return None
    units = {parts[3].encode() for path in paths if len(parts := path.split("/")) > 3}
    head, *lines = contents(door, [table.id])[table.id].split(b"\n")
    cells = ((line, line.split(b",", 3)) for line in lines)
    kept = [line for line, cell in cells if len(cell) < 4 or cell[0] in words or cell[2] in units]
    return b"\n".join([head, *kept])


def _rooms(paths: Iterable[str]) -> list[str]:
    """Return the folders an editor's change must be seen among: of the desk, and of the series it belongs to."""
    found: set[str] = set()
    for path in paths:
        parts = path.split("/")
        if parts[0] == "desk" and not path.startswith((*NEVER, SHEETS)):
            found.add(f"desk/{parts[1]}/" if len(parts) > 2 else "desk/")
        elif parts[0] == "bulletins" and len(parts) > 2:
            found.add(f"bulletins/{parts[1]}/")
    return sorted(found)


def _texts(door: Door, brought: Iterable[Entry]) -> Mapping[str, bytes]:
    texts = [
        entry for entry in brought if entry.mode == PLAIN and entry.path.endswith((".md", ".yml", ".json"))
    ]
    sizes = facts(door, [entry.id for entry in texts])
    small = [entry for entry, fact in zip(texts, sizes, strict=True) if fact and fact[2] <= REPORT_BYTES]
    found = contents(door, [entry.id for entry in small])
    return {entry.path: found[entry.id] for entry in small}


def _referred(door: Door, base: str, words: Iterable[bytes]) -> Iterator[Entry]:
    """Yield the reports on the base that the texts name by their ids."""
    ids = {word.decode() for word in words if _DAY.search(word)}
    paths = {filing.path for id in ids for filing in filings_named(id)}
    yield from standing(door, base, paths).values()


def _judged(door: Door, base: str, words: Iterable[bytes], paths: Iterable[str]) -> Iterator[Entry]:
    """Yield what the desk has on the reports an editor's change names: sheets, instructions, what went up."""
    if any(path.startswith(("bulletins/", SHEETS)) for path in paths):
        ids = sorted(word.decode() for word in words if _DAY.search(word))
        yield from standing(
            door, base, grep(door, base, ids, [SHEETS, "desk/instructions", "desk/upward"])
        ).values()


def filings_named(id: str) -> Iterator[Filing]:
    """Yield each report an id can name; where the unit's own id holds eight digits there are several."""
    for match in re.finditer(r"(?=-(\d{8})-)", id, re.ASCII):
        unit, day, slug = id[: match.start()], match[1], id[match.start() + 10 :]
        filing = filing_of(f"submissions/{day[:4]}/{day[4:6]}/{unit}/{day}-{slug}.md")
        if filing is not None:
            yield filing


def _followed(door: Door, base: str, texts: Mapping[str, bytes]) -> Iterator[Entry]:
    """Yield the other reports of an urgent chain: those of its unit, from its first report's month on."""
    for path, text in texts.items():
        filing, follows = filing_of(path), _FOLLOWS.search(text)
        if filing is None or follows is None:
            continue
        for first in filings_named(follows[1].decode()):
            months = _months(first, filing)
            paths = grep(
                door, base, [f"follows: {first.id}"], [f"submissions/{m}/{filing.unit}" for m in months]
            )
            yield from standing(door, base, paths).values()


def _months(first: Filing, last: Filing) -> list[str]:
    start, end = (filing.date.year * 12 + filing.date.month - 1 for filing in (first, last))
    return [f"{month // 12:04d}/{month % 12 + 1:02d}" for month in range(start, min(end, start + 24) + 1)]


def _attached(door: Door, head: str, brought: Iterable[Entry]) -> Iterator[Entry]:
    folders = [entry.path.removesuffix(".md") + "/" for entry in brought if filing_of(entry.path)]
    if folders:
        yield from entries(door, head, folders)


def grep(door: Door, commit: str, words: Iterable[str], folders: Iterable[str]) -> list[str]:
    """Return the paths below the folders whose text holds one of the words, just as written."""
    patterns, below = [part for word in words for part in ("-e", word)], list(folders)
    if not patterns or not below:
        return []
    answer = door.ask("grep", "-z", "-l", "-F", "-a", *patterns, checked(commit), "--", *below, well=(0, 1))
    return [text_of(line).partition(":")[2] for line in answer.split(b"\0")[:-1]]
