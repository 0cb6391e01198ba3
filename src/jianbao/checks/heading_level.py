"""正文的标题应从二级（##）起，逐级往下。

为什么：一级是信息自己的标题；跳过一级，目录和排版就不知道谁属于谁。

改法：一级改成二级；跳级的补上中间一级，或把它提上来。

反例::

    @ body

    # 一、主要做法

反例::

    @ body

    ## 一、主要做法

    #### 1. 签订协议

正例::

    @ body

    ## 一、主要做法

    ### （一）签订协议
"""

from collections.abc import Iterator

from jianbao.checks.markdown import Heading, content_of, place_of
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Edit, Problem
from jianbao.records.report import Report

FIRST, LAST = 2, 6


def check(office: Office) -> Iterator[Problem]:
    """Yield each heading of level 1, and each that leaves a level out."""
    for report in office.reports:
        above = FIRST - 1
        for heading, section in _sections(content_of(report.body).headings):
            if heading.level < FIRST:
                yield Problem(
                    place_of(office, report, heading.span),
                    _("正文的标题应从二级（##）起（“{found}”是一级）。").format(found=heading.text[:30]),
                    _("前面再加一个 #；它下面的标题跟着降一级。"),
                    _lowered(office, report, section),
                )
                above = FIRST - 1 if len(section) > 1 else FIRST
                continue
            if heading.level > above + 1:
                yield Problem(
                    place_of(office, report, heading.span),
                    _("标题应逐级往下（“{found}”是 {level} 级，前面只到 {above} 级）。").format(
                        found=heading.text[:30], level=heading.level, above=above
                    ),
                    _("补上中间一级，或减少前面的 #。"),
                )
            above = heading.level


def _sections(headings: list[Heading]) -> Iterator[tuple[Heading, list[Heading]]]:
    """Yield each heading, with a level-1 heading those that go down with it.

    They are all up to the next of level 1 if one of level 2 is among them, else it alone.
    """
    starts = [number for number, heading in enumerate(headings) if heading.level < FIRST]
    ends = dict(zip(starts, [*starts, len(headings)][1:], strict=True))
    for number, heading in enumerate(headings):
        section = headings[number : ends.get(number, number)]
        shared = any(below.level == FIRST for below in section)
        yield heading, section if shared else section[:1]


def _lowered(office: Office, report: Report, section: list[Heading]) -> tuple[Edit, ...]:
    """Return the edits that lower a section's headings by one; none where that is not possible."""
    if any(heading.level >= LAST or (heading.underline and heading.level > 1) for heading in section):
        return ()
    source = office.sources[report.path]
    edits: list[Edit] = []
    for heading in section:
        place = place_of(office, report, heading.span)
        start = source.offset(place)
        if heading.underline is None:
            edits.append(Edit(start, start, "#"))
        else:
            line = place.line + heading.underline - heading.span.line
            start, text = source.line_start(line), source.line(line)
            edits.append(Edit(start, start + len(text), text.replace("=", "-")))
    return tuple(edits)
