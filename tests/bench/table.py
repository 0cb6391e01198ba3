"""Every bench by name; each takes nothing and returns its figure."""

from collections.abc import Callable

from tests.bench import copies, scores, trust
from tests.bench.figure import Figure

BENCHES: dict[str, Callable[[], Figure]] = {
    "copies-found": copies.found,
    "copies-run-length": copies.run_length,
    "copies-asked": copies.asked,
    "copies-added": copies.added,
    "copies-opened": copies.opened,
    "history-first": trust.history_first,
    "history-next": trust.history_next,
    "hook": trust.hook,
    "replay": trust.replay,
    "scores-million": scores.million,
    "scores-open-month": scores.open_month,
}
