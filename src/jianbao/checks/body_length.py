"""正文应有 60 到 20,000 个字，不计空白和排版符号。

为什么：不到 60 个字说不清时间、地点、数字和做法；超过 20,000 个字没有人能在当天看完。

改法：太短的补上具体情况；太长的摘出要点，全文作为附件（docx 或 pdf）附上。

反例::

    @ body

    清溪区蔬菜供应平稳。

正例::

    @ body

    清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，
    菜价总体平稳；新开平价直销点 3 个，覆盖周边居民约 2.4 万人。
"""

import re
from collections.abc import Iterator

from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Place, Problem
from jianbao.records.report import Report
from jianbao.text.mending import BIDI, CONTROL, INVISIBLE

SHORTEST, LONGEST = 60, 20_000
"""Characters, from the contract's report format."""

_MARKS = re.compile(r"[\s#*_`>|~]+")


def check(office: Office) -> Iterator[Problem]:
    """Yield each report whose body is too short or too long."""
    for report in office.reports:
        length = length_of(report.body)
        if not SHORTEST <= length <= LONGEST:
            yield Problem(
                _beginning(office, report),
                _("正文应有 {shortest} 到 {longest} 个字（现有 {length} 个，不计空白和排版符号）。").format(
                    shortest=SHORTEST, longest=f"{LONGEST:,}", length=f"{length:,}"
                ),
                _("太短的补上具体情况，太长的摘出要点、全文作附件。"),
            )


def length_of(body: str) -> int:
    """Return how many characters of a body show: no blanks, no invisible ones, no marks of Markdown."""
    text = INVISIBLE.sub("", _MARKS.sub("", body))
    return len(text if text.isprintable() else CONTROL.sub("", BIDI.sub("", text)))


def _beginning(office: Office, report: Report) -> Place:
    source = office.sources[report.path]
    start = report.body_start + len(report.body) - len(report.body.lstrip())
    return source.place(min(start, max(len(source.text) - 1, 0)))
