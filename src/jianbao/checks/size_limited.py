"""文件不得过大，行不得过多、过长。

为什么：一条信息不过几千字；大得出奇的文件多半是误传，或把图片、表格整个贴了进来，会拖慢所有人的检查和阅读。

改法：信息和刊物不超过 256 KiB、5,000 行，每行不超过 2,000 字；文件头不超过 16 KiB；登记文件不超过 1 MiB，表格不超过 8 MiB。把图片、表格放到附件文件夹，
长段落分段。

反例::

    @ body
    〔清溪区日上市量稳定在 96 吨，×200〕

反例::

    @ body
    〔一
    ×5001〕

反例::

    sources: [〔走访合作社，×3000〕]

反例::

    @ body
    〔清溪区组织 12 家合作社签订保供协议，日上市量稳定在 96 吨。
    ×4000〕

正例::

    @ body
    〔清溪区日上市量稳定在 96 吨，×100〕
"""

from jianbao.language import _
from jianbao.problem import Problem
from jianbao.text.fault import Fault

KINDS = ("too-big", "too-many-lines", "long-line")


def check(fault: Fault) -> Problem:
    """Say how big the file, its header, or a line is, and how big it may be."""
    limit, size = fault.facts["limit"], fault.facts["size"]
    if fault.kind == "too-many-lines":
        message = _("文件不得超过 {limit:,} 行（现有 {size:,} 行）。")
        hint = _("删去多余的空行；数据多时放到附件里。")
    elif fault.kind == "long-line":
        message = _("一行不得超过 {limit:,} 字（现有 {size:,} 字）。")
        hint = _("把长段落分成几段，段间空一行。")
    elif fault.facts.get("part") == "header":
        message = _("文件头不得超过 {limit}（现有 {size}）。")
        hint = _("文件头只写规定的几项；正文写在第二个“---”之后。")
    else:
        message = _("文件不得超过 {limit}（现有 {size}）。")
        hint = _("把图片、表格放到附件文件夹，正文只留文字。")
    if fault.kind == "too-big":
        limit, size = _in_bytes(limit), _in_bytes(size)
    return Problem(fault.place, message.format(limit=limit, size=size), hint)


def _in_bytes(size: int) -> str:
    return f"{size / 1024 / 1024:.1f} MiB" if size >= 1024 * 1024 else f"{-(-size // 1024)} KiB"
