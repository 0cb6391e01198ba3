"""每个附件都应在正文里提到。

为什么：正文里没有链接的附件，读者找不到，编辑也不知道它说明什么。

改法：在正文里加上链接，如 `[名单](20261120-sample/list.xlsx)`；用不着的删去。

反例::

    @ submissions/2026/11/qingxi/20261120-sample/market.png
    （图片）

正例::

    @ submissions/2026/11/qingxi/20261120-sample/market.png
    （图片）
    @ body

    ![菜场](20261120-sample/market.png)
"""

import posixpath
from collections.abc import Iterator

from jianbao.checks.link import leads_to
from jianbao.checks.markdown import content_of
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Place, Problem


def check(office: Office) -> Iterator[Problem]:
    """Yield each attachment that its report's body neither shows nor links."""
    report_of = {report.path: report for report in office.reports}
    for path in office.attachments:
        report = report_of.get(f"{posixpath.dirname(path)}.md")
        if report is None:
            continue
        used = {leads_to(report.path, link.target) for link in content_of(report.body).links}
        if path not in used:
            yield Problem(
                Place(path),
                _("附件“{found}”应在正文里提到。").format(found=posixpath.basename(path)),
                _("在正文里加上它的链接；用不着的删去。"),
            )
