"""Problems as GitHub workflow commands, which Gitea and Forgejo Actions show too."""

from jianbao.formats.text import visible
from jianbao.office import Office
from jianbao.problem import Problem

_KINDS = {"error": "error", "warning": "warning", "note": "notice"}


def write(problems: list[Problem], office: Office) -> str:
    """Return one ``::error file=…`` line a problem."""
    return "".join(_line(problem) + "\n" for problem in problems)


def _line(problem: Problem) -> str:
    place = problem.place
    properties = {
        "file": visible(place.path),
        "line": str(place.line),
        "col": str(place.column),
        "endColumn": str(place.column + place.length),
        "title": problem.id,
    }
    told = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    text = "\n".join(visible(sentence) for sentence in (problem.message, problem.help) if sentence)
    return f"::{_KINDS[problem.severity]} {told}::{_escape(text)}"


def _escape(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escape(text).replace(":", "%3A").replace(",", "%2C")
