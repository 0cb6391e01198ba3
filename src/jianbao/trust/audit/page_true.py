"""网站上的每一页，应说办公室的记录所说的话。

为什么：读者看到的是网站；在网页服务器上改一个字，库里查不出来，只有取回来比对才知道。

改法：重新编印；查明是谁改了网页服务器上的文件。

反例::

    库里写“96 吨”，网站上的那一页写“69 吨”。

正例::

    网站上的每一页，取回来与按同一个提交重新排出的相同；换了主题，话没有变。
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.problem import Place, Problem
from jianbao.trust.evidence import Evidence
from jianbao.trust.site import STAMP

TOLD = 20
"""Pages told one by one."""


def check(evidence: Evidence) -> Iterator[Problem]:
    """Yield each served page that is not there or says something else, and how many a newer tool would word anew."""
    site = evidence.site
    if site is None:
        return
    for path, sentence in sorted(site.astray.items())[:TOLD]:
        yield Problem(Place(site.at(path)), sentence, _("重新编印；查明是谁改了网站上的文件。"))
    if len(site.astray) > TOLD:
        more = _("另有 {count} 页也不相符。").format(count=len(site.astray) - TOLD)
        yield Problem(Place(site.at("")), more, _("重新编印；查明是谁改了网站上的文件。"))
    if site.stamp is not None and site.content and site.content != site.stamp.content:
        yield Problem(
            Place(site.at(STAMP)),
            _("网站的内容摘要应与办公室的相同（网站是 {found}，办公室是 {wanted}）。").format(
                found=site.stamp.content[:12], wanted=site.content[:12]
            ),
            _("重新编印；查明是谁改了网站上的文件。"),
        )
    if site.reworded:
        yield Problem(
            Place(site.at("")),
            _("网站由另一版程序编印：有 {count} 页的栏目用语与这一版不同，信息和刊物的文字相同。").format(
                count=site.reworded
            ),
            _("用这一版重新编印一次。"),
            severity="note",
        )
