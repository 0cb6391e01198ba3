"""办公室的文件须是普通文件，不能是链接。

为什么：链接可以指向仓库以外的任何地方，把别人机器上的文件当成报送的信息读进来、发出去。

改法：删去链接，把内容本身作为文件提交。

反例::

    @ submissions/2026/11/qingxi/20261121-link.md → /etc/hosts

正例::

    title: 清溪区三项举措稳定冬季蔬菜供应
"""

from jianbao.language import _
from jianbao.problem import Problem
from jianbao.text.fault import Fault

KINDS = ("not-a-file",)


def check(fault: Fault) -> Problem:
    """Say that a path is a link, a folder's link or a device; it was not read."""
    return Problem(
        fault.place, _("这里须是普通文件（现为链接或设备，没有读取）。"), _("删去它，把文件本身放在这里。")
    )
