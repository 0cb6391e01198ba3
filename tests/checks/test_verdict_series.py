from jianbao.checks import verdict_series
from tests.checks.finding import found, mended

SHEET = """\
@ desk/screening/2026/11-19.yml
editor: he-jing
verdicts:
  - {report: donghu-20261118-lift-upkeep, verdict: %s, series: [xinxi, xinix], criteria: {accurate: yes}}
"""


def test_a_series_that_is_not_registered() -> None:
    assert found(verdict_series, SHEET % "adopt") == [
        "desk/screening/2026/11-19.yml:3:75 拟登的刊物应是登记的刊物（没有“xinix”）。 → 是不是“xinxi”（小城信息）？"
    ]
    assert [line for line in mended(verdict_series, SHEET % "adopt") if "series: [xinxi, xinxi]" in line]


def test_only_what_is_adopted_has_a_series() -> None:
    said = "只有采用的信息写拟登的刊物（“donghu-20261118-lift-upkeep”不是采用）。 → 删去 series，或把结论改为 adopt。"
    assert found(verdict_series, SHEET % "hold") == [
        f"desk/screening/2026/11-19.yml:3:67 {said}",
        f"desk/screening/2026/11-19.yml:3:74 {said}",
    ]
