"""What a unit did in a period, counted by report, so that nothing counts twice."""

from dataclasses import dataclass, field

from jianbao.scoring.fact import Fact

ADOPTED = frozenset({"adoption", "higher-adoption"})
"""Events by which a report counts as adopted."""


@dataclass(slots=True)
class Tally:
    """Counts: by what is counted, each report with how often it was met. ``events`` are facts that wipe."""

    counts: dict[str, dict[str, int]] = field(default_factory=dict)
    events: list[Fact] = field(default_factory=list)

    def more(self, what: str, report: str, number: int) -> None:
        """Count a report once more, or once less; what is met no more is not counted."""
        counts = self.counts.setdefault(what, {})
        now = counts.get(report, 0) + number
        if now > 0:
            counts[report] = now
        else:
            counts.pop(report, None)

    def number(self, what: str) -> int:
        """Return how many reports are counted as ``submitted``, ``adopted`` or ``scored``."""
        return len(self.counts.get(what, ()))
