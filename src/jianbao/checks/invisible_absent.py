"""文件里不得有看不见的字符。

为什么：零宽空格一类的字符夹在标题、编号里，看上去一样的两个词就不相等，查不到、也对不上；也常被用来躲过查重。

改法：删去它们，或运行 `jianbao check --fix`。正文里只有表情符号内部的连接符和变体符可以保留；文件头和其他登记文件里一概不得有。

反例::

    title: 清溪区三项举措\u200b稳定冬季蔬菜供应

反例::

    @ body
    清溪区组织合作社签订保供协议，日上市\ufeff量稳定在 96 吨，菜价总体平稳。

正例::

    @ body
    清溪区组织合作社签订保供协议，日上市量稳定在 96 吨，菜价总体平稳。村民在群里说：“心里有底了❤\ufe0f”，并晒出了全家福👨\u200d👩\u200d👧。
"""

from collections.abc import Iterator

from jianbao.checks.scattered import told
from jianbao.language import _
from jianbao.problem import Problem
from jianbao.text.characters import INVISIBLE, in_emoji, name_of, names_of, runs
from jianbao.text.fault import Fault
from jianbao.text.header import split
from jianbao.text.source import Source

KINDS = ("hidden-invisible",)


def check(source: Source) -> Iterator[Problem]:
    """Yield each run of invisible characters but a mark at the very beginning; emoji of a body keep theirs."""
    found = list(runs(INVISIBLE, source.text))
    if not found:
        return
    body = split(source).body_start if source.path.endswith(".md") else len(source.text)
    if source.text.startswith("\ufeff"):
        found[0] = (1, found[0][1])
    wrong = [
        (start, end, "")
        for start, end in found
        if start < end and not (start >= body and all(in_emoji(source.text, at) for at in range(start, end)))
    ]
    sentence = _("文件里不得有看不见的字符（现有 {names}）。")
    yield from told(
        source,
        wrong,
        lambda text: sentence.format(names=names_of(text)),
        _("删去它，或运行 jianbao check --fix。"),
    )


def of_fault(fault: Fault) -> Problem:
    """Say which invisible character an escape stands for."""
    return Problem(
        fault.place,
        _("转义“{found}”写进了看不见的字符（{name}）。").format(
            found=fault.found, name=name_of(fault.facts["character"])
        ),
        _("删去这个转义。"),
    )
