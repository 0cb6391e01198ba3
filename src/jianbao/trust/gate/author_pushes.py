"""信息由报送人自己推送，或由本单位的信息科长代为推送。

为什么：署谁的名就由谁负责；替别人署名报送，功劳和责任都会记错。

改法：`author` 写您自己的编号；替同事报送的，请信息科长推送。

反例::

    li-na → refs/heads/cai
    @ submissions/2026/11/qingxi/20261123-veg.md
    ---
    title: 清溪区三项举措稳定冬季蔬菜供应
    author: zhang-wei
    kind: news
    ---

正例::

    zhang-wei → refs/heads/cai
    @ submissions/2026/11/qingxi/20261123-veg.md
    ---
    title: 清溪区三项举措稳定冬季蔬菜供应
    author: li-na
    kind: news
    ---
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.problem import Problem
from jianbao.reading.documents import read_report
from jianbao.text.source import Source
from jianbao.trust.gate.report_kept import report_of
from jianbao.trust.push import Proposal


def check(push: Proposal) -> Iterator[Problem]:
    """Yield each new report that its contributor did not write; whether a colleague did is JB209's matter."""
    person = push.pusher.person
    if person is None or not push.pusher.only_contributes or person.role == "chief":
        return
    for change in push.effective:
        raw = push.after.get(change.path)
        if raw is None or change.kind == "deleted" or report_of(change.path) != change.path:
            continue
        for report in read_report(Source(change.path, raw))[0]:
            if report.author != person.id and not report.broken("author"):
                yield Problem(
                    report.place("author"),
                    _("信息应由报送人自己推送（报送人是“{author}”，推送人是“{pusher}”）。").format(
                        author=report.author, pusher=person.id
                    ),
                    _("署您自己的编号，或请本单位的信息科长推送。"),
                )
