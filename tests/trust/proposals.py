"""The small language of the gate's examples, made into proposals to the little office without git.

First line: ``who → reference``, with ``⇒`` for a forced and ``✕`` for a deleting push, and for a tag
what is odd about it. Then one line a change: ``A`` added, ``M`` modified, ``D`` deleted, ``L`` a link,
``X`` executable, ``S`` a submodule, with the bytes or the number of files behind it; ``@`` a path whose
content follows.
"""

import re
from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import sha256

from jianbao.clock import BEIJING
from jianbao.reading.documents import filing_of
from jianbao.repository.values import ABSENT, EXECUTABLE, LINK, MODULE, PLAIN, Change, Entry, Tag, Update
from jianbao.trust import chain
from jianbao.trust.duties import pusher_named
from jianbao.trust.gate.report_kept import report_of
from jianbao.trust.push import Hanging, Proposal, Signature
from tests.offices import TODAY, little, read

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=BEIJING)
_MODES = {"L": LINK, "X": EXECUTABLE, "S": MODULE}
_FIRST = re.compile(r"(\S+) ([→⇒✕]) (\S+) ?(.*)")
_CHANGE = re.compile(r"([AMDLXS]) (.+?)(?: (\d+))?(?: ×(\d+))?")


def proposal(example: str) -> Proposal:
    """Return what an example says."""
    first, *lines = example.split("\n")
    match = _FIRST.fullmatch(first)
    assert match, first
    who, how, ref, odd = match.groups()
    office = read(little())
    pusher = pusher_named(who, office.people, office.card, TODAY)
    old = "0" * 40 if how == "→" else "1" * 40
    push = Proposal(Update(ref, old, "0" * 40 if how == "✕" else "2" * 40), pusher, NOW, forced=how == "⇒")
    if odd == "smuggled":
        return replace(push, unused=("5" * 40,))
    if odd == "clock-back":
        push = replace(push, recorded_at=NOW + timedelta(seconds=1))
    elif ref.startswith("refs/tags/") and how == "→":
        return replace(push, hanging=hanging(ref, odd))
    return with_changes(push, lines)


def hanging(ref: str, odd: str) -> Hanging:
    """Return a tag in good order but for what is odd about it."""
    name = ref.removeprefix("refs/tags/")
    tag = Tag(
        ref, "2" * 40, "3" * 40, "commit", "" if odd == "lightweight" else odd.removeprefix("named ") or name
    )
    if odd in ("elsewhere", "unsealed", "stranger"):
        tag = replace(tag, name=name)
    signature = Signature("stranger") if odd == "stranger" else Signature()
    return Hanging(tag, odd != "elsewhere", odd != "unsealed", signature)


def with_changes(push: Proposal, lines: list[str]) -> Proposal:
    """Return a proposal with an example's changes to the little office."""
    there = dict(little().content)
    changes: list[Change] = []
    sizes: dict[str, int] = {}
    after: dict[str, bytes] = {}
    while lines and lines[0]:
        line = lines.pop(0)
        if line.startswith("@ "):
            path, text = line[2:], []
            while lines and not re.match(r"@ |[AMDLXS] ", lines[0]):
                text.append(lines.pop(0))
            after[path] = "".join(f"{row}\n" for row in text[: None if text[-1:] != [""] else -1]).encode()
            mode, paths = PLAIN, [path]
        else:
            match = _CHANGE.fullmatch(line)
            assert match, line
            letter, path, bytes_, count = match.groups()
            mode = ABSENT if letter == "D" else _MODES.get(letter, PLAIN)
            paths = [path.replace("-1.", f"-{number}.") for number in range(1, int(count or 1) + 1)]
            sizes |= {sha256(one.encode()).hexdigest()[:40]: int(bytes_ or 0) for one in paths}
        for one in paths:
            old = (PLAIN, "4" * 40) if one in there else (ABSENT, "0" * 40)
            new = "0" * 40 if mode == ABSENT else sha256(one.encode()).hexdigest()[:40]
            changes.append(Change(one, old[0], mode, old[1], new))
    paths = {change.path for change in changes} | {report for c in changes if (report := report_of(c.path))}
    for path in list(after):
        sizes[sha256(path.encode()).hexdigest()[:40]] = len(after[path])
    used = {report for issue in read(little()).issues for entry in issue.entries for report in entry.reports}
    uses = {path: "xinxi/2026/001" for path in paths if (filing := filing_of(path)) and filing.id in used}
    kinds = {chain.kind_of(change.path) for change in changes} - {None}
    chains = {path: after.get(path, raw) for path, raw in there.items() if chain.kind_of(path) in kinds}
    names: dict[str, set[str]] = {}
    for path in (*there, *(change.path for change in changes)):
        parts = path.split("/")
        for depth, name in enumerate(parts):
            names.setdefault("/".join(parts[:depth]), set()).add(name)
    return replace(
        push,
        changes=tuple(changes),
        standing={path: Entry(path, PLAIN, "4" * 40) for path in paths if path in there},
        folders={folder: tuple(sorted(found)) for folder, found in names.items()},
        sizes=sizes,
        before={path: there[path] for path in paths if path in there},
        after=after,
        uses=uses,
        chains=chains,
    )
