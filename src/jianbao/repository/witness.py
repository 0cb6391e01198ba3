"""The evidence for verify, gathered from the work tree, the history and the tags of one repository."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from itertools import pairwise

from jianbao.reading.documents import filing_of
from jianbao.reading.office import read_office
from jianbao.reading.tree import Tree
from jianbao.records.registry import Key, Person
from jianbao.repository.changes import fork_point
from jianbao.repository.door import Door
from jianbao.repository.excerpt import filings_named
from jianbao.repository.history import History, history
from jianbao.repository.objects import contents, facts, resolve, streamed
from jianbao.repository.references import forged, is_shallow, tags
from jianbao.repository.signature import signature_at
from jianbao.repository.tree import commit_tree
from jianbao.repository.values import ABSENT, Tag, Version
from jianbao.scoring.closing import close
from jianbao.trust import chain
from jianbao.trust.audit.seal_form import parsed
from jianbao.trust.chain import Tail
from jianbao.trust.checkpoint import Checkpoint
from jianbao.trust.evidence import Evidence, Tagged
from jianbao.trust.gate.tag_ruled import seal_path
from jianbao.trust.push import Hanging, Signature
from jianbao.trust.pushlog import Push
from jianbao.trust.withdrawal import only_withdraws


@dataclass(frozen=True)
class _Without:
    """A tree without some of its files."""

    tree: Tree
    left_out: Callable[[str], bool]

    def paths(self) -> Iterator[str]:
        yield from (path for path in self.tree.paths() if not self.left_out(path))

    def read(self, path: str) -> bytes:
        return self.tree.read(path)

    def size(self, path: str) -> int:
        return self.tree.size(path)

    def is_regular(self, path: str) -> bool:
        return self.tree.is_regular(path)


def evidence(
    tree: Tree,
    door: Door | None,
    today: date,
    *,
    pushes: Mapping[tuple[str, str], Push] | None = None,
    checkpoint: Checkpoint | None = None,
) -> Evidence:
    """Gather everything; without a door, or in a shallow clone, what lies in the tree alone.

    Damaged where an object is missing or broken, anywhere in the repository.
    """
    files = {
        path: tree.read(path)
        for path in tree.paths()
        if tree.is_regular(path) and (chain.kind_of(path) or path.endswith(".seal.json"))
    }
    office = read_office(_Without(tree, lambda path: chain.kind_of(path) is not None), today)
    plain = Evidence(office, files, pushes=pushes, checkpoint=checkpoint)
    if door is not None:
        door.make_sure()
    head = resolve(door, "HEAD") if door else None
    if door is None or head is None:
        return plain
    if is_shallow(door):
        return Evidence(office, files, pushes=pushes, shallow=True, forged=forged(door))
    line = history(door, head)
    return Evidence(
        office,
        files,
        line,
        dict(_tails(door, line)),
        _digests(door, line, plain),
        tuple(_rewritten(door, line, plain)),
        tuple(_tagged(door, line, office.keys, office.people)) or None,
        dict(_recomputed(door, line, files)),
        pushes,
        checkpoint,
        forged(door),
    )


def _tails(door: Door, line: History) -> Iterator[tuple[str, tuple[tuple[str, Tail], ...]]]:
    """Yield each chained file's landed versions by where they ended; their bytes are not kept."""
    versions = [
        version for path in sorted(set(line.paths)) if chain.kind_of(path) for version in line.versions(path)
    ]
    there = streamed(door, (version.id for version in versions if version.mode != ABSENT))
    ends = {id: chain.tail_of({"": raw}) for id, raw in there}
    found: dict[str, list[tuple[str, Tail]]] = {}
    for version in versions:
        if version.mode != ABSENT:
            found.setdefault(version.path, []).append((version.landing.commit, ends[version.id]))
    yield from ((path, tuple(tails)) for path, tails in found.items())


def _digests(door: Door, line: History, plain: Evidence) -> dict[tuple[str, str], str]:
    """Return digests of the versions that receipts name, and of all versions of reports whose receipts name none."""
    named = {(receipt.commit, receipt.report) for receipt in plain.receipts}
    whole = {receipt.report for receipt in plain.receipts if not receipt.commit}
    wanted = [
        (version, filing.id)
        for version in line.all()
        if version.mode != ABSENT
        and (filing := filing_of(version.path))
        and (filing.id in whole or (version.landing.commit, filing.id) in named)
    ]
    there = streamed(door, (version.id for version, _id in wanted))
    digests = {id: sha256(raw).hexdigest() for id, raw in there}
    return {(version.landing.commit, id): digests[version.id] for version, id in wanted}


