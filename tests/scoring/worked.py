"""Rule books and facts for tests, from text or from a file; how they are read is the manual's own business."""

from pathlib import Path

from jianbao.manual.example import Facts, reckoned
from jianbao.manual.example import book_of as book
from jianbao.manual.example import facts_of as example
from jianbao.scoring.rulebook import RuleBook

__all__ = ["REPOSITORY", "book", "book_of", "example", "example_of", "reckoned"]

REPOSITORY = Path(__file__).parents[2]


def book_of(path: Path) -> RuleBook:
    """Read a rule book from a file."""
    return book(path.read_text(encoding="utf-8"), path.name)


def example_of(path: Path) -> Facts:
    """Read a ``facts.yml``."""
    return example(path.read_text(encoding="utf-8"))
