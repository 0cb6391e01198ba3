"""The one console command: finds the verb, sets the language, and leaves by the edge."""

import os
import sys
from collections.abc import Sequence
from importlib import import_module

import click

from jianbao import __version__, edge
from jianbao.edge import Stop
from jianbao.language import LANGUAGES, N_, Language, _, use
from jianbao.verbs.click_words import teach_click

VERBS: dict[str, str] = {
    # verb: what it does, in the order of an office's day
    "new": N_("写一条新信息"),
    "check": N_("检查每个文件，一次说出全部问题"),
    "receive": N_("给落到主干的信息编收件号"),
    "screen": N_("当天的筛选单：待筛选的每一条"),
    "assemble": N_("按筛选单拟出下一期刊物"),
    "sign": N_("签发一期刊物：检查、封签、提交、打标签"),
    "print": N_("把一期刊物印成 PDF 或 Word 文件"),
    "score": N_("台账与排名"),
    "explain": N_("逐笔说明一个单位、一条信息或一期刊物的得分"),
    "fate": N_("一条信息的去向"),
    "close": N_("月度结账"),
    "publish": N_("编印网站"),
    "verify": N_("从历史重新核对收件、封签、标签、期号和台账"),
    "hook": N_("在 git 服务器上检查推送、记录推送"),
    "checks": N_("列出检查项，或说明其中一项"),
    "schema": N_("一种文件的 JSON Schema"),
}


class Verbs(click.Group):
    """The verbs, each imported only when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the verbs in the order of the table."""
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a verb's module and return its command; its help is the table's line, in the language in force."""
        if cmd_name not in VERBS:
            return None
        command: click.Command = import_module(f"jianbao.verbs.{cmd_name}").command
        command.help = _(VERBS[cmd_name])
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the verbs with a line each, without importing any."""
        with formatter.section(_("动词")):
            formatter.write_dl([(verb, _(does)) for verb, does in VERBS.items()])


def language_of(arguments: Sequence[str]) -> Language:
    """Return the language asked for: ``--lang``, else ``JIANBAO_LANG``, else Chinese."""
    asked = os.environ.get("JIANBAO_LANG", "zh")
    for at, argument in enumerate(arguments):
        if argument == "--lang" and at + 1 < len(arguments):
            asked = arguments[at + 1]
        elif argument.startswith("--lang="):
            asked = argument.removeprefix("--lang=")
    return next((language for language in LANGUAGES if language == asked), "zh")


def run(arguments: Sequence[str] | None = None, verb: str | None = None) -> None:
    """Run the command and exit. ``verb`` is given by ``scripts/<verb>.py``."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if verb is not None:
        words.insert(0, verb)
    use(language_of(words))
    edge.leave(lambda: _run(words))


def _run(words: list[str]) -> int | None:
    teach_click()
    group = Verbs(
        name="jianbao",
        options_metavar=_("[选项]"),
        subcommand_metavar=_("动词 …"),
        help=_("简报：一个以 git 仓库为载体的信息工作办公室。"),
    )
    group = click.version_option(__version__, prog_name="jianbao")(group)
    group = click.option(
        "--lang", type=click.Choice(LANGUAGES), expose_value=False, help=_("用哪种语言说话（默认 zh）")
    )(group)
    try:
        result = group.main(words, prog_name="jianbao", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as asked:
        click.echo(asked.ctx.get_help() if asked.ctx else "", err=True)
        return edge.STOPPED
    except click.UsageError as error:
        usage = error.ctx.command_path if error.ctx else "jianbao"
        raise Stop(error.format_message(), _("用法见 {command} --help").format(command=usage)) from None
    except click.exceptions.Abort:
        raise KeyboardInterrupt from None
    return result if isinstance(result, int) else None
