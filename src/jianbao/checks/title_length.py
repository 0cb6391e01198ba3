"""标题应有 4 到 60 个字。

为什么：目录、排名和反馈里只看得见标题；太短说不清事，太长排不下一行。

改法：一句话写明谁、做了什么或有什么问题；背景放到正文里。

反例::

    title: 短

正例::

    title: 清溪区三项举措稳定冬季蔬菜供应
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem

SHORTEST, LONGEST = 4, 60
"""Characters, from the contract's report format."""


def check(office: Office) -> Iterator[Problem]:
    """Yield each report whose title is too short or too long; blanks at the ends do not count."""
    for report in office.reports:
        length = len(report.title.strip())
        if not SHORTEST <= length <= LONGEST:
            yield Problem(
                report.place("title"),
                _("标题应有 {shortest} 到 {longest} 个字（现有 {length} 个：“{found}”）。").format(
                    shortest=SHORTEST, longest=LONGEST, length=length, found=report.title[:20]
                ),
                _("一句话写明谁、做了什么或有什么问题。"),
            )
