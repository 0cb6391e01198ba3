"""One dreadful report, everything that is said of it in both languages, and what is left after repair."""

import os
from datetime import date
from pathlib import Path

import pytest

from jianbao.checks.engine import run
from jianbao.formats import FORMATS
from jianbao.language import Language, speaking
from jianbao.reading.office import read_office
from jianbao.reading.tree import Folder
from tests.offices import Files, repaired

HERE = Path(__file__).parent
REPORT = "submissions/2026/11/qingxi/20261120-dreadful.md"
TODAY = date(2026, 11, 24)


def golden(name: str, found: str) -> str:
    """Return the golden file's text; with JIANBAO_UPDATE_GOLDEN=1 write it first."""
    path = HERE / name
    if os.environ.get("JIANBAO_UPDATE_GOLDEN") == "1":
        path.write_bytes(found.encode())
    return path.read_bytes().decode()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_everything_is_said_at_its_place(language: Language) -> None:
    office = read_office(Folder(HERE / "office"), TODAY)
    with speaking(language):
        found = FORMATS["text"](run(office), office)
    assert found == golden(f"expected.{language}.txt", found)


def test_repair_leaves_what_only_a_person_can_mend() -> None:
    folder = Folder(HERE / "office")
    found = repaired(Files({path: folder.read(path) for path in folder.paths()}), REPORT)
    assert found == golden("repaired.md", found)


def test_only_the_report_is_dreadful() -> None:
    office = read_office(Folder(HERE / "office"), TODAY)
    assert {problem.place.path for problem in run(office)} == {REPORT}
