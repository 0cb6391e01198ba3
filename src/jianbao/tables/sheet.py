"""A table as a value: its name, its columns, its rows of words and numbers."""

from dataclasses import dataclass
from decimal import Decimal

from jianbao.tables.number import shown

Cell = str | int | Decimal | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table; every row is as wide as ``columns``. None is an empty cell, not nought."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def word(cell: Cell) -> str:
    """Return a cell as text, points as everybody writes them."""
    if cell is None:
        return ""
    return shown(cell) if isinstance(cell, Decimal) else str(cell)
