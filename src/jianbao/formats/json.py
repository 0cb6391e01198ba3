"""Problems as the contract's JSON, for whatever reads them next."""

import re
from json import dumps
from typing import Any

from jianbao.office import Office
from jianbao.problem import Problem


def write(problems: list[Problem], office: Office) -> str:
    """Return ``{"checked": n, "problems": […]}``; n counts the files read."""
    result = {"checked": len(office.sources), "problems": [entry(problem) for problem in problems]}
    return dumped(result)


def dumped(value: object) -> str:
    """Return a value as our JSON: sorted keys, an indent of two, a line end, the same bytes for the same value.

    A path that is not UTF-8 has lone surrogates, which no output takes; they are written as escapes.
    """
    text = dumps(value, ensure_ascii=False, indent=2, sort_keys=True)
    return re.sub("[\ud800-\udfff]", lambda found: f"\\u{ord(found.group()):04x}", text) + "\n"


def entry(problem: Problem) -> dict[str, Any]:
    """Return one problem as JSON-able values."""
    return {
        "path": problem.place.path,
        "line": problem.place.line,
        "column": problem.place.column,
        "id": problem.id,
        "severity": problem.severity,
        "message": problem.message,
        "help": problem.help,
        "fixable": problem.fixable,
    }
