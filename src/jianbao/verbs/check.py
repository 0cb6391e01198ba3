"""``jianbao check``: every rule on every file, all problems in one run."""

import os
from datetime import datetime
from pathlib import Path

import click

from jianbao.checks.engine import run
from jianbao.clock import BEIJING
from jianbao.edge import DONE, WRONG, Stop
from jianbao.formats import FORMATS
from jianbao.language import _
from jianbao.problem import Problem
from jianbao.repository import local
from jianbao.repository.admission import compared
from jianbao.repository.changes import changes, fork_point
from jianbao.repository.door import open_door
from jianbao.repository.objects import resolve
from jianbao.shell.repair import repair
from jianbao.trust.duties import pusher_in
from jianbao.verbs.options import Ask, office_options


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--base", metavar="REV", help=_("只看与 REV 相比改动了的文件，并看谁可以改"))
@click.option("--fix", is_flag=True, help=_("修复机器能修复的，再报告剩下的"))
@office_options(*FORMATS)
def command(ask: Ask, paths: tuple[Path, ...], base: str | None, fix: bool) -> int:
    """Check the office, or only what concerns PATHS, or what changed since REV; exit 1 when there is an error."""
    wanted = [_inside(path, ask.root) for path in paths]
    if fix:
        for path in repair(ask.root, ask.office, lambda problem: _concerns(problem, wanted)):
            ask.tell(_("已修复 {path}").format(path=path))
    office = ask.office()
    problems = [problem for problem in run(office) if _concerns(problem, wanted)]
    if base is not None:
        changed, refused = _since(ask, base)
        problems = [problem for problem in problems if problem.place.path in changed]
        problems = sorted([*problems, *refused], key=lambda problem: problem.order)
    print(FORMATS[ask.format](problems, office), end="")
    wrong = any(problem.severity == "error" for problem in problems)
    if not problems and ask.format == "text":
        ask.tell(_("检查了 {count} 个文件，没有问题。").format(count=len(office.sources)))
    return WRONG if wrong else DONE


def _inside(path: Path, root: Path) -> str:
    full = (Path.cwd() / path).resolve()
    if not full.exists():
        raise Stop(_("没有这个文件：{path}").format(path=path))
    try:
        return full.relative_to(root).as_posix()
    except ValueError:
        raise Stop(_("“{path}”不在办公室“{root}”里。").format(path=path, root=root)) from None


def _concerns(problem: Problem, wanted: list[str]) -> bool:
    path = problem.place.path
    return not wanted or any(path == one or one == "." or path.startswith(f"{one}/") for one in wanted)


def _since(ask: Ask, base: str) -> tuple[frozenset[str], list[Problem]]:
    """Return what HEAD and the work tree change since a revision, and what speaks against the pusher's doing so."""
    door = open_door(ask.root)
    who = pusher_in(os.environ) or local.email(ask.root)
    refused = compared(door, base, who, datetime.now(BEIJING))
    onto, head = resolve(door, base), resolve(door, "HEAD")
    assert onto is not None  # noqa: S101 – compared() has said so otherwise
    assert head is not None  # noqa: S101 – as above
    changed = {change.path for change in changes(door, fork_point(door, onto, head), head)}
    return frozenset(changed | set(local.uncommitted(ask.root))), refused
