"""What every verb is asked besides its own question: which office, which day, which language, how to answer."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial, wraps
from pathlib import Path
from typing import Any

import click

from jianbao.clock import BEIJING, day_of
from jianbao.edge import Stop
from jianbao.formats.json import dumped
from jianbao.language import LANGUAGES, _
from jianbao.office import Office
from jianbao.reading.office import read_office
from jianbao.reading.tree import Folder, Tree, find_root
from jianbao.shell.progress import LONG, watched


@dataclass(frozen=True)
class Ask:
    """The common options of one run."""

    root_given: Path | None
    today: date
    format: str
    quiet: bool

    @property
    def root(self) -> Path:
        """The office's folder; Stop where there is none."""
        start = (self.root_given or Path.cwd()).resolve()
        root = start if self.root_given else find_root(start)
        if root is None or not (root / "registry" / "units.yml").is_file():
            raise Stop(
                _("在“{folder}”没有找到办公室：缺少 registry/units.yml。").format(folder=start),
                _("换到办公室的文件夹里运行，或用 --root 指明；新建一个用 jianbao init 文件夹。"),
            )
        return root

    def office(self) -> Office:
        """Read the whole office."""
        return self.read(Folder(self.root))

    def read(self, tree: Tree) -> Office:
        """Read an office from any tree, on the day of this run; of a large one a terminal shows how far it is."""
        watch = partial(watched, label=_("读取"), quiet=self.quiet)
        return read_office(tree, self.today, watch)

    def scored_office(self) -> Office:
        """Read the whole office; Stop where one of its rule books cannot be read, for no point would be right."""
        office = self.office()
        unread = [fault for fault in office.faults if fault.place.path.startswith("scoring/rulebooks/")]
        if unread:
            place = unread[0].place
            raise Stop(
                _("计分办法 {path} 读不成（第 {line} 行第 {column} 列）。").format(
                    path=place.path, line=place.line, column=place.column
                ),
                _("运行 jianbao check {path} 看全部问题。").format(path=place.path),
            )
        if len(office.reports) >= LONG and sys.stderr.isatty():
            self.tell(_("{count} 条信息，正在计分……").format(count=len(office.reports)))
        return office

    def tell(self, sentence: str) -> None:
        """Say something beside the result, on stderr; silent with ``--quiet``."""
        if not self.quiet:
            print(sentence, file=sys.stderr, flush=True)

    def answer(self, result: object) -> None:
        """Print a result as JSON: sorted keys, the same bytes for the same input."""
        print(dumped(result), end="")


def _day(_context: click.Context, _parameter: click.Parameter, value: str | None) -> date:
    if value is None:
        return day_of(datetime.now(BEIJING))
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise click.BadParameter(
            _("日期应写作 2026-11-24 的样子，现为“{found}”。").format(found=value)
        ) from None


def office_options(*formats: str) -> Callable[[Callable[..., int | None]], Callable[..., int | None]]:
    """Give a verb the common options as its first argument, an :class:`Ask`; ``formats`` beside text and json."""
    choices = formats or ("text", "json")

    def decorate(verb: Callable[..., int | None]) -> Callable[..., int | None]:
        @click.option("--root", type=click.Path(path_type=Path), help=_("办公室的文件夹（默认向上寻找）"))
        @click.option("--lang", type=click.Choice(LANGUAGES), help=_("用哪种语言说话（默认 zh）"))
        @click.option(
            "--date",
            "today",
            callback=_day,
            metavar="YYYY-MM-DD",
            help=_("以哪天为今天（默认当天，北京时间）"),
        )
        @click.option(
            "--format", "format_", type=click.Choice(choices), default=choices[0], help=_("结果的格式")
        )
        @click.option("--quiet", is_flag=True, help=_("只给结果，不说别的"))
        @wraps(verb)
        def with_ask(
            root: Path | None, lang: str | None, today: date, format_: str, quiet: bool, **own: Any
        ) -> int | None:
            return verb(Ask(root, today, format_, quiet), **own)

        return with_ask

    return decorate
