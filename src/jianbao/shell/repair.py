"""``check --fix``: apply what the checks offer, read again, until nothing more is offered."""

from collections.abc import Callable
from pathlib import Path

from jianbao.checks.engine import run
from jianbao.checks.fixing import mended
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.shell.writing import write_whole

ROUNDS = 8
"""One repair can lay bare the next (a fence, then a key, then its value); more rounds than layers."""


def repair(root: Path, read: Callable[[], Office], concerns: Callable[[Problem], bool]) -> list[str]:
    """Repair the office's files on disk and return the paths of those changed, sorted.

    ``read`` reads the office afresh; only problems that ``concerns`` says yes to are repaired.
    """
    changed: set[str] = set()
    for _ in range(ROUNDS):
        office = read()
        by_path: dict[str, list[Problem]] = {}
        for problem in run(office):
            if problem.fixable and concerns(problem):
                by_path.setdefault(problem.place.path, []).append(problem)
        written = [
            path
            for path, problems in by_path.items()
            if write_whole(root / path, mended(office.sources[path], problems).encode())
        ]
        if not written:
            break
        changed.update(written)
    return sorted(changed)
