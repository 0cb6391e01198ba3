"""文件开头不得有字节序标记（BOM）。

为什么：这个标记看不见，却让许多程序认不出后面的文件头，整条信息会被当成没有标题。

改法：用 `jianbao check --fix` 去掉；在编辑器里选“UTF-8 无 BOM”保存。

反例::

    @ submissions/2026/11/qingxi/20261120-sample.md
    \ufeff---
    title: 清溪区三项举措稳定冬季蔬菜供应
    author: zhang-wei
    kind: news
    ---
    清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳，节前再开 3 处平价直销点，方便周边居民就近购买。

正例::

    title: 清溪区三项举措稳定冬季蔬菜供应
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.problem import Edit, Problem
from jianbao.text.source import Source


def check(source: Source) -> Iterator[Problem]:
    """Yield the mark at the very beginning."""
    if source.text.startswith("\ufeff"):
        yield Problem(
            source.place(0),
            _("文件开头不得有字节序标记（BOM）。"),
            _("以“UTF-8 无 BOM”保存，或运行 jianbao check --fix。"),
            (Edit(0, 1, ""),),
        )
