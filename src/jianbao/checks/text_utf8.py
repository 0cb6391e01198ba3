"""文件须是 UTF-8 编码的文本。

为什么：别的编码在另一台机器上就成了乱码；编码混用时，同一个文件里有的字能读、有的字读不出。

改法：在编辑器里选“以 UTF-8 编码保存”。整个文件是 GBK 或 UTF-16 时，`jianbao check --fix` 会原样转成 UTF-8；只有个别字节坏了的，
要对照原稿补上那几个字。

反例::

    @ submissions/2026/11/qingxi/20261120-sample.md
    ---
    title: 〔字节 C7 E5 CF AA C7 F8 C8 FD CF EE BE D9 B4 EB〕
    author: zhang-wei
    kind: news
    ---

反例::

    @ body
    清溪区组织合作社签订保供协议，日上市量 96 吨〔字节 FF〕，菜价总体平稳。

反例::

    title: 清溪区三项举措稳定冬季\ufffd\ufffd供应

正例::

    title: 清溪区三项举措稳定冬季蔬菜供应
"""

import re
from collections.abc import Iterator

from jianbao.checks.scattered import told
from jianbao.language import _
from jianbao.problem import Edit, Problem
from jianbao.text.characters import runs
from jianbao.text.source import Source

_NAMES = {"gb18030": "GBK", "utf-16": "UTF-16"}
_LOST = re.compile("\ufffd")


def check(source: Source) -> Iterator[Problem]:
    """Yield a file in another encoding once; else each run of bytes, or of U+FFFD, whose characters are lost."""
    if source.encoding in _NAMES:
        whole = Edit(0, min(1, len(source.text)), source.text[:1])
        yield Problem(
            source.place(0),
            _("文件须是 UTF-8 编码（现为 {encoding}）。").format(encoding=_NAMES[source.encoding]),
            _("以 UTF-8 编码保存，或运行 jianbao check --fix 转换。"),
            (whole,),
        )
    if "\ufffd" not in source.text:
        return
    found = [(start, end, None) for start, end in runs(_LOST, source.text)]
    if source.encoding:
        message = _("此处的字在转码时已经丢失，只剩替代符“\ufffd”。")
        yield from told(source, found, lambda _lost: message, _("对照原稿补上丢失的字。"))
    else:
        message = _("此处的字节不是 UTF-8 文字，读不出来。")
        yield from told(
            source, found, lambda _lost: message, _("以 UTF-8 编码保存；仍读不出的字，请对照原稿补上。")
        )
