"""What happened, before any rule judges it: one frozen tuple a fact, made for a million of them."""

from datetime import date
from decimal import Decimal
from functools import cache
from typing import NamedTuple

Traits = frozenset[tuple[str, str]]
"""What a rule can ask about: pairs of attribute and value. Equal sets should be one object."""

NO_TRAITS: Traits = frozenset()


class Fact(NamedTuple):
    """Something that happened to one or several units.

    ``units`` are in the order that shares and remainders go; ``reports`` and ``items`` stand beside
    them, one each. An item is what several awards are compared over: the report, or the first of a chain
    of corrected ones. ``evidence`` begins with the path, ``#`` and place of the record it was read from;
    with event and units it is the fact's identity.
    """

    day: date
    event: str
    evidence: str
    units: tuple[str, ...]
    reports: tuple[str, ...] = ("",)
    items: tuple[str, ...] = ("",)
    issue: str = ""
    traits: Traits = NO_TRAITS
    coefficient: Decimal | None = None
    why: str = ""
    second: str = ""
    again: tuple[tuple[str, str], ...] = ()
    """Unit and report of further reports that a unit has in the same item: it is credited once."""

    @property
    def month(self) -> str:
        """The fact's own month."""
        return month_of(self.day)


@cache
def month_of(day: date) -> str:
    """Return ``YYYY-MM``. A day is the office's own (Asia/Shanghai); nothing here knows another zone."""
    return f"{day.year:04d}-{day.month:02d}"


@cache
def next_month(month: str) -> str:
    """Return the month after, ``YYYY-MM``."""
    year, number = int(month[:4]), int(month[5:])
    return f"{year + number // 12:04d}-{number % 12 + 1:02d}"


@cache
def last_day(period: str) -> date:
    """Return the last day of a month ``YYYY-MM`` or of a year ``YYYY``."""
    following = next_month(period if len(period) > 4 else f"{period}-12")
    return date.fromordinal(date(int(following[:4]), int(following[5:]), 1).toordinal() - 1)


@cache
def first_day(period: str) -> date:
    """Return the first day of a month ``YYYY-MM`` or of a year ``YYYY``."""
    return date(int(period[:4]), int(period[5:] or 1), 1)
