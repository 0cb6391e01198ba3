"""正文里的链接应指向本库中的文件，或登记的内网主机。

为什么：内网打不开外部网址，点开还会泄露谁在看；指向不存在的文件，读者只会看到错误页。

改法：库内文件写相对路径，如 `../donghu/20261118-lift-upkeep.md`；内网主机请管理员登记到
`registry/office.yml` 的 `hosts`；其他来源写进正文或 `sources`，不加链接。

反例::

    @ body

    参见[有关报道](https://news.example/1.html)。

反例::

    @ body

    参见[东湖区的信息](20261118-lift-upkeep.md)。

反例::

    @ body

    参见[说明](javascript:alert(1))。

正例::

    @ body

    参见[东湖区的信息](../donghu/20261118-lift-upkeep.md)和
    [内网专栏](https://neiwang.xiaocheng.example/zhuanlan)。
"""

from collections.abc import Iterator

from jianbao.checks.link import elsewhere, wrong_link
from jianbao.checks.markdown import Link, content_of, place_of
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Edit, Problem
from jianbao.records.bulletin import Issue
from jianbao.records.report import Report


def check(office: Office) -> Iterator[Problem]:
    """Yield each link of the reports' bodies that leads where it must not, or nowhere."""
    for report in office.reports:
        yield from links_of(office, report)


def links_of(office: Office, record: Report | Issue) -> Iterator[Problem]:
    """Yield the wrong links of one body."""
    for link in content_of(record.body).links:
        message = None if link.is_image else wrong_link(office, record.path, link.target)
        if message is None:
            continue
        place = place_of(office, record, link.span)
        meant = elsewhere(office, record.path, link.target)
        if meant is None:
            yield Problem(place, message, _("写库内文件的相对路径；外部来源只写文字，不加链接。"))
        else:
            yield Problem(
                place, message, _("是不是“{near}”？").format(near=meant), _edits(office, record, link, meant)
            )


def _edits(office: Office, record: Report | Issue, link: Link, meant: str) -> tuple[Edit, ...]:
    """Return the edit of a target written in the link itself."""
    at = link.span.text.rfind(link.target)
    if at < 0:
        return ()
    start = office.sources[record.path].offset(place_of(office, record, link.span)) + at
    return (Edit(start, start + len(link.target), meant),)
