"""文件头的上下界须是恰好三个短横“---”，单独成行，上界在第一行。

为什么：多一个短横、用了全角的破折号、后面带了空格，有的程序还认，有的就不认了，文件头会整个当成正文，或者正文当成文件头。

改法：运行 `jianbao check --fix`；手工改时，删去这一行，重新输入三个半角短横。

反例::

    @ submissions/2026/11/qingxi/20261120-sample.md
    ———
    title: 清溪区三项举措稳定冬季蔬菜供应
    author: zhang-wei
    kind: news
    ———

    清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳，节前再开 3 处平价直销点，方便周边居民就近购买。

反例::

    @ submissions/2026/11/qingxi/20261120-sample.md

    ----
    title: 清溪区三项举措稳定冬季蔬菜供应
    author: zhang-wei
    kind: news
    ...

    清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳，节前再开 3 处平价直销点，方便周边居民就近购买。

正例::

    @ submissions/2026/11/qingxi/20261120-sample.md
    ---
    title: 清溪区三项举措稳定冬季蔬菜供应
    author: zhang-wei
    kind: news
    ---

    清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳，节前再开 3 处平价直销点，方便周边居民就近购买。
"""

from jianbao.language import _
from jianbao.problem import Problem
from jianbao.text.characters import visible
from jianbao.text.fault import Fault

KINDS = ("fence",)


def check(fault: Fault) -> Problem:
    """Say what a fence is instead of three hyphens, or that something stands above it."""
    if fault.facts["below"]:
        message = _("文件头的上界“---”须在第一行，前面不得有空行。")
    elif fault.facts["side"] == "opening":
        message = _("文件头的上界须是恰好三个短横“---”（现为“{found}”）。")
    else:
        message = _("文件头的下界须是恰好三个短横“---”（现为“{found}”）。")
    found = visible(fault.found, 12).replace("\xa0", "<U+00A0>").replace("\u3000", "<U+3000>")
    return Problem(
        fault.place,
        message.format(found=found),
        _("只写三个半角短横，前后不留空格；或运行 jianbao check --fix。"),
    )
