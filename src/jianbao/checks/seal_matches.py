"""封签应与所封的刊物、信息和计分办法相符。

为什么：封签证明签发时就是这个样子；对不上，说明签发以后有人改过。

改法：恢复签发时的原样；确有错误的，另出更正，不改已签发的。

反例::

    @ bulletins/xinxi/2026/001.seal.json
    {"issue":"xinxi/2026/001","reports":{},
    "sha256":"〔0×64〕",
    "signed_at":"2026-11-20T17:00+08:00","signed_by":"qin-chuan","version":1}

反例::

    @ bulletins/xinxi/2026/002.seal.json
    {"issue":"xinxi/2026/002","reports":{},
    "sha256":"〔0×64〕",
    "signed_at":"2026-11-20T17:00+08:00","signed_by":"qin-chuan","version":1}

正例::

    title: 清溪区三项举措稳定冬季蔬菜供应
"""

from collections.abc import Iterator

from jianbao.checks import known
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Place, Problem
from jianbao.records.bulletin import Seal


def check(office: Office) -> Iterator[Problem]:
    """Yield each seal of no issue, and each whose issue, reports or rule book are not what was signed."""
    reports = known.reports(office)
    for seal in office.seals:
        id = seal.path.removeprefix("bulletins/").removesuffix(".seal.json")
        issue = office.sources.get(f"bulletins/{id}.md")
        if issue is None:
            yield Problem(
                Place(seal.path),
                _("封签应有所封的刊物（没有“{path}”）。").format(path=f"bulletins/{id}.md"),
                _restore(),
            )
            continue
        if seal.issue != id:
            yield Problem(
                seal.place("issue"),
                _("封签所写的刊物应与文件名相同（写的是“{found}”，文件名是“{id}”）。").format(
                    found=seal.issue, id=id
                ),
                _restore(),
            )
        if seal.sha256 != issue.sha256:
            yield Problem(
                seal.place("sha256"),
                _("刊物应与签发时相同（“{id}”签发以后改动过）。").format(id=id),
                _restore(),
            )
        yield from _reports(office, seal, id)
        for report in seal.reports:
            if reports.lacks(report):
                yield Problem(
                    seal.place("reports", report, key=True),
                    _("所封的信息应在库中（没有“{found}”）。").format(found=report),
                    _restore(),
                )
        yield from _rulebook(office, seal)


def _reports(office: Office, seal: Seal, id: str) -> Iterator[Problem]:
    """Compare seal and issue; a report withdrawn since may differ, the withdrawal stands in it."""
    issue = office.issue_by_id.get(id)
    if issue is not None and not issue.broken("entries"):
        used = {report for entry in issue.entries for report in entry.reports}
        for missing in sorted(used - set(seal.reports)):
            yield Problem(
                seal.place("reports", key=True),
                _("封签应列出刊物所用的全部信息（没有“{found}”）。").format(found=missing),
                _restore(),
            )
    for name, digest in seal.reports.items():
        report = office.report_by_id.get(name)
        if report and digest != report.sha256 and not report.withdrawn:
            yield Problem(
                seal.place("reports", name),
                _("所用的信息应与签发时相同（“{report}”签发以后改动过）。").format(report=name),
                _restore(),
            )


def _rulebook(office: Office, seal: Seal) -> Iterator[Problem]:
    if seal.rulebook is None:
        return
    source = office.sources.get(f"scoring/rulebooks/{seal.rulebook.date}.yml")
    if source is None or source.sha256 != seal.rulebook.sha256:
        yield Problem(
            seal.place("rulebook", "sha256"),
            _("计分办法应与签发时相同（{day} 施行的那份已改动或不在了）。").format(day=seal.rulebook.date),
            _("恢复原样；要改办法，另起一份写新的施行日期。"),
        )


def _restore() -> str:
    return _("从历史里恢复签发时的原样；确有错误的，另出更正。")
