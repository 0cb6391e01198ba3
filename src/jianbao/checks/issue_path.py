"""刊物的系列、年份和期号应与文件路径一致。

为什么：两个人同时编同一期，靠路径相撞才能发现；路径与内容不符，就会出现两个第几期。

改法：文件放在 `bulletins/刊物/年/`，名字是三位以上的期号，如 `028.md`，与 `series`、`number`、
`date` 的年份一致。

反例::

    @ bulletins/xinxi/2026/001.md
    ---
    series: xinxi
    number: 2
    total: 2
    date: 2026-11-20
    editor: he-jing
    entries: []
    ---

正例::

    @ bulletins/xinxi/2026/001.md
    ---
    series: xinxi
    number: 1
    total: 1
    date: 2026-11-20
    editor: he-jing
    entries: []
    ---
"""

from collections.abc import Iterator

from jianbao.checks import known
from jianbao.checks.reference import replacing, unknown
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Place, Problem


def check(office: Office) -> Iterator[Problem]:
    """Yield each issue of no series, and each whose series, number or year is not that of its path."""
    all_series = known.series(office)
    for issue in office.issues:
        series, _year, name = issue.id.split("/")
        if all_series.lacks(series):
            yield unknown(
                office,
                Place(issue.path),
                series,
                all_series,
                _("刊物应是登记的刊物（没有“{found}”）。").format(found=series),
                _("把文件移到正确的文件夹；新刊物先写进 bulletins/series.yml。"),
                fix=False,
            )
        if issue.series != series and not issue.broken("series"):
            place = issue.place("series")
            yield Problem(
                place,
                _("刊物编号应与文件夹相同（写的是“{found}”，文件夹是“{folder}”）。").format(
                    found=issue.series, folder=series
                ),
                _("改成文件夹的名字，或移动文件。"),
                replacing(office, place, series),
            )
        if name != f"{int(name):03d}":
            yield Problem(
                Place(issue.path),
                _("文件名应是三位以上的期号（现为“{found}”，应为“{wanted}”）。").format(
                    found=name, wanted=f"{int(name):03d}"
                ),
                _("改文件名。"),
            )
        if issue.number != int(name) and not issue.broken("number"):
            place = issue.place("number")
            yield Problem(
                place,
                _("期号应与文件名相同（写的是 {found}，文件名是 {name}）。").format(
                    found=issue.number, name=name
                ),
                _("改期号，或改文件名。"),
                replacing(office, place, str(int(name))),
            )
        if issue.date.year != issue.year and not issue.broken("date"):
            yield Problem(
                issue.place("date"),
                _("签发日期应在文件夹的年份之内（日期是 {day}，文件夹是 {year}）。").format(
                    day=issue.date, year=issue.year
                ),
                _("改日期，或移到那一年的文件夹并重新编号。"),
            )
