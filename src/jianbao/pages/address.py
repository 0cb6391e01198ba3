"""Where every page lies, and how one page points at another."""

from datetime import date
from posixpath import dirname, relpath

HOME = "index.md"
BULLETINS = "bulletins/index.md"
SUBMISSIONS = "submissions/index.md"
UNPUBLISHED = "submissions/unpublished.md"
KEYPOINTS = "desk/keypoints/index.md"
COMMISSIONS = "desk/commissions/index.md"
DECISIONS = "desk/decisions/index.md"
FEEDBACK = "desk/screening/index.md"
TRAINING = "desk/training/index.md"
LOAD = "desk/load/index.md"
STANDINGS = "scoring/standings/index.md"
NETWORK = "registry/index.md"
RULEBOOKS = "scoring/rulebooks/index.md"
MANUAL = "scoring/manual.md"
HELP = "help/index.md"
CHECKS = "checks/index.md"


def series(series_id: str) -> str:
    """A series' own page."""
    return f"bulletins/{series_id}/index.md"


def volume(series_id: str, year: int) -> str:
    """A series' issues of one year."""
    return f"bulletins/{series_id}/{year}/index.md"


def month(day: date) -> str:
    """The reports of a day's month."""
    return f"submissions/{day:%Y/%m}/index.md"


def kind(kind_id: str) -> str:
    """The latest reports of a kind."""
    return f"submissions/kinds/{kind_id}.md"


def topic(topic_id: str) -> str:
    """The latest reports on a topic."""
    return f"submissions/topics/{topic_id}.md"


def unit(unit_id: str) -> str:
    """A unit's own page."""
    return f"registry/units/{unit_id}.md"


def keypoints(period: str) -> str:
    """The key points of a period."""
    return f"desk/keypoints/{period}.md"


def standings(month_id: str) -> str:
    """The standings of a month, ``yyyy-mm``."""
    return f"scoring/standings/{month_id}.md"


def explanation(year: str, unit_id: str) -> str:
    """A unit's ledger lines of a year, month by month."""
    return f"scoring/explanations/{year}/{unit_id}.md"


def rulebook(effective: date) -> str:
    """A rule book as tables."""
    return f"scoring/rulebooks/{effective}.md"


def check(check_id: str) -> str:
    """A check's help page."""
    return f"checks/{check_id}.md"


def record(path: str) -> str:
    """The page of a record that has one: its file's path, as a page."""
    return path.rpartition(".")[0] + ".md"


def published(path: str) -> str:
    """Return the built file of a page or attachment."""
    return path.removesuffix(".md") + ".html" if path.endswith(".md") else path


def href(here: str, there: str, anchor: str = "") -> str:
    """Return the relative link from one page to another page or attachment, with an anchor if given."""
    link = relpath(published(there), dirname(here) or ".")
    return f"{link}#{anchor}" if anchor else link
