"""只收普通文件：不收链接、可执行文件和子模块。

为什么：链接能指到仓库外面的文件，子模块能引来别处的内容，读者看到的就不是报送的那一份。

改法：把链接换成文件本身；去掉可执行权限（`git update-index --chmod=-x 文件`）；不用子模块。

反例::

    zhang-wei → refs/heads/cai
    L submissions/2026/11/qingxi/20261123-veg.md

反例::

    zhang-wei → refs/heads/cai
    X submissions/2026/11/qingxi/20261123-veg.md

反例::

    qin-chuan → refs/heads/main
    S theme/other

反例::

    qin-chuan → refs/heads/main
    A .gitmodules

正例::

    zhang-wei → refs/heads/cai
    A submissions/2026/11/qingxi/20261123-veg.md
"""

from collections.abc import Iterator

from jianbao.language import N_, _
from jianbao.problem import Problem
from jianbao.repository.values import ABSENT, EXECUTABLE, LINK, MODULE, PLAIN
from jianbao.trust.push import Proposal, at

_CALLED = {EXECUTABLE: N_("可执行文件"), LINK: N_("链接"), MODULE: N_("子模块")}


def check(push: Proposal) -> Iterator[Problem]:
    """Yield each file that is not an ordinary one, and the file that describes submodules."""
    told: set[str] = set()
    for change in push.touched:
        if change.path in told or change.kind == "deleted":
            continue
        if change.new_mode not in (PLAIN, ABSENT):
            told.add(change.path)
            yield Problem(
                at(change.path),
                _("只收普通文件（这是{found}）。").format(
                    found=_(_CALLED.get(change.new_mode, change.new_mode))
                ),
                _("链接换成文件本身，可执行的去掉权限，子模块不用。"),
            )
        elif change.path.rpartition("/")[2].casefold() == ".gitmodules":
            told.add(change.path)
            yield Problem(
                at(change.path), _("仓库里不应有子模块的说明文件。"), _("不用子模块，删去这个文件。")
            )
