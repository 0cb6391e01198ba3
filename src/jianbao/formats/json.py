"""Problems as the contract's JSON, for whatever reads them next."""

from json import dumps
from typing import Any

from jianbao.office import Office
from jianbao.problem import Problem


def write(problems: list[Problem], office: Office) -> str:
    """Return ``{"checked": n, "problems": […]}``; n counts the files read."""
    result = {"checked": len(office.sources), "problems": [entry(problem) for problem in problems]}
    return dumps(result, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


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
