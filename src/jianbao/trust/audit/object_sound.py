"""仓库里的对象应都在，都读得出来。

为什么：磁盘坏了、复制中断，历史就缺了一块；缺了的地方什么都证明不了，更不能照着编印。

改法：从另一份完好的克隆取回：`git fetch`；服务器上的从备份恢复，再运行 `git fsck`。

反例::

    对象 0123456789012345678901234567890123456789 读不出来。

正例::

    git fsck 没有话说。
"""

from jianbao.problem import Place, Problem

ID = "JB852"


def problem(name: str, sentence: str, help: str) -> Problem:
    """Return the problem of an object that could not be read, whose name is in the sentence."""
    return Problem(Place(f".git/objects/{name}" if name else ".git/objects"), sentence, help, id=ID)
