"""Offices on disk for tests that run the command."""

import shutil
from pathlib import Path

import pytest

from tests.offices import LITTLE
from tests.verbs.command import copy_of_repository


@pytest.fixture
def little_office(tmp_path: Path) -> Path:
    """A copy of the little office."""
    return Path(shutil.copytree(LITTLE, tmp_path / "little"))


@pytest.fixture
def city_office(tmp_path: Path) -> Path:
    """A copy of the repository's own office."""
    return copy_of_repository(tmp_path / "jianglan")


@pytest.fixture
def unsigned_office(city_office: Path) -> Path:
    """The repository's own office before anything was signed or closed."""
    for path in (*city_office.glob("bulletins/**/*.seal.json"), *city_office.glob("bulletins/notice/*/*.md")):
        path.unlink()
    shutil.rmtree(city_office / "scoring/ledger")
    return city_office
