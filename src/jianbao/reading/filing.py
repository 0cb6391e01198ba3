"""What a report's path says, and which part of a wrong one is wrong."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date

from jianbao.records.fields import ID, ID_LENGTH
from jianbao.records.report import Filing
from jianbao.text.fault import Fault
from jianbao.text.source import Source

_REPORT = re.compile(r"submissions/(\d{4})/(\d{2})/([^/]+)/(\d{8})-([^/]+)\.md", re.ASCII)
_NAME = re.compile(r"(\d{8})-(.+)\.md", re.ASCII)
_MONTH = re.compile(r"\d{4}/(?:0[1-9]|1[0-2])", re.ASCII)


def filing_of(path: str) -> Filing | None:
    """Return what a report's path says, or None where it is not a report's path."""
    match = _REPORT.fullmatch(path)
    if match is None:
        return None
    year, month, unit, day, slug = match.groups()
    filed = _date(day)
    if filed is None or (day[:4], day[4:6]) != (year, month):
        return None
    filing = Filing(unit, filed, slug)
    return filing if all(map(ID.fullmatch, (unit, slug))) and len(filing.id) <= ID_LENGTH else None


def path_faults(source: Source) -> Iterator[Fault]:
    """Yield what is wrong with a report's path, one fault a part.

    The facts say which ``part`` it is (``depth`` ``month`` ``unit`` ``name`` ``date`` ``slug`` ``length``)
    and, where it can be told, what is ``wanted``.
    """
    at = source.place(0)
    _, *folders, name = source.path.split("/")
    named = _NAME.fullmatch(name)
    day, slug = named.groups() if named else ("", "")
    filed = _date(day)
    if len(folders) != 3:
        yield Fault("report-path", at, source.path, {"part": "depth", "wanted": ""})
    else:
        year, month, unit = folders
        if filed and (year, month) != (day[:4], day[4:6]):
            yield Fault("report-path", at, f"{year}/{month}", {"part": "month", "wanted": f"{filed:%Y/%m}"})
        elif not filed and not _MONTH.fullmatch(f"{year}/{month}"):
            yield Fault("report-path", at, f"{year}/{month}", {"part": "month", "wanted": ""})
        if not ID.fullmatch(unit):
            yield Fault("report-path", at, unit, {"part": "unit", "wanted": _as_id(unit)})
        elif named and ID.fullmatch(slug) and len(f"{unit}-{day}-{slug}") > ID_LENGTH:
            id = f"{unit}-{day}-{slug}"
            yield Fault("report-path", at, id, {"part": "length", "wanted": "", "limit": ID_LENGTH})
    if named is None:
        yield Fault("report-path", at, name, {"part": "name", "wanted": ""})
        return
    if filed is None:
        yield Fault("report-path", at, day, {"part": "date", "wanted": ""})
    if not ID.fullmatch(slug):
        yield Fault("report-path", at, slug, {"part": "slug", "wanted": _as_id(slug)})


def _date(day: str) -> date | None:
    try:
        return date(int(day[:4]), int(day[4:6]), int(day[6:])) if len(day) == 8 else None
    except ValueError:
        return None


def _as_id(word: str) -> str:
    """Return a word as an id can hold it, "" where nothing of it can."""
    return re.sub(r"[^a-z0-9]+", "-", unicodedata.normalize("NFKC", word).lower()).strip("-")
