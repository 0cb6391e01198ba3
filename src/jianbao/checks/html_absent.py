"""正文不得使用 HTML。

为什么：正文会出现在内网网页上，夹带的 HTML 可以改动页面、打开外部内容；注释藏着的话别人看不见。

改法：加粗用 `**…**`，换段空一行，表格用竖线；要原样显示尖括号，用反引号括起来。

反例::

    @ body

    清溪区日上市量稳定在 <b>96</b> 吨。

反例::

    @ body

    <!-- 此段不报 -->

正例::

    @ body

    清溪区日上市量稳定在 **96** 吨，页面上的 `<b>` 照样显示。
"""

from collections.abc import Iterator

from jianbao.checks.markdown import content_of, place_of
from jianbao.checks.tokens import Span
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Edit, Problem
from jianbao.records.bulletin import Issue
from jianbao.records.report import Report

_MARKS = {"<b>": "**", "</b>": "**", "<strong>": "**", "</strong>": "**", "<i>": "*", "</i>": "*",
          "<em>": "*", "</em>": "*"}  # fmt: skip


def check(office: Office) -> Iterator[Problem]:
    """Yield each tag, comment and declaration in the reports' bodies."""
    for report in office.reports:
        yield from html_of(office, report)


def html_of(office: Office, record: Report | Issue) -> Iterator[Problem]:
    """Yield each piece of HTML in one body."""
    for span in content_of(record.body).html:
        yield Problem(
            place_of(office, record, span),
            _("正文不得使用 HTML（现有“{found}”）。").format(found=span.text[:40]),
            _("改用 Markdown；要原样显示，用反引号括起来。"),
            _as_markdown(office, record, span),
        )


def _as_markdown(office: Office, record: Report | Issue, span: Span) -> tuple[Edit, ...]:
    """Return the edit for a tag that Markdown has a mark for."""
    mark = _MARKS.get(span.text.lower())
    if mark is None:
        return ()
    start = office.sources[record.path].offset(place_of(office, record, span))
    return (Edit(start, start + len(span.text), mark),)
