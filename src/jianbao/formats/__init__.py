"""How a list of problems is written down: for a person, for a program, for a git host."""

from collections.abc import Callable

from jianbao.formats import github, gitlab, json, sarif, text
from jianbao.office import Office
from jianbao.problem import Problem

FORMATS: dict[str, Callable[[list[Problem], Office], str]] = {
    "text": text.write,
    "json": json.write,
    "github": github.write,
    "gitlab": gitlab.write,
    "sarif": sarif.write,
}
