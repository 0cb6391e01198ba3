"""Problems as GitLab's code-quality report, shown in a merge request."""

import hashlib
from typing import Any

from jianbao.formats.json import dumped
from jianbao.office import Office
from jianbao.problem import Problem

_SEVERITIES = {"error": "major", "warning": "minor", "note": "info"}


def write(problems: list[Problem], office: Office) -> str:
    """Return the report; a fingerprint depends on path, check, sentence and place, so it is stable between runs."""
    return dumped([_entry(problem) for problem in problems])


def _entry(problem: Problem) -> dict[str, Any]:
    place = problem.place
    identity = "\x1f".join((place.path, problem.id, problem.message, str(place.line), str(place.column)))
    return {
        "description": problem.message,
        "check_name": problem.id,
        "fingerprint": hashlib.sha256(identity.encode("utf-8", "surrogatepass")).hexdigest(),
        "severity": _SEVERITIES[problem.severity],
        "location": {"path": place.path, "lines": {"begin": place.line}},
    }
