"""``jianbao check``: every rule on every file, all problems in one run."""

from pathlib import Path

import click

from jianbao.checks.engine import run
from jianbao.edge import DONE, WRONG, Stop
from jianbao.formats import FORMATS
from jianbao.language import _
from jianbao.problem import Problem
from jianbao.shell.repair import repair
from jianbao.verbs.options import Ask, office_options


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--fix", is_flag=True, help=_("修复机器能修复的，再报告剩下的"))
@office_options(*FORMATS)
def command(ask: Ask, paths: tuple[Path, ...], fix: bool) -> int:
    """Check the office, or only what concerns PATHS; exit 1 when there is an error."""
    wanted = [_inside(path, ask.root) for path in paths]
    if fix:
        for path in repair(ask.root, ask.office, lambda problem: _concerns(problem, wanted)):
            ask.tell(_("已修复 {path}").format(path=path))
    office = ask.office()
    problems = [problem for problem in run(office) if _concerns(problem, wanted)]
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
