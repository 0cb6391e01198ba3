"""所报的要点应在报送要点清单上。

为什么：要点有没有单位报、报了多少，就是按这个编号数的。

改法：写 `desk/keypoints/` 里要点的编号，如 `2026q4-03`；不对应任何要点的，删去这一行。

反例::

    keypoint: 2026q4-09

正例::

    keypoint: 2026q4-01
"""

from collections.abc import Iterator

from jianbao.checks import known
from jianbao.checks.reference import unknown
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem


def check(office: Office) -> Iterator[Problem]:
    """Yield each report that names a key point of no list."""
    keypoints = known.keypoints(office)
    for report in office.reports:
        if report.keypoint and keypoints.lacks(report.keypoint):
            yield unknown(
                office,
                report.place("keypoint"),
                report.keypoint,
                keypoints,
                _("所报的要点应在报送要点清单上（没有“{found}”）。").format(found=report.keypoint),
                _("写 desk/keypoints/ 里要点的编号；不对应要点的，删去这一行。"),
            )
