"""Whether a push is let in: the gate's rules, and every check on the files it brings."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from jianbao.checks.engine import run
from jianbao.checks.register import CHECKS
from jianbao.clock import day_of
from jianbao.edge import Stop
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.reading.office import read_office
from jianbao.repository.door import Door
from jianbao.repository.excerpt import excerpt
from jianbao.repository.gathering import Gate
from jianbao.repository.objects import contents, resolve
from jianbao.repository.registry import registry_at
from jianbao.repository.tree import commit_tree
from jianbao.repository.values import PLAIN, Update
from jianbao.text.source import Source
from jianbao.trust.duties import pusher_named
from jianbao.trust.gate.push_small import fits, most_of
from jianbao.trust.judging import judge
from jianbao.trust.push import Proposal

SECRETS = "JB7"
"""The checks for marks and personal data: they see every text of a push, what it takes back again as well."""
NOBODY = "0" * 40


@dataclass(frozen=True)
class Admission:
    """What was found; ``office`` is the part of the office the push concerns, for quoting."""

    problems: tuple[Problem, ...]
    office: Office

    @property
    def granted(self) -> bool:
        """Whether nothing found is an error."""
        return not any(problem.severity == "error" for problem in self.problems)


def admit(gate: Gate, updates: Iterable[Update]) -> Admission:
    """Hold every update of a push against the rules, and the files it brings against the checks."""
    today = day_of(gate.now)
    found: list[Problem] = []
    office = Office(today)
    for update in updates:
        push = gate.proposal(update)
        found += judge(push)
        if (push.changes or push.commits) and fits(push):
            office = _read(gate, push, today)
            brought = {change.path for change in push.effective if change.kind != "deleted"}
            found += [problem for problem in run(office) if problem.place.path in brought]
            found += _secrets(gate.door, push)
    unique = {(problem.place, problem.id, problem.message): problem for problem in found}
    return Admission(tuple(sorted(unique.values(), key=lambda problem: problem.order)), office)


def compared(
    door: Door, base: str, name: str, now: datetime, administrators: tuple[str, ...] = ()
) -> list[Problem]:
    """Return what speaks against merging HEAD into ``base``, a revision: who may change what, nothing else.

    ``name`` is the pusher as the server or the CI gives it. Identity and rights come from the registry
    on the base.
    """
    onto, head = resolve(door, base), resolve(door, "HEAD")
    if onto is None or head is None:
        raise Stop(
            _("没有名为“{name}”的提交。").format(name=base),
            _("浅克隆里可能没有它：git fetch origin 主干分支；或写 origin/main。"),
        )
    registry = registry_at(door, onto, name)
    today = day_of(now)
    pusher = pusher_named(name, registry.people, registry.card, today, administrators)
    gate = Gate(door, "", onto, registry, pusher, now)
    return judge(gate.proposal(Update("refs/heads/check", NOBODY, head), known=[onto]))


def _read(gate: Gate, push: Proposal, today: date) -> Office:
    if gate.base is None:
        return read_office(commit_tree(gate.door, push.update.new), today)
    return read_office(excerpt(gate.door, gate.base, push.update.new, push.effective), today)


def _secrets(door: Door, push: Proposal) -> Iterator[Problem]:
    """Yield marks and personal data in names, commit messages, and files that are gone again at the end."""
    names = "\n".join((push.update.ref, *(change.path for change in push.touched)))
    sources = [Source("push:names", names.encode("utf-8", "surrogateescape"))]
    sources += [Source(f"commit:{commit.id[:12]}", commit.message.encode()) for commit in push.commits]
    passing = {
        change.new_id: change.path
        for change in push.touched
        if change.new_mode == PLAIN
        and change not in push.changes
        and push.sizes.get(change.new_id, 0) <= most_of(change.path)
    }
    raw = contents(door, passing)
    sources += [Source(path, raw[id]) for id, path in passing.items()]
    for check in CHECKS:
        if check.id.startswith(SECRETS) and check.of_source is not None:
            for source in sources:
                for problem in check.of_source(source):
                    yield replace(problem, id=check.id, severity=check.severity, edits=())
