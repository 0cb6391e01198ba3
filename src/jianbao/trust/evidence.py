"""All that an office's records are held against: its files, its history, its tags, and what lies elsewhere."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from jianbao.office import Office
from jianbao.repository.history import History
from jianbao.repository.values import Version
from jianbao.trust import chain
from jianbao.trust.chain import Kind, Tail
from jianbao.trust.checkpoint import Checkpoint
from jianbao.trust.push import Hanging
from jianbao.trust.pushlog import Push
from jianbao.trust.site import Served


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """A receipt as written, and where."""

    path: str
    line: int
    seq: str
    received_at: str
    source: str
    report: str
    sha256: str
    pusher: str
    commit: str


@dataclass(frozen=True, slots=True)
class Tagged:
    """A tag of an issue or a closed month, and what its commit holds: digests by path, of what the seal names."""

    hanging: Hanging
    seal: bytes = b""
    digests: Mapping[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The tag's name, ``issue/xinxi/2026/001``."""
        return self.hanging.tag.ref.removeprefix("refs/tags/")


@dataclass(frozen=True)
class Evidence:
    """What was gathered; None stands for what could not be had here, and is then not held against anything.

    A clone without a single tag counts as one that did not fetch them: only a checkpoint tells it from an
    office whose tags were all taken away.

    ``office`` is without its chains, which are in ``files`` as bytes, with the seals. ``tails`` are, by
    chained file, where each landed version of it ended. ``digests`` are of reports, by landing and id.
    ``rewritten`` are versions of reports that are neither the first nor a withdrawal. ``recomputed`` are
    ledgers by month, worked out anew from the office as it was. ``pushes`` is the server's record: the
    first push of each version, by report and digest. ``site`` is the site as readers get it.
    """

    office: Office
    files: Mapping[str, bytes] = field(default_factory=dict)
    history: History | None = None
    tails: Mapping[str, tuple[tuple[str, Tail], ...]] = field(default_factory=dict)
    digests: Mapping[tuple[str, str], str] = field(default_factory=dict)
    rewritten: tuple[Version, ...] = ()
    tags: tuple[Tagged, ...] | None = None
    recomputed: Mapping[str, bytes] = field(default_factory=dict)
    pushes: Mapping[tuple[str, str], Push] | None = None
    checkpoint: Checkpoint | None = None
    forged: tuple[str, ...] = ()
    shallow: bool = False
    site: Served | None = None

    def chain(self, kind: Kind) -> dict[str, bytes]:
        """Return the files of a chain."""
        return {path: raw for path, raw in self.files.items() if chain.kind_of(path) is kind}

    @cached_property
    def receipts(self) -> tuple[ReceiptLine, ...]:
        """The receipts that have all their fields, in the order of the chain."""
        found: list[ReceiptLine] = []
        for path, raw in sorted(self.chain(chain.RECEIPTS).items()):
            for number, fields in enumerate(chain.lines_of(raw), start=2):
                if len(fields) == len(chain.RECEIPTS.columns) + 2:
                    found.append(ReceiptLine(path, number, *fields[:-2]))
        return tuple(found)

    @cached_property
    def seals(self) -> tuple[str, ...]:
        """The paths of all seals, of issues and of ledgers."""
        return tuple(sorted(path for path in self.files if path.endswith(".seal.json")))
