"""文件里不应留有 git 的合并冲突标记。

为什么：两个人改了同一处，git 不知道该听谁的，把两边都写在文件里；这时文件里的话，哪一边也不能算数。

改法：两边对照着定稿，删去 `<<<<<<<`、`=======`、`>>>>>>>` 这三种行。两位编辑同时编了同一期刊物时，先推送的那一份
留在原处，您的一份改用下一个期号：照帮助里的几条命令做，两份文字都不会丢。

反例::

    @ submissions/2026/11/qingxi/20261120-sample.md
    ---
    title: 清溪区三项举措稳定冬季蔬菜供应
    author: zhang-wei
    kind: practice
    ---

    清溪区组织合作社与超市、农贸市场签订保供协议，日上市量稳定在
    <<<<<<< HEAD
    96 吨
    =======
    98 吨
    >>>>>>> origin/main
    以上，菜价总体平稳，市民反映良好。

正例::

    @ body
    清溪区组织合作社与超市、农贸市场签订保供协议，日上市量稳定在 98 吨以上，储备充足，菜价总体平稳，市民反映良好。下一步将做好雪天的调运准备。

    标题式的横线不是冲突
    =======
"""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from jianbao.language import _
from jianbao.problem import Problem
from jianbao.text.source import Source

_BEGIN = re.compile(r"^<{7} .*$", re.MULTILINE)
_END = re.compile(r"^>{7} .*$", re.MULTILINE)
_ISSUE = re.compile(r"bulletins/[a-z0-9-]+/\d{4}/\d{3}\.md")


def check(source: Source) -> Iterator[Problem]:
    """Yield each conflict, at its first marker, if its last one follows."""
    at = 0
    while (begin := _BEGIN.search(source.text, at)) and (end := _END.search(source.text, begin.end())):
        yield Problem(
            source.place(begin.start(), begin.end()),
            _("合并时有冲突，要由人定稿：两边的文字都写在这里（到第 {line} 行）。").format(
                line=source.place(end.start()).line
            ),
            _numbered_twice(source.path)
            if _ISSUE.fullmatch(source.path)
            else _("留下该留的，删去 <<<<<<<、=======、>>>>>>> 三种行。"),
        )
        at = end.end()


def _numbered_twice(path: str) -> str:
    """Say what two editors do who took the same number: the one who pushed first keeps it."""
    number = int(PurePosixPath(path).stem)
    following = str(PurePosixPath(path).with_name(f"{number + 1:03}.md"))
    return _(
        "两位编辑编了同一期，先推送的留用这个期号。在 git pull 之后运行：git show :2:{path} > {next}，"
        "git checkout --theirs {path}，git add {path} {next}；再把 {next} 的 number 和 total 各加 1，"
        "删去别人已编入的条目，检查无误后 git commit。"
    ).format(path=path, next=following)
