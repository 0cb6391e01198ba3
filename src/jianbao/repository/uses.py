"""What already rests on a file of the main line, and so keeps it as it is: issues, seals, closed months."""

import re
from collections.abc import Iterable

from jianbao.reading.documents import filing_of
from jianbao.repository.door import Door
from jianbao.repository.excerpt import grep
from jianbao.repository.objects import contents
from jianbao.repository.tree import entries, standing
from jianbao.trust.chain import RECEIPTS
from jianbao.trust.gate.report_kept import report_of

_RULEBOOK = re.compile(r"scoring/rulebooks/(\d{4}-\d{2}-\d{2})\.yml", re.ASCII)
_SEALED = re.compile(r"(bulletins/[^/]+/\d{4}/\d+)\.md|(scoring/ledger/\d{4}-\d{2})\.csv", re.ASCII)
_SEAL = re.compile(r"(?:bulletins|scoring/ledger)/(.+)\.seal\.json", re.ASCII)
_USER = re.compile(r"(?:bulletins|scoring/ledger)/(.+?)(?:\.md|\.csv|\.seal\.json)", re.ASCII)


def uses(door: Door, base: str, paths: Iterable[str]) -> dict[str, str]:
    """Return, by path, what uses a file: the issue, as ``xinxi/2026/001``, or the closed month.

    A report and its attachments are used by an issue that names it, sealed or not; an issue and a
    ledger by their seal; a seal by itself; a rule book by any seal or ledger line that names its day.
    """
    asked = list(paths)
    found: dict[str, str] = {}
    seals = {
        path: f"{match[1] or match[2]}.seal.json" for path in asked if (match := _SEALED.fullmatch(path))
    }
    sealed = standing(door, base, seals.values())
    for path in asked:
        if match := _SEAL.fullmatch(path):
            found[path] = match[1]
        elif seals.get(path) in sealed:
            found[path] = _name(path)
    found |= _reports(door, base, {path: report for path in asked if (report := report_of(path))})
    for path in asked:
        if match := _RULEBOOK.fullmatch(path):
            words = (f'"date":"{match[1]}"', f",{match[1]},")
            users = grep(door, base, words, ("bulletins", "scoring/ledger"))
            if users:
                found[path] = _name(users[0])
    return found


def _reports(door: Door, base: str, reports: dict[str, str]) -> dict[str, str]:
    ids = {path: filing.id for path, report in reports.items() if (filing := filing_of(report))}
    if not ids:
        return {}
    there = standing(door, base, grep(door, base, sorted(set(ids.values())), ["bulletins"]))
    raw = contents(door, [entry.id for entry in there.values()])
    users: dict[str, str] = {}
    for path, entry in there.items():
        for id in set(ids.values()):
            if re.search(rb"(?<![a-z0-9-])" + id.encode() + rb"(?![a-z0-9-])", raw[entry.id]):
                users.setdefault(id, _name(path))
    return {path: users[id] for path, id in ids.items() if id in users}


def _name(path: str) -> str:
    match = _USER.fullmatch(path)
    return match[1] if match else path


def last_receipts(door: Door, commit: str) -> dict[str, bytes]:
    """Return the newest file of receipts in a commit, by its path; nothing where there is none."""
    found = [
        entry for entry in entries(door, commit, ["desk/receipts/"]) if RECEIPTS.paths.fullmatch(entry.path)
    ]
    last = max(found, default=None)
    return {last.path: contents(door, [last.id])[last.id]} if last else {}
