"""文件名应只用小写字母、数字、点、横线和下划线，不太长，也不是系统的保留名。

为什么：有的系统不分大小写，有的不认冒号、空格或结尾的点；换一台机器就打不开，或者盖住别的文件。

改法：换一个名字，如 `20261123-winter-vegetables.md`；标题用中文写在文件里。

反例::

    zhang-wei → refs/heads/cai
    A submissions/2026/11/qingxi/-rf.md

反例::

    zhang-wei → refs/heads/cai
    A submissions/2026/11/qingxi/20261123-A.md

反例::

    zhang-wei → refs/heads/cai
    A submissions/2026/11/qingxi/con.md

反例::

    qin-chuan → refs/heads/main
    A theme/git~1

正例::

    zhang-wei → refs/heads/cai
    A submissions/2026/11/qingxi/20261123-winter-vegetables.md

正例::

    qin-chuan → refs/heads/main
    A .github/workflows/check.yml
"""

import re
from collections.abc import Iterator

from jianbao.language import _
from jianbao.problem import Problem
from jianbao.reading.tree import ROOMS
from jianbao.text.characters import visible
from jianbao.trust.push import Proposal, at, by_path

LONGEST_NAME, LONGEST_PATH, DEEPEST = 100, 240, 8
"""Bytes of a name and of a path, and folders in each other: what every usual file system can hold."""

_NAME = re.compile(r"[a-z0-9][a-z0-9._-]*|README\.md", re.ASCII)
_SETTING = re.compile(r"[A-Za-z0-9._][A-Za-z0-9._-]*", re.ASCII)
_RESERVED = re.compile(
    r"\.+|\.git|git~\d+|\.\.|.*\.|.*\.lock|(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.ASCII | re.IGNORECASE
)


def check(push: Proposal) -> Iterator[Problem]:
    """Yield each path with a name that is not safe everywhere; paths that only go are left in peace."""
    for change in by_path(tuple(change for change in push.touched if change.kind != "deleted")):
        names = change.path.split("/")
        form = _NAME if names[0] in ROOMS else _SETTING
        wrong = next((name for name in names if not form.fullmatch(name) or _RESERVED.fullmatch(name)), None)
        if wrong is not None:
            yield Problem(
                at(change.path),
                _("文件名应只用小写字母、数字、点、横线和下划线，并且不是保留名（现为“{found}”）。").format(
                    found=visible(wrong)
                ),
                _("换一个名字，如 20261123-winter-vegetables.md。"),
            )
        elif len(change.path) > LONGEST_PATH or max(map(len, names)) > LONGEST_NAME or len(names) > DEEPEST:
            yield Problem(
                at(change.path),
                _("文件名最长 {name} 个字符，路径最长 {path} 个，文件夹最多 {deep} 层。").format(
                    name=LONGEST_NAME, path=LONGEST_PATH, deep=DEEPEST - 1
                ),
                _("换一个短些的名字。"),
            )
