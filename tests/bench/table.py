"""Every bench by name; each takes nothing and returns its figure."""

from collections.abc import Callable

from tests.bench import copies
from tests.bench.figure import Figure

BENCHES: dict[str, Callable[[], Figure]] = {
    "copies-found": copies.found,
    "copies-run-length": copies.run_length,
    "copies-asked": copies.asked,
    "copies-added": copies.added,
    "copies-opened": copies.opened,
}
