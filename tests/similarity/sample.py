"""The sample office at the repository's root, and its prose, read once a run."""

from datetime import date
from functools import cache
from pathlib import Path

from jianbao.office import Office
from jianbao.reading.office import read_office
from jianbao.reading.tree import Folder
from tests.similarity.prose import Prose, learn


@cache
def sample_office() -> Office:
    """Return the sample office as of its last day."""
    return read_office(Folder(Path(__file__).parent.parent.parent), date(2026, 11, 24))


@cache
def sample_prose() -> Prose:
    """Return what its reports' sentences are made of."""
    return learn(sample_office().reports)
