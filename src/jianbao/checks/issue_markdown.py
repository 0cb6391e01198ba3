"""刊物正文与信息正文守同样的规矩：不用 HTML，链接和图片只指向库内。

为什么：刊物要印成纸、发到网页和手机上；夹带的 HTML 和外部图片在哪里都可能出错。

改法：改用 Markdown；链接写库内文件的相对路径，图片只用所采用信息的附件。

反例::

    @ bulletins/xinxi/2026/001.md
    ---
    series: xinxi
    number: 1
    total: 1
    date: 2026-11-20
    editor: he-jing
    entries:
      - reports: [donghu-20261118-lift-upkeep]
        column: 基层反映
    ---

    ## 基层反映

    ### 老旧小区电梯大修资金筹集难

    东湖区反映，<u>61 台</u>需要大修，参见[报道](https://news.example/1.html)。

正例::

    @ bulletins/xinxi/2026/001.md
    ---
    series: xinxi
    number: 1
    total: 1
    date: 2026-11-20
    editor: he-jing
    entries:
      - reports: [donghu-20261118-lift-upkeep]
        column: 基层反映
    ---

    ## 基层反映

    ### 老旧小区电梯大修资金筹集难

    参见[原文](../../../submissions/2026/11/donghu/20261118-lift-upkeep.md)。
"""

from collections.abc import Iterator

from jianbao.checks.html_absent import html_of
from jianbao.checks.image_attached import images_of
from jianbao.checks.link_target import links_of
from jianbao.office import Office
from jianbao.problem import Problem


def check(office: Office) -> Iterator[Problem]:
    """Yield HTML, wrong links and wrong images of issues; images may be those of the reports used."""
    for issue in office.issues:
        used = (office.report_by_id.get(id) for entry in issue.entries for id in entry.reports)
        folders = [report.path.removesuffix(".md") for report in used if report]
        yield from html_of(office, issue)
        yield from links_of(office, issue)
        yield from images_of(office, issue, folders)