def _rewritten(door: Door, line: History, plain: Evidence) -> Iterator[Version]:
    """Yield versions that made a report another one.

    Of a report that moved in with an office's books (``import``) what its receipt names came in; how it
    had come about before is not ours to judge.
    """
    moved_in = {one.report: one.sha256 for one in reversed(plain.receipts) if one.source == "import"}
    for path in sorted({path for path in line.paths if filing_of(path)}):
        versions = line.versions(path)
        filing = filing_of(path)
        if len(versions) > 1 and filing and filing.id in moved_in:
            versions = versions[_first(door, versions, moved_in[filing.id]) :]
        for before, after in pairwise(versions):
            if after.mode == ABSENT:
                yield after
            elif before.mode != ABSENT and before.id != after.id:
                raw = contents(door, [before.id, after.id])
                if not only_withdraws(raw[before.id], raw[after.id], path):
                    yield after


def _first(door: Door, versions: Sequence[Version], digest: str) -> int:
    """Return the place of the first version with this digest; 0 where there is none."""
    there = [version.id for version in versions if version.mode != ABSENT]
    digests = {id: sha256(raw).hexdigest() for id, raw in contents(door, there).items()}
    return next((at for at, version in enumerate(versions) if digests.get(version.id) == digest), 0)


def _tagged(door: Door, line: History, keys: tuple[Key, ...], people: tuple[Person, ...]) -> Iterator[Tagged]:
    for tag in tags(door, "refs/tags/issue", "refs/tags/ledger"):
        commit = resolve(door, tag.object) if tag.type == "commit" else None
        seal, digests = _sealed(door, commit, tag) if commit else (b"", {})
        on_main = commit is not None and (commit in line.position or _reaches(door, commit, line))
        signature = signature_at(door, tag, commit, keys, people) if commit else Signature()
        yield Tagged(Hanging(tag, on_main, bool(seal), signature), seal, digests)


def _reaches(door: Door, commit: str, line: History) -> bool:
    return line.head is not None and fork_point(door, commit, line.head) == commit


def _sealed(door: Door, commit: str, tag: Tag) -> tuple[bytes, dict[str, str]]:
    """Return the seal in a tagged commit, and the digests there of what it names: a file by path, a report by id."""
    path = seal_path(tag.ref.removeprefix("refs/tags/"))
    stem = path.removesuffix(".seal.json")
    book = stem + (".md" if path.startswith("bulletins/") else ".csv")
    found = list(facts(door, [f"{commit}:{path}", f"{commit}:{book}"]))
    raw = contents(door, [fact[0] for fact in found if fact])
    seal = raw[found[0][0]] if found[0] else b""
    said = (parsed(seal) or {}).get("reports")
    ids = {filing.path: id for id in (said if isinstance(said, dict) else {}) for filing in filings_named(id)}
    there = dict(zip(ids, facts(door, [f"{commit}:{one}" for one in ids]), strict=True))
    texts = contents(door, [fact[0] for fact in there.values() if fact])
    digests = {ids[one]: sha256(texts[fact[0]]).hexdigest() for one, fact in there.items() if fact}
    if found[1]:
        digests[book] = sha256(raw[found[1][0]]).hexdigest()
    return seal, digests


def _recomputed(door: Door, line: History, files: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    """Yield each closed month's ledger as it comes out of the office in which it was closed.

    Later months may have come in with the same commit, where an office moved in with its books: they
    are left out as well.
    """
    for path, raw in sorted(files.items()):
        said = parsed(raw) if path.startswith("scoring/ledger/") and path.endswith(".seal.json") else None
        landed = line.versions(path)
        if said is None or not landed:
            continue
        month, stem = str(said.get("month")), path.removesuffix(".seal.json")
        at = datetime.fromisoformat(str(said.get("closed_at")))
        then = commit_tree(door, landed[0].landing.commit)
        office = read_office(_Without(then, lambda one, stem=stem: _from(stem, one)), at.date())  # type: ignore[misc]  # a default that binds the loop's value
        yield month, close(office, month, str(said.get("closed_by")), at).ledger


def _from(stem: str, path: str) -> bool:
    """Say whether a path is a ledger's, of the month that ``stem`` names or a later one."""
    return path.startswith("scoring/ledger/") and path >= stem
