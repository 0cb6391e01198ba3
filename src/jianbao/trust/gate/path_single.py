"""同一个文件夹里，不应有只差大小写或字形的两个名字。

为什么：在不分大小写的系统上，两个文件会变成一个，后来的盖掉先来的。

改法：换一个名字，避开已有的那一个。

反例::

    qin-chuan → refs/heads/main
    A theme/Site.css
    A theme/site.css

正例::

    qin-chuan → refs/heads/main
    A theme/site.css
"""

import unicodedata
from collections.abc import Iterator

from jianbao.language import _
from jianbao.problem import Problem
from jianbao.text.characters import visible
from jianbao.trust.push import Proposal, at, by_path


def folded(name: str) -> str:
    """Return a name as a file system that tells neither case nor form apart would see it."""
    return unicodedata.normalize("NFKC", name).casefold()


def check(push: Proposal) -> Iterator[Problem]:
    """Yield each new path of which a part is the twin of another name in the same folder."""
    twins: dict[str, dict[str, list[str]]] = {}
    for folder, names in push.folders.items():
        for name in names:
            twins.setdefault(folder, {}).setdefault(folded(name), []).append(name)
    for change in by_path(tuple(change for change in push.touched if change.kind == "added")):
        parts = change.path.split("/")
        for depth, part in enumerate(parts):
            same = twins.get("/".join(parts[:depth]), {}).get(folded(part), [])
            other = next((name for name in same if name != part), None)
            if other is not None:
                yield Problem(
                    at(change.path),
                    _("同一个文件夹里不应有只差大小写或字形的名字（“{one}”和“{other}”）。").format(
                        one=visible(part), other=visible(other)
                    ),
                    _("换一个名字。"),
                )
                break
