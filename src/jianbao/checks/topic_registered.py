"""主题应是登记的主题。

为什么：按主题归类、找相似信息、派约稿都靠它；一字之差，就分成了两类。

改法：写 `registry/office.yml` 里 `topics` 的编号；写中文名称的，可自动换成编号。

反例::

    topics: [agricultur]

反例::

    topics: [农业农村]

正例::

    topics: [agriculture, livelihood]
"""

from collections.abc import Iterator

from jianbao.checks import known
from jianbao.checks.reference import unknown
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.records.desk import Commission
from jianbao.records.fields import ID
from jianbao.records.record import Record
from jianbao.records.report import Report


def check(office: Office) -> Iterator[Problem]:
    """Yield each topic of a report, key point or commission that the office does not register.

    Where it registers none, a topic must only have the form of an id.
    """
    topics = known.topics(office)
    for record, location, topic in _named(office):
        if not office.card.topics and not ID.fullmatch(topic):
            yield Problem(
                record.place(*location),
                _("主题应由小写字母、数字和连字符组成（现有“{found}”）。").format(found=topic),
                _("如 agriculture；中文名称登记在 registry/office.yml 里。"),
            )
        elif topics.lacks(topic):
            yield unknown(
                office,
                record.place(*location),
                topic,
                topics,
                _("主题应是登记的主题（没有“{found}”）。").format(found=topic),
                _("登记的主题有：{topics}。").format(topics=_("、").join(topics.names)),
            )


def _named(office: Office) -> Iterator[tuple[Record, tuple[str | int, ...], str]]:
    records: tuple[Report | Commission, ...] = (*office.reports, *office.commissions)
    for record in records:
        for number, topic in enumerate(record.topics):
            yield record, ("topics", number), topic
    for listed in office.keypoint_lists:
        for at, point in enumerate(listed.points):
            for number, topic in enumerate(point.topics):
                yield listed, ("points", at, "topics", number), topic
