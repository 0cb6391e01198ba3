"""一次推送不应太大：文件个数、提交个数和每个文件的大小都有限。

为什么：一次塞进几万个文件，会拖住所有人；个别过大的文件，克隆的人都要跟着下载。

改法：分几次推送；图片缩小后再附；正文太长的分成几条。

反例::

    zhang-wei → refs/heads/cai
    A submissions/2026/11/qingxi/20261123-veg.md 300000

反例::

    zhang-wei → refs/heads/cai
    A submissions/2026/11/qingxi/20261123-veg-1.md ×25

正例::

    zhang-wei → refs/heads/cai
    A submissions/2026/11/qingxi/20261123-veg.md 20000
"""

from collections.abc import Iterator
from dataclasses import dataclass

from jianbao.language import _
from jianbao.problem import Problem
from jianbao.reading.office import RECORD_BYTES, REPORT_BYTES
from jianbao.trust.push import Proposal, at

ATTACHMENT_BYTES = 5 * 1024 * 1024
"""Room for one attachment (threats 2.3)."""


@dataclass(frozen=True, slots=True)
class Size:
    """How much one push may bring."""

    files: int
    commits: int


CONTRIBUTOR, EDITOR, ADMINISTRATOR = Size(20, 20), Size(2000, 1000), Size(200_000, 50_000)
"""A contributor sends a report or a few; an editor lands a day's, an administrator moves an archive in."""


def check(push: Proposal) -> Iterator[Problem]:
    """Yield what is too much: files, commits, and each file beyond its size."""
    size = size_for(push)
    for found, most, message in (
        (_files(push), size.files, _("一次推送最多改动 {most} 个文件（现有 {found} 个）。")),
        (len(push.commits), size.commits, _("一次推送最多 {most} 个提交（现有 {found} 个）。")),
    ):
        if found > most:
            yield Problem(at(push.update.ref), message.format(most=most, found=found), _("分几次推送。"))
    told: set[str] = set()
    for change in push.touched:
        bytes, most = push.sizes.get(change.new_id, 0), most_of(change.path)
        if bytes > most and change.path not in told:
            told.add(change.path)
            yield Problem(
                at(change.path),
                _("这个文件最大 {most} 字节（现为 {found} 字节）。").format(most=most, found=bytes),
                _("缩小以后再报；太长的分成几条。"),
            )


def size_for(push: Proposal) -> Size:
    """Return how much the pusher may bring."""
    if push.pusher.only_contributes:
        return CONTRIBUTOR
    return ADMINISTRATOR if "administer" in push.pusher.duties else EDITOR


def fits(push: Proposal) -> bool:
    """Say whether files and commits are few enough to be looked at one by one."""
    size = size_for(push)
    return _files(push) <= size.files and len(push.commits) <= size.commits


def _files(push: Proposal) -> int:
    return len({change.path for change in push.touched})


def most_of(path: str) -> int:
    """Return the bytes a file at a path may have."""
    if path.startswith("submissions/"):
        return REPORT_BYTES if path.endswith(".md") else ATTACHMENT_BYTES
    return RECORD_BYTES
