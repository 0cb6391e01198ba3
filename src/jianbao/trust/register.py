"""The register of the rules of trust: every id, and the file that holds it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import ModuleType

from jianbao.checks.register import CHECKS, Check
from jianbao.problem import Problem, Severity
from jianbao.trust.audit import (
    chain_kept,
    chain_whole,
    checkpoint_holds,
    date_plausible,
    fate_known,
    file_kept,
    history_plain,
    ledger_recomputed,
    object_sound,
    page_true,
    receipt_complete,
    receipt_true,
    report_unchanged,
    seal_form,
    seal_kept,
    site_current,
    tag_signed,
    tag_true,
)
from jianbao.trust.evidence import Evidence
from jianbao.trust.gate import (
    author_pushes,
    chain_grows,
    clock_steady,
    mode_plain,
    objects_used,
    path_plain,
    path_single,
    push_small,
    pusher_known,
    ref_ruled,
    report_kept,
    room_own,
    sealed_kept,
    tag_ruled,
)
from jianbao.trust.push import Proposal


@dataclass(frozen=True)
class Rule:
    """A rule's entry: what is held against it, a push at the gate or the whole office's evidence."""

    id: str
    module: ModuleType
    of_push: Callable[[Proposal], Iterator[Problem]] | None = None
    of_evidence: Callable[[Evidence], Iterator[Problem]] | None = None
    severity: Severity = "error"

    @property
    def name(self) -> str:
        """The condition that holds: the stem of the rule's file."""
        return self.module.__name__.rpartition(".")[2].replace("_", "-")


RULES: tuple[Rule, ...] = (
    # at the gate: who may change what
    Rule("JB801", pusher_known, of_push=pusher_known.check),
    Rule("JB802", room_own, of_push=room_own.check),
    Rule("JB803", mode_plain, of_push=mode_plain.check),
    Rule("JB804", path_plain, of_push=path_plain.check),
    Rule("JB805", path_single, of_push=path_single.check),
    Rule("JB806", report_kept, of_push=report_kept.check),
    Rule("JB807", sealed_kept, of_push=sealed_kept.check),
    Rule("JB808", chain_grows, of_push=chain_grows.check),
    Rule("JB809", push_small, of_push=push_small.check),
    Rule("JB810", ref_ruled, of_push=ref_ruled.check),
    Rule("JB811", author_pushes, of_push=author_pushes.check),
    Rule("JB812", tag_ruled, of_push=tag_ruled.check),
    Rule("JB813", clock_steady, of_push=clock_steady.check),
    Rule("JB814", objects_used, of_push=objects_used.check),
    # in verify: what the records say, held against history, tags and what lies elsewhere
    Rule("JB820", chain_whole, of_evidence=chain_whole.check),
    Rule("JB821", chain_kept, of_evidence=chain_kept.check),
    Rule("JB822", receipt_true, of_evidence=receipt_true.check),
    Rule("JB823", receipt_complete, of_evidence=receipt_complete.check),
    Rule("JB824", report_unchanged, of_evidence=report_unchanged.check),
    Rule("JB825", fate_known, of_evidence=fate_known.check),
    Rule("JB830", seal_form, of_evidence=seal_form.check),
    Rule("JB831", seal_kept, of_evidence=seal_kept.check),
    Rule("JB832", tag_true, of_evidence=tag_true.check),
    Rule("JB833", tag_signed, of_evidence=tag_signed.check),
    Rule("JB840", ledger_recomputed, of_evidence=ledger_recomputed.check),
    Rule("JB850", checkpoint_holds, of_evidence=checkpoint_holds.check),
    Rule("JB851", history_plain, of_evidence=history_plain.check),
    # said by verify itself, when git stumbles
    Rule("JB852", object_sound),
    # in verify again
    Rule("JB853", date_plausible, of_evidence=date_plausible.check),
    # in verify --site: what readers get
    Rule("JB860", page_true, of_evidence=page_true.check),
    Rule("JB861", file_kept, of_evidence=file_kept.check),
    Rule("JB862", site_current, of_evidence=site_current.check),
)

_ENTRIES: tuple[Check | Rule, ...] = (*CHECKS, *RULES)
HELPED: dict[str, Check | Rule] = {entry.id: entry for entry in _ENTRIES}
"""Everything with an id and a help page: the checks on content, then the rules of trust."""
