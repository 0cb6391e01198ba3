"""标题应是一行纯文字。

为什么：标题要进目录、排名表和报头，换行会断开版面，加粗、代码等记号在那里会原样露出来。

改法：写成一行，去掉星号、反引号、井号、尖括号等排版记号；书名号和引号可以用。

反例::

    title: 清溪区**三项举措**稳定冬季蔬菜供应

反例::

    title: |
      清溪区三项举措
      稳定冬季蔬菜供应

正例::

    title: 清溪区“三项举措”稳定冬季蔬菜供应
"""

import re
from collections.abc import Iterator

from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Edit, Problem
from jianbao.records.report import Report

_LINE_END = re.compile("[\r\n\x0b\x0c\x85\u2028\u2029]")
_MARK = re.compile(r"\*\*|__|`|\]\(|<[A-Za-z/!?]|^#{1,6}\s|\*\S[^*]*\*")
_DROPPED = re.compile(r"\*\*|__|`")


def check(office: Office) -> Iterator[Problem]:
    """Yield each title that breaks its line or holds Markdown or HTML."""
    for report in office.reports:
        if report.broken("title"):
            continue
        title = report.title.strip()
        if _LINE_END.search(title):
            yield Problem(
                report.place("title"),
                _("标题应写成一行（现有 {count} 行）。").format(count=len(_LINE_END.split(title))),
                _("把标题并成一行，说不完的放到正文里。"),
            )
        elif mark := _MARK.search(title):
            yield Problem(
                report.place("title"),
                _("标题应是纯文字，不带排版记号（现有“{found}”）。").format(found=mark.group()),
                _("去掉记号；要突出的话放到正文里。"),
                _without_marks(office, report),
            )


def _without_marks(office: Office, report: Report) -> tuple[Edit, ...]:
    """Return the edits that take away marks which are nothing else than marks."""
    source, place = office.sources[report.path], report.place("title")
    start = source.offset(place)
    marks = _DROPPED.finditer(source.text, start, start + place.length)
    return tuple(Edit(mark.start(), mark.end(), "") for mark in marks)
