"""Each unit's cell of the repository's standings beside its explained lines, read once."""

from collections.abc import Iterator

from jianbao.reading.office import read_office
from jianbao.reading.tree import Folder
from jianbao.scoring import outputs
from jianbao.scoring.explanation import explain
from jianbao.scoring.reckoning import reckon
from jianbao.scoring.standings import standings
from tests.offices import TODAY
from tests.verbs.command import REPOSITORY


def cells_of_repository(month: str) -> Iterator[tuple[str, str, list[str]]]:
    """Yield unit, the points of its cell, and the points of the lines that explain it."""
    reckoning = reckon(read_office(Folder(REPOSITORY), TODAY))
    for group in outputs.score(standings(reckoning, month))["groups"]:
        for row in group["rows"]:
            lines = outputs.explanation(explain(reckoning, row["unit"], month))["lines"]
            yield row["unit"], row["points"], [line["points"] for line in lines]
