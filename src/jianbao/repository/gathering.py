"""Everything the gate must know of a push, asked of git in a handful of questions."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from jianbao.clock import day_of
from jianbao.edge import Stop
from jianbao.language import _
from jianbao.repository.changes import changes, fork_point, is_first_parent, new_commits
from jianbao.repository.door import Door
from jianbao.repository.objects import contents, facts, resolve
from jianbao.repository.quarantine import smuggled
from jianbao.repository.references import main_line, tags_of
from jianbao.repository.registry import Registry, registry_at
from jianbao.repository.signature import signature_at
from jianbao.repository.tree import MANY, entries, standing
from jianbao.repository.uses import uses
from jianbao.repository.values import ABSENT, MODULE, PLAIN, Change, Entry, Tag, Update
from jianbao.trust import chain
from jianbao.trust.duties import Pusher, pusher_named
from jianbao.trust.gate.push_small import fits, most_of
from jianbao.trust.gate.report_kept import report_of
from jianbao.trust.gate.tag_ruled import seal_path
from jianbao.trust.push import Hanging, Proposal, Signature


@dataclass(frozen=True)
class Gate:
    """One push being judged: the repository, who pushes, and where the main line stands and would stand."""

    door: Door
    main: str
    base: str | None
    registry: Registry
    pusher: Pusher
    now: datetime
    recorded_at: datetime | None = None
    main_after: str | None = None
    unused: tuple[str, ...] = ()

    def proposal(self, update: Update, known: Iterable[str] | None = None) -> Proposal:
        """Gather what one update means; commits ``known`` are not new, by default all the server has."""
        plain = Proposal(update, self.pusher, self.now, self.main)
        plain = replace(plain, recorded_at=self.recorded_at, unused=self.unused)
        if update.deletes:
            return plain
        if update.ref.startswith("refs/tags/"):
            return replace(plain, hanging=self._hanging(update))
        if not update.ref.startswith("refs/heads/") or resolve(self.door, update.new) is None:
            return plain
        fork = fork_point(self.door, self.base, update.new) if self.base else None
        forced = not update.creates and fork_point(self.door, update.old, update.new) != update.old
        straight = update.creates or forced or is_first_parent(self.door, update.old, update.new)
        net = changes(self.door, fork, update.new)
        commits = new_commits(self.door, update.new, known)
        push = replace(plain, forced=forced, straight=straight, changes=net, commits=commits)
        return self._gathered(push) if fits(push) else push

    def _gathered(self, push: Proposal) -> Proposal:
        head = push.update.new
        paths = {change.path for change in push.changes}
        beside = {report for report in map(report_of, paths) if report}
        there = standing(self.door, self.base, paths | beside) if self.base else {}
        push = replace(push, standing=there)
        effective = push.effective
        old = [there[change.path] for change in effective if change.path in there]
        new = [
            Entry(change.path, change.new_mode, change.new_id)
            for change in effective
            if change.kind != "deleted"
        ]
        ids = {c.new_id for c in push.touched if c.new_mode not in (ABSENT, MODULE)} | {
            entry.id for entry in old
        }
        listed = sorted(ids)
        sizes = {id: fact[2] for id, fact in zip(listed, facts(self.door, listed), strict=True) if fact}
        return replace(
            push,
            folders=self._folders(push, head),
            sizes=sizes,
            before=self._texts(old, sizes),
            after=self._texts(new, sizes),
            uses=uses(self.door, self.base, [entry.path for entry in old]) if self.base else {},
            chains=self._chains(head, effective),
        )

    def _texts(self, found: Iterable[Entry], sizes: Mapping[str, int]) -> dict[str, bytes]:
        wanted = [
            entry
            for entry in found
            if entry.mode == PLAIN
            and entry.path.endswith((".md", ".csv"))
            and sizes.get(entry.id, 0) <= most_of(entry.path)
        ]
        raw = contents(self.door, [entry.id for entry in wanted])
        return {entry.path: raw[entry.id] for entry in wanted}

    def _folders(self, push: Proposal, head: str) -> dict[str, tuple[str, ...]]:
        added = {change.path for change in push.touched if change.kind == "added"}
        wanted = {"/".join(path.split("/")[:depth]) for path in added for depth in range(path.count("/") + 1)}
        names: dict[str, set[str]] = {folder: set() for folder in wanted}
        for commit in filter(None, (self.base, head)):
            if len(wanted) > MANY:
                listed = entries(self.door, commit)
                paths = {
                    "/".join(e.path.split("/")[:n]) for e in listed for n in range(1, e.path.count("/") + 2)
                }
            else:
                below = [f"{folder}/" for folder in sorted(wanted) if folder]
                inside = entries(self.door, commit, below, deep=False) if below else ()
                paths = {entry.path for entry in (*inside, *entries(self.door, commit, deep=False))}
            for path in paths | added:
                folder, _slash, name = path.rpartition("/")
                if folder in names:
                    names[folder].add(name)
        return {folder: tuple(sorted(found)) for folder, found in names.items()}

    def _chains(self, head: str, effective: tuple[Change, ...]) -> dict[str, bytes]:
        kinds = {kind.name: kind for change in effective if (kind := chain.kind_of(change.path))}
        folders = {change.path.rpartition("/")[0] + "/" for change in effective if chain.kind_of(change.path)}
        found = (
            [e for e in entries(self.door, head, sorted(folders)) if chain.kind_of(e.path)] if kinds else []
        )
        raw = contents(self.door, [entry.id for entry in found])
        return {entry.path: raw[entry.id] for entry in found}

    def _hanging(self, update: Update) -> Hanging:
        tag, *_rest = tags_of(self.door, {update.ref: update.new})
        commit = resolve(self.door, tag.object) if tag.type == "commit" else None
        line = self.main_after or self.base
        on_main = bool(commit and line and fork_point(self.door, commit, line) == commit)
        name = update.ref.removeprefix("refs/tags/")
        sealed = bool(commit and standing(self.door, commit, [seal_path(name)]))
        return Hanging(tag, on_main, sealed, self._signature(tag, commit) if commit else Signature())

    def _signature(self, tag: Tag, commit: str) -> Signature:
        found = signature_at(self.door, tag, commit, self.registry.keys, self.registry.people)
        person = self.pusher.person
        if found.state == "unsigned" and person is not None:
            has_key = any(key.person == person.id and key.until is None for key in self.registry.keys)
            return Signature("unsigned", person.id if has_key else "")
        return found


def gate_of(
    door: Door,
    updates: tuple[Update, ...],
    name: str,
    now: datetime,
    *,
    administrators: tuple[str, ...] = (),
    recorded_at: datetime | None = None,
) -> Gate:
    """Return the gate for a push of these updates by whom the server calls ``name``.

    The registry is that of the main line as it stands; where there is none yet, that of the very first
    push to it.
    """
    main = main_line(door)
    base = resolve(door, main)
    after = next((update.new for update in updates if update.ref == main and not update.deletes), None)
    first = base or (resolve(door, after) if after else None)
    if first is None:
        raise Stop(
            _("服务器的主干“{main}”还没有内容，这次也没有推送它。").format(main=main or "HEAD"),
            _("先推送主干；主干叫别的名字的，请管理员在服务器上运行 git symbolic-ref HEAD refs/heads/main。"),
        )
    registry = registry_at(door, first, name)
    today = day_of(now)
    pusher = pusher_named(name, registry.people, registry.card, today, administrators)
    unused = smuggled(door, updates)
    return Gate(door, main, base, registry, pusher, now, recorded_at, after, unused)
