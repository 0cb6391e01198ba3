"""Problems as SARIF 2.1.0 (OASIS), with the rules' help and the repairs."""

from typing import Any
from urllib.parse import quote

from jianbao import __version__
from jianbao.formats.json import dumped
from jianbao.office import Office
from jianbao.problem import Problem


def write(problems: list[Problem], office: Office) -> str:
    """Return one run of one tool; columns count Unicode code points."""
    rules = sorted({problem.id for problem in problems})
    run = {
        "tool": {
            "driver": {
                "name": "jianbao",
                "version": __version__,
                "rules": [{"id": rule} for rule in rules],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [_result(problem, rules, office) for problem in problems],
    }
    log = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}
    return dumped(log)


def _result(problem: Problem, rules: list[str], office: Office) -> dict[str, Any]:
    place = problem.place
    file = {"uri": quote(place.path, errors="surrogateescape")}
    region = {
        "startLine": place.line,
        "startColumn": place.column,
        "endColumn": place.column + place.length,
    }
    result: dict[str, Any] = {
        "ruleId": problem.id,
        "ruleIndex": rules.index(problem.id),
        "level": problem.severity,
        "message": {"text": f"{problem.message} {problem.help}".rstrip()},
        "locations": [{"physicalLocation": {"artifactLocation": file, "region": region}}],
    }
    if problem.fixable:
        result["fixes"] = [
            {"artifactChanges": [{"artifactLocation": file, "replacements": _repairs(problem)}]}
        ]
    return result


def _repairs(problem: Problem) -> list[dict[str, Any]]:
    return [
        {
            "deletedRegion": {"charOffset": edit.start, "charLength": edit.end - edit.start},
            "insertedContent": {"text": edit.new},
        }
        for edit in problem.edits
    ]
