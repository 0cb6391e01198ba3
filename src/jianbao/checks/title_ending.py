"""标题末尾不加标点。

为什么：标题排在目录和表格里，句末的句号、逗号多余，引用时还会和后面的标点连在一起。

改法：删去末尾的标点；确要发问或感叹的，可以留问号、叹号。

反例::

    title: 清溪区三项举措稳定冬季蔬菜供应。

正例::

    title: 冬季蔬菜供应如何稳定？
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Edit, Problem

ENDINGS = "。．，、；：.,;:"


def check(office: Office) -> Iterator[Problem]:
    """Yield each title that ends with a stop, a comma or a colon."""
    for report in office.reports:
        title = report.title.strip()
        if report.broken("title") or title[-1:] not in ENDINGS or not title:
            continue
        source, place = office.sources[report.path], report.place("title")
        start = source.offset(place)
        at = source.text.rfind(title[-1], start, start + place.length)
        yield Problem(
            place,
            _("标题末尾不加标点（现有“{found}”）。").format(found=title[-1]),
            _("删去末尾的标点。"),
            (Edit(at, at + 1, ""),) if at >= 0 else (),
        )
