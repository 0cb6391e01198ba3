"""文件头写完须另起一行写“---”，与正文分开。

为什么：没有下界，程序不知道文件头到哪里为止，有的把整篇正文当成文件头，有的干脆当作没有文件头。

改法：在最后一项的下一行写“---”。看得出界线在哪里的，`jianbao check --fix` 会补上。

反例::

    @ submissions/2026/11/qingxi/20261120-sample.md
    ---
    title: 清溪区三项举措稳定冬季蔬菜供应
    author: zhang-wei
    kind: news

    清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨。

反例::

    @ submissions/2026/11/qingxi/20261120-sample.md
    ---
    title: 清溪区三项举措稳定冬季蔬菜供应
    author: zhang-wei

正例::

    title: 清溪区三项举措稳定冬季蔬菜供应
"""

from jianbao.language import _
from jianbao.problem import Problem
from jianbao.text.characters import visible
from jianbao.text.fault import Fault

KINDS = ("header-unclosed",)


def check(fault: Fault) -> Problem:
    """Say before which line the closing fence is missing."""
    if fault.found:
        message = _("文件头须以一行“---”结束（到“{found}”为止没有见到）。").format(
            found=visible(fault.found, 20)
        )
    else:
        message = _("文件头须以一行“---”结束（到文件末尾没有见到）。")
    return Problem(fault.place, message, _("在文件头最后一项的下一行写“---”。"))
