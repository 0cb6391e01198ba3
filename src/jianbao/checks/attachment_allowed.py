"""附件应是允许的类型，文件名规范，每条信息不超过 20 个。

为什么：网页、脚本和带宏的文件会在别人的电脑上运行；带空格、中文或大写的文件名在有的系统上打不开；
附件太多，库会越来越慢。

改法：附件存成 png、jpg、jpeg、pdf、docx 或 xlsx，文件名只用小写字母、数字、连字符，
放在与信息同名的文件夹里。

反例::

    @ submissions/2026/11/qingxi/20261120-sample/report.html
    <script>alert(1)</script>

反例::

    @ submissions/2026/11/qingxi/20261120-sample/现场照片.png
    （图片）

反例::

    @ submissions/2026/11/qingxi/20261119-nobody/market.png
    （图片）

正例::

    @ submissions/2026/11/qingxi/20261120-sample/market-1.png
    （图片）
"""

import posixpath
import re
from collections.abc import Iterator

from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Place, Problem

TYPES = ("png", "jpg", "jpeg", "pdf", "docx", "xlsx")
MOST = 20
"""Attachments of one report, from the threat model's budget for a submission."""
LONGEST = 60

_NAME = re.compile(r"[a-z0-9]+(?:[-_.][a-z0-9]+)*", re.ASCII)


def check(office: Office) -> Iterator[Problem]:
    """Yield each attachment of a wrong type, name or folder, and each report with too many."""
    count: dict[str, int] = {}
    for path in office.attachments:
        folder, name = posixpath.split(path)
        count[folder] = count.get(folder, 0) + 1
        ending = name.rpartition(".")[2]
        if f"{folder}.md" not in office.sources:
            yield Problem(
                Place(path),
                _("附件文件夹应与一条信息同名（没有“{found}”）。").format(found=f"{folder}.md"),
                _("改文件夹的名字，或把附件移到它所属信息的文件夹里。"),
            )
        elif "." not in name or ending.lower() not in TYPES:
            yield Problem(
                Place(path),
                _("附件应是 {types} 之一（现有“{found}”）。").format(types=_("、").join(TYPES), found=name),
                _("另存为允许的类型再附上；带宏的文件一律不收。"),
            )
        elif not _NAME.fullmatch(name) or len(name) > LONGEST:
            yield Problem(
                Place(path),
                _(
                    "附件的文件名应由小写字母、数字和连字符组成，不超过 {longest} 个字符（现有“{found}”）。"
                ).format(longest=LONGEST, found=name),
                _("改个名字，正文里的链接一并改。"),
            )
    for folder, number in count.items():
        if number > MOST:
            yield Problem(
                Place(f"{folder}.md"),
                _("每条信息的附件不超过 {most} 个（现有 {number} 个）。").format(most=MOST, number=number),
                _("留下看得出问题的几个，其余的并成一个文件。"),
            )
