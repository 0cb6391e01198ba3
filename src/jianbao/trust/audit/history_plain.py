"""仓库里不应有能让 git 显示别的内容的替换和嫁接。

为什么：`refs/replace` 能让人看到的内容与提交的不同，签名却照样有效。

改法：查明是谁放的；删去：`git replace -d 编号`，`rm .git/info/grafts`。

反例::

    refs/replace/0123456789012345678901234567890123456789

正例::

    没有 refs/replace，没有 info/grafts。
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.problem import Place, Problem
from jianbao.trust.evidence import Evidence


def check(evidence: Evidence) -> Iterator[Problem]:
    """Yield each replacement and the grafts."""
    for name in evidence.forged:
        yield Problem(
            Place(name),
            _("仓库里不应有替换和嫁接（有“{name}”）。").format(name=name),
            _("查明是谁放的，再删去。"),
        )


def unchecked(evidence: Evidence) -> Iterator[str]:
    """Yield a sentence for each thing that could not be held against anything here."""
    if evidence.history is None and evidence.shallow:
        yield _("这是浅克隆：收件、改动和封签没有与历史核对。取回全部历史：git fetch --unshallow --tags")
    elif evidence.history is None:
        yield _("这里没有 git 历史：只核对了文件本身，没有核对收件、改动和标签。")
    elif evidence.tags is None and evidence.seals:
        yield _(
            "这里一个标签也没有：封签与文件、与历史核对了，是谁在什么时候签发的没有核对。取回标签：git fetch --tags"
        )
    if evidence.site is not None and evidence.site.last is None:
        yield _("没有上一次看到的网站可比：换回一个旧网站看不出来。用 --seen 留下这一次的。")
    if evidence.site is not None and evidence.site.stamp and not evidence.site.stamp.commit:
        yield _("网站编印时有没提交的改动：只能与现在的文件比对。")
    elif evidence.site is not None and evidence.site.stamp and not evidence.site.content:
        yield _("网站所据的提交不在这里：没有比对各页说的话，只核对了文件清单。")
    unsure = sum(tagged.hanging.signature.state == "unchecked" for tagged in evidence.tags or ())
    if unsure:
        yield _("有 {count} 个标签的签名没有核对：不是 SSH 签名，或者这台机器上没有 ssh-keygen。").format(
            count=unsure
        )
    unsigned = sum(tagged.hanging.signature.state == "unsigned" for tagged in evidence.tags or ())
    if unsigned:
        yield _("有 {count} 个标签没有签名：能证明内容，不能证明是谁。").format(count=unsigned)
