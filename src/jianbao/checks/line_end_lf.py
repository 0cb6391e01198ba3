"""行尾须是 LF。

为什么：行尾不一样，同一句话就有两种摘要，比对、合并和封签都会出错；只有 CR 的文件在别人那里是长长的一行。

改法：在编辑器里选“LF 行尾”，或运行 `jianbao check --fix`，整个文件一次改好。

反例::

    @ body
    清溪区组织合作社签订保供协议，日上市量稳定在 96 吨。\r
    入冬以来指导大棚加固 310 亩，落实应急储备 420 吨，可满足全区 4 天用量。\r

正例::

    @ body
    清溪区组织合作社签订保供协议，日上市量稳定在 96 吨。
    入冬以来指导大棚加固 310 亩，落实应急储备 420 吨，可满足全区 4 天用量。
"""

import re
from collections.abc import Iterator

from jianbao.language import _, listed
from jianbao.problem import Edit, Problem
from jianbao.text.source import Source

_WRONG = re.compile(r"\r\n?")


def check(source: Source) -> Iterator[Problem]:
    """Yield one problem a file, at the first wrong line end, with the count of all of them."""
    if "\r" not in source.text:
        return
    ends = list(_WRONG.finditer(source.text))
    names = listed(sorted({"CRLF" if len(end.group()) == 2 else "CR" for end in ends}, reverse=True))
    yield Problem(
        source.place(*ends[0].span()),
        _("行尾须是 LF（现有 {count} 处 {names}）。").format(count=len(ends), names=names),
        _("改用 LF 行尾，或运行 jianbao check --fix。"),
        tuple(Edit(end.start(), end.end(), "\n") for end in ends),
    )
