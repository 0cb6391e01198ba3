"""报送人应是本单位在任的人员。

为什么：采用通知、催报和表扬都按报送人发出；报送人不在名册上，单位的账就对不上。

改法：`author` 写 `registry/people.csv` 里本单位人员的编号；新人请管理员先登记。

反例::

    author: zhang-wie

反例::

    author: chen-hao

正例::

    author: li-na
"""

from collections.abc import Iterator

from jianbao.checks import known
from jianbao.checks.reference import unknown
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.records.registry import Person
from jianbao.records.report import Report


def check(office: Office) -> Iterator[Problem]:
    """Yield each report whose author is unknown, of another unit, or not in office on the report's day."""
    people, units = known.people(office), known.units(office)
    for report in office.reports:
        if report.broken("author"):
            continue
        author = office.person_by_id.get(report.author)
        if people.lacks(report.author):
            yield unknown(
                office,
                report.place("author"),
                report.author,
                known.people(office, report.unit),
                _("报送人应在人员名册中（没有“{found}”）。").format(found=report.author),
                _("写本单位人员的编号；新人请管理员先登记到 registry/people.csv。"),
            )
        elif author and author.unit != report.unit and not author.broken("unit"):
            yield Problem(
                report.place("author"),
                _("报送人应是本单位的人员（{author}属于{unit}）。").format(
                    author=people.called(author.id), unit=units.called(author.unit)
                ),
                _("换成本单位的报送人；联合报送的单位写在 with 里。"),
            )
        elif author and not author.broken("since") and not author.broken("until"):
            yield from _not_in_office(report, author)


def _not_in_office(report: Report, author: Person) -> Iterator[Problem]:
    values = {"name": author.name, "day": report.date}
    if author.since and report.date < author.since:
        message = _("报送人在报送当日应已到任（{name}自 {since} 起，信息是 {day}）。")
        yield Problem(report.place("author"), message.format(since=author.since, **values), _help())
    elif author.until and report.date > author.until:
        message = _("报送人在报送当日应仍在任（{name}到 {until} 止，信息是 {day}）。")
        yield Problem(report.place("author"), message.format(until=author.until, **values), _help())


def _help() -> str:
    return _("换成当日在任的报送人；任职日期有误的请管理员改 registry/people.csv。")
