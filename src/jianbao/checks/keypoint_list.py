"""要点清单的时段、日期和编号应当一致。

为什么：信息按编号对要点，编号以时段开头，一看便知是哪一季的；重复或对不上，就会数到别的要点上。

改法：`period` 与文件名相同，`from` 不晚于 `until`，每条要点的 `id` 写成“时段-序号”，各用一次。

反例::

    @ desk/keypoints/2026q3.yml
    period: 2026q3
    from: 2026-07-01
    until: 2026-09-30
    points:
      - {id: 2026q4-03, title: 秋季开学保障}

反例::

    @ desk/keypoints/2026q3.yml
    period: 2026q3
    from: 2026-09-30
    until: 2026-07-01

正例::

    @ desk/keypoints/2026q3.yml
    period: 2026q3
    from: 2026-07-01
    until: 2026-09-30
    points:
      - {id: 2026q3-01, title: 秋季开学保障, units: [qingxi]}
"""

from collections.abc import Iterator

from jianbao.checks import known
from jianbao.checks.reference import Register, replacing, unknown
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.records.desk import KeyPointList


def check(office: Office) -> Iterator[Problem]:
    """Yield each list whose period or dates do not fit, and each point whose id or units do not."""
    units, first_of = known.units(office), dict[str, KeyPointList]()
    for listed in office.keypoint_lists:
        stem = listed.path.rpartition("/")[2].removesuffix(".yml")
        if listed.period != stem and not listed.broken("period"):
            yield Problem(
                listed.place("period"),
                _("时段应与文件名相同（时段是“{found}”，文件名是“{stem}”）。").format(
                    found=listed.period, stem=stem
                ),
                _("改时段，或改文件名。"),
                replacing(office, listed.place("period"), stem),
            )
        if listed.from_ > listed.until:
            yield Problem(
                listed.place("until"),
                _("时段的起日不应晚于止日（{start} 至 {end}）。").format(
                    start=listed.from_, end=listed.until
                ),
                _("核对两个日期。"),
            )
        seen: set[str] = set()
        for number, point in enumerate(listed.points):
            place = listed.place("points", number, "id")
            first = first_of.setdefault(point.id, listed)
            if point.id in seen or first is not listed:
                yield Problem(
                    place,
                    _("要点编号不得重复（“{id}”已在 {path} 里）。").format(id=point.id, path=first.path),
                    _("换一个序号。"),
                )
            elif not point.id.startswith(f"{stem}-"):
                yield Problem(
                    place,
                    _("要点编号应以时段开头（“{id}”应以“{stem}-”开头）。").format(id=point.id, stem=stem),
                    _("写成“时段-序号”，如 {stem}-01。").format(stem=stem),
                )
            seen.add(point.id)
            yield from _strangers(office, listed, number, units)


def _strangers(office: Office, listed: KeyPointList, number: int, units: Register) -> Iterator[Problem]:
    for at, unit in enumerate(listed.points[number].units):
        if units.lacks(unit):
            yield unknown(
                office,
                listed.place("points", number, "units", at),
                unit,
                units,
                _("重点报送单位应是登记的单位（没有“{found}”）。").format(found=unit),
                _("写 registry/units.yml 里的单位编号。"),
            )
