"""网站的每一个文件，编印以后没有改过，也没有多出来的。

为什么：正文以外还有脚本、样式和附件；往里塞一个脚本，正文一字不差，读者照样受骗。

改法：重新编印。自己换过主题或程序的，这一条只是告知。

反例::

    网站上的 assets/javascripts/bundle.js 与编印时的摘要不同。

正例::

    网站上的每个文件都在 published.sha256 里，摘要相同。
"""

from collections.abc import Iterator

from jianbao.language import _, listed
from jianbao.problem import Place, Problem
from jianbao.trust.audit.page_true import TOLD
from jianbao.trust.evidence import Evidence
from jianbao.trust.site import STAMP, SUMS, Served


def check(evidence: Evidence) -> Iterator[Problem]:
    """Yield each file that is not as it was published; where the site was made anew from the same, that it was."""
    site = evidence.site
    if site is None:
        return
    if site.stamp is None:
        yield Problem(Place(site.at(STAMP)), _("网站上应有编印时写下的说明（没有，或不完好）。"), _help())
        return
    if site.found[SUMS] != site.stamp.files:
        yield Problem(Place(site.at(SUMS)), _("文件清单应是编印时的那一份（没有，或者不同）。"), _help())
    else:
        wrong = sorted(
            (path, _said(site, path)) for path in {*site.found, *site.listed} - {SUMS, *site.astray}
        )
        wrong = [(path, sentence) for path, sentence in wrong if sentence]
        for path, sentence in wrong[:TOLD]:
            yield Problem(Place(site.at(path)), sentence, _help())
        if len(wrong) > TOLD:
            more = _("另有 {count} 个文件也不相符。").format(count=len(wrong) - TOLD)
            yield Problem(Place(site.at("")), more, _help())
    yield from _made_anew(site)


def _said(site: Served, path: str) -> str:
    there, wanted = site.found.get(path, ""), site.listed.get(path)
    if wanted is None:
        return _("网站上不应有清单以外的文件。") if there else ""
    if not there:
        return _("网站上应有这个文件（没有）。")
    return "" if there == wanted else _("这个文件编印以后不应再改（与清单里的摘要不同）。")


def _made_anew(site: Served) -> Iterator[Problem]:
    """Tell of a site that is of the same commit and day as the last time, and not the same to the byte."""
    now, last = site.stamp, site.last
    if now is None or last is None or (now.commit, now.date) != (last.commit, last.date):
        return
    if now.files != last.files and now.commit:
        names = sorted({*now.made_by, *last.made_by})
        changed = [
            f"{name} {last.made_by.get(name, '—')} → {now.made_by.get(name, '—')}"
            for name in names
            if now.made_by.get(name) != last.made_by.get(name)
        ]
        yield Problem(
            Place(site.at("")),
            _("同一个提交重新编印过：内容摘要{same}，文件摘要由 {before} 变为 {after}（{why}）。").format(
                same=_("不变") if now.content == last.content else _("也变了"),
                before=last.files[:12],
                after=now.files[:12],
                why=listed(changed) or _("程序和主题都没有变"),
            ),
            _("不是自己编印的，就查明是谁。"),
            severity="warning",
        )


def _help() -> str:
    return _("重新编印；查明是谁改了网站上的文件。")
