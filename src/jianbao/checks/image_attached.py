"""正文里的图片应是本条信息的附件。

为什么：引用外部图片，打开页面就会向外发出请求；引用别人的附件，那边一改这边就变。

改法：在信息旁建一个与它同名的文件夹（不带 .md），放进 png 或 jpg，正文写 `![说明](文件夹/图.png)`。

反例::

    @ body

    ![菜场](https://tupian.example/1.png)

反例::

    @ body

    ![菜场](20261120-sample/market.png)

正例::

    @ submissions/2026/11/qingxi/20261120-sample/market.png
    （图片）
    @ body

    ![菜场](20261120-sample/market.png)
"""

from collections.abc import Iterator, Sequence

from jianbao.checks.link import wrong_image
from jianbao.checks.markdown import content_of, place_of
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.records.bulletin import Issue
from jianbao.records.report import Report


def check(office: Office) -> Iterator[Problem]:
    """Yield each image of the reports' bodies that is not one of their attachments."""
    for report in office.reports:
        yield from images_of(office, report, (report.path.removesuffix(".md"),))


def images_of(office: Office, record: Report | Issue, folders: Sequence[str]) -> Iterator[Problem]:
    """Yield the wrong images of one body; ``folders`` are those they may lie in."""
    for link in content_of(record.body).links:
        message = wrong_image(office, record.path, link.target, folders) if link.is_image else None
        if message is not None:
            yield Problem(
                place_of(office, record, link.span),
                message,
                _("把图片（png 或 jpg）放进信息自己的附件文件夹，再写它的相对路径。"),
            )
