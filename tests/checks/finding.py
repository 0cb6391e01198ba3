"""What one check says of a help-page example, as lines to compare whole, and what its repair changes."""

from difflib import ndiff
from types import ModuleType

from jianbao.problem import Edit
from tests.offices import laid_over, read


def found(check: ModuleType, example: str) -> list[str]:
    """Return ``path:line:column message → help`` of each problem, in the order found."""
    return [
        f"{problem.place.path}:{problem.place.line}:{problem.place.column} {problem.message}"
        + (f" → {problem.help}" if problem.help else "")
        for problem in check.check(read(laid_over(example)))
    ]


def mended(check: ModuleType, example: str) -> list[str]:
    """Return the lines that the check's repairs take away (``- ``) and put in (``+ ``), file by file."""
    office = read(laid_over(example))
    edits: dict[str, list[Edit]] = {}
    for problem in check.check(office):
        edits.setdefault(problem.place.path, []).extend(problem.edits)
    lines: list[str] = []
    for path, changes in sorted(edits.items()):
        before = after = office.sources[path].text if changes else ""
        for edit in sorted(set(changes), key=lambda edit: edit.start, reverse=True):
            after = after[: edit.start] + edit.new + after[edit.end :]
        lines += [
            line for line in ndiff(before.splitlines(), after.splitlines()) if line.startswith(("- ", "+ "))
        ]
    return lines
