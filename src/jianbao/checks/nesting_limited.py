"""正文的列表和引用最多套 8 层，方括号不超过 2,000 个。

为什么：再深就没有人看得清，还会把排版程序拖住，让全站都发布不出来。

改法：改用标题分层，或拆成几段；成片的方括号换成表格或附件。

反例::

    @ body

    > > > > > > > > > 层层转述

正例::

    @ body

    - 主要做法
      - 签订协议
        - 12 家合作社
"""

from collections.abc import Iterator

from jianbao.checks.markdown import BRACKETS, DEPTH, bodies, content_of, place_of
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem


def check(office: Office) -> Iterator[Problem]:
    """Yield each body of a report or issue that nests too deep, or has too many brackets to parse."""
    for record in bodies(office):
        content = content_of(record.body)
        if content.brackets > BRACKETS:
            yield Problem(
                office.sources[record.path].place(record.body_start + record.body.index("[")),
                _("正文的方括号不超过 {most} 个（现有 {found} 个），其余的没有检查。").format(
                    most=f"{BRACKETS:,}", found=f"{content.brackets:,}"
                ),
                _("换成表格，或放进附件。"),
            )
        elif content.too_deep is not None:
            yield Problem(
                place_of(office, record, content.too_deep),
                _("正文的列表和引用最多套 {most} 层（这里更深）。").format(most=DEPTH),
                _("改用标题分层，或拆成几段。"),
            )
