"""文字须是 Unicode 的合成形式（NFC）。

为什么：同一个字可以有两种写法，看上去一样，查找、排重和摘要却认作两个字；从苹果电脑和部分 PDF 复制来的文字常有这种情况。

改法：运行 `jianbao check --fix`；字形不变，只换写法。

反例::

    title: 清溪区“Cafe\u0301 工位”接纳自由职业者 120 人

反例::

    @ body
    清溪区 12 家合作社签订保供协议〔\u0316×40〕，菜价总体平稳。

反例::

    title: 清溪区三项举措稳定\uf967冬季蔬菜供应

正例::

    title: 清溪区“Caf\u00e9 工位”接纳自由职业者 120 人
"""

from collections.abc import Iterator
from unicodedata import is_normalized, normalize

from jianbao.checks.scattered import Find, told
from jianbao.language import _
from jianbao.problem import Problem
from jianbao.text.characters import PILE, names_of, piled, visible
from jianbao.text.source import Source


def check(source: Source) -> Iterator[Problem]:
    """Yield each line that is not in NFC, with the stretch of it that changes; and each pile of marks."""
    if source.text.isascii():
        return
    piles = list(piled(source.text))
    found: list[Find] = [(start, end, "") for start, end in piles]
    sentence = _("一个字上叠加的符号不得超过 {most} 个。").format(most=PILE)
    yield from told(source, found, lambda _marks: sentence, _("删去多余的符号，或运行 jianbao check --fix。"))
    if piles or is_normalized("NFC", source.text):
        return
    composed = _("文字须是 Unicode 的合成形式（NFC）：“{found}”（{codes}）应写作“{new}”。")
    yield from told(
        source,
        list(_decomposed(source)),
        lambda text: composed.format(
            found=visible(text, 20), codes=names_of(text), new=visible(normalize("NFC", text), 20)
        ),
        _("运行 jianbao check --fix，字形不变。"),
    )


def _decomposed(source: Source) -> Iterator[Find]:
    """Yield of each line the stretch that changes when it is put in NFC."""
    for number in range(1, source.lines + 1):
        line = source.line(number)
        if line.isascii() or is_normalized("NFC", line):
            continue
        whole = normalize("NFC", line)
        before = _alike(line, whole)
        after = min(_alike(line[::-1], whole[::-1]), len(line) - before, len(whole) - before)
        start = source.line_start(number)
        yield start + before, start + len(line) - after, whole[before : len(whole) - after]


def _alike(one: str, other: str) -> int:
    """Return how many characters two texts have alike from the beginning."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (left, right) in pairs if left != right), min(len(one), len(other)))
