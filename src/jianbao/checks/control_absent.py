"""文件里不得有控制字符。

为什么：控制字符看不见，却会截断文字、打乱终端和网页；有的还被当成换行，让同一份稿子在两个程序里行数不同。

改法：删去它们；`jianbao check --fix` 会代劳，被当作换行用的改为空格。文件头里也不得用“\\0”“\\u2028”这类转义写进来。

反例::

    @ body
    清溪区组织合作社签订保供协议，\x08日上市量稳定在 96 吨，菜价总体平稳。

反例::

    title: "清溪区三项举措\\0稳定冬季蔬菜供应"

反例::

    title: 清溪区三项举措\u2028稳定冬季蔬菜供应

正例::

    title: 清溪区三项举措稳定冬季蔬菜供应
"""

from collections.abc import Iterator

from jianbao.checks.scattered import told
from jianbao.language import _
from jianbao.problem import Problem
from jianbao.text.characters import CONTROL, LINE_BREAKERS, name_of, names_of, runs
from jianbao.text.fault import Fault
from jianbao.text.source import Source

KINDS = ("hidden-control",)


def check(source: Source) -> Iterator[Problem]:
    """Yield each run of control characters; those that pass for a line end become a blank, the others go."""
    found = [(start, end, _instead(source.text[start:end])) for start, end in runs(CONTROL, source.text)]
    sentence = _("文件里不得有控制字符（现有 {names}）。")
    yield from told(
        source,
        found,
        lambda text: sentence.format(names=names_of(text)),
        _("删去它，或运行 jianbao check --fix。"),
    )


def _instead(found: str) -> str:
    return " " if any(mark in LINE_BREAKERS for mark in found) else ""


def of_fault(fault: Fault) -> Problem:
    """Say which control character an escape stands for; half a pair is no character at all."""
    character = fault.facts["character"]
    name = name_of(character) if len(character) == 1 else f"U+{character.upper()}"
    return Problem(
        fault.place,
        _("转义“{found}”写进了控制字符（{name}）。").format(found=fault.found, name=name),
        _("删去这个转义。"),
    )
