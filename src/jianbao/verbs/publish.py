"""``jianbao publish``: the site, built beside the last one and swapped in with one rename."""

import re
import time
from pathlib import Path

import click

from jianbao.checks.engine import run
from jianbao.language import _
from jianbao.pages.edition import Edition
from jianbao.press.attachment import fit
from jianbao.press.engine import ENGINES
from jianbao.press.prints import prints
from jianbao.press.provenance import at_revision, at_work_tree
from jianbao.press.publication import Order, publish
from jianbao.press.settings import read_settings
from jianbao.verbs.options import Ask, office_options

_EXECUTOR = re.compile(r"processes(:[1-9][0-9]{0,3})?", re.ASCII)


def _executor(_context: click.Context, _parameter: click.Parameter, value: str) -> str:
    if not _EXECUTOR.fullmatch(value):
        wanted = _("应写作 processes 或 processes:4 的样子，现为“{found}”。")
        raise click.BadParameter(wanted.format(found=value))
    return value


@click.command()
@click.option("--out", type=click.Path(path_type=Path), help=_("网站放在哪里（默认 build/site）"))
@click.option("--rev", metavar="REV", help=_("编印哪个提交（默认工作树里现有的文件）"))
@click.option("--engine", type=click.Choice(list(ENGINES)), default="mkdocs", help=_("用哪个网站生成器"))
@click.option("--no-press", is_flag=True, help=_("全部页面都交生成器编印（目前总是如此）"))
@click.option(
    "--executor",
    default="processes",
    callback=_executor,
    metavar="processes[:N]",
    help=_("用几个进程（目前总是一个）"),
)
@office_options()
def command(ask: Ask, out: Path | None, rev: str | None, engine: str, no_press: bool, executor: str) -> None:
    """Build the site; a report with errors is left out and listed on a page of its own."""
    began = time.monotonic()
    place = (Path.cwd() / out if out else ask.root / "build" / "site").absolute()
    settings = read_settings(ask.root)
    tree, commit = at_revision(ask.root, rev) if rev else at_work_tree(ask.root)
    office = ask.read(tree)
    ask.tell(_("读了 {count} 个文件，正在检查……").format(count=len(office.sources)))
    problems = tuple(run(office))
    wrong = frozenset(problem.place.path for problem in problems if problem.severity == "error")
    printed = prints(ask.root, office, wrong, ask.root / "build" / "cache" / "prints", ask.tell)
    attachments = fit(tree, office.attachments)
    edition = Edition(office, problems, commit, settings["site_name"], attachments, printed)
    site = publish(Order(ask.root, place, tree, edition, settings, engine), ask.tell)
    if edition.held_back:
        told = _("{count} 个文件有差错，没有发布；是哪些、错在哪里，见网站的“未发布的信息”。")
        ask.tell(told.format(count=len(edition.held_back)))
    if ask.format == "text":
        print(place)
        return
    ask.answer(
        {
            "site": str(place),
            "commit": commit or None,
            "front_pages": len(site.pages) - site.leaves,
            "leaf_pages": site.leaves,
            "pressed": 0,
            "reused": 0,
            "seconds": round(time.monotonic() - began, 3),
        }
    )
