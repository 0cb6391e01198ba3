"""Every kind of fault that reading can make is named in one check, and every kind named can be made."""

import re
from pathlib import Path

import jianbao
from jianbao.checks.register import CHECK_BY_FAULT

ROOT = Path(jianbao.__file__).parent
ROOMS = ("text", "reading", "records", "scoring")
_MADE = re.compile(
    r"(?:Fault\(\s*|_refuse\(|_read\(|PydanticCustomError\(\s*|kind, facts, found = |kind = )\"([a-z]+(?:-[a-z]+)*)\""
    r"|\"(hidden-[a-z]+)\""
)


def made() -> set[str]:
    """Return the kinds that the code of the rooms writes down."""
    found: set[str] = set()
    for room in ROOMS:
        for path in (ROOT / room).rglob("*.py"):
            for groups in _MADE.findall(path.read_text(encoding="utf-8")):
                found.update(filter(None, groups))
    return found


def test_kinds_made_and_kinds_checked_are_the_same() -> None:
    assert made() == set(CHECK_BY_FAULT)
