"""Where a run ends: the four exit codes, decided in one function."""

import sys
import traceback
from collections.abc import Callable
from typing import NoReturn

from jianbao.language import _

DONE, WRONG, STOPPED, BUG, INTERRUPTED = 0, 1, 2, 3, 130


class Stop(Exception):  # noqa: N818 – it says what happens to the run; nothing is in error
    """The run cannot go on; the message is one sentence for the user, ``help`` what to do about it."""

    code = STOPPED

    def __init__(self, sentence: str, help: str = "") -> None:
        super().__init__(sentence)
        self.help = help


def leave(work: Callable[[], int | None]) -> NoReturn:
    """Run ``work`` and exit: its own code (0 or 1), 2 for a Stop, 130 for Ctrl-C, 3 for a bug of ours."""
    sys.exit(_code_of(work))


def _code_of(work: Callable[[], int | None]) -> int:
    try:
        return work() or DONE
    except Stop as stop:
        print(_("jianbao：{sentence}").format(sentence=stop), file=sys.stderr)
        if stop.help:
            print(_("  帮助：{help}").format(help=stop.help), file=sys.stderr)
        return stop.code
    except KeyboardInterrupt:
        print(_("\n已中断，没有写下半成品。"), file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of our output has gone (`| head`): nothing to say, and nobody to say it to.
        sys.stderr.close()
        return DONE
    except Exception:
        traceback.print_exc()
        print(
            _("这是 jianbao 自身的错误，不是您的。请把上面的内容连同所用命令交给管理员。"),
            file=sys.stderr,
        )
        return BUG
