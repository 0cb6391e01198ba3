from jianbao.checks import verdict_report
from tests.checks.finding import found, mended


def test_a_slip_is_put_right() -> None:
    example = """\
@ desk/screening/2026/11-20.yml
editor: he-jing
verdicts:
  - {report: qingxi-20261120-smaple, verdict: hold}
"""
    assert found(verdict_report, example) == [
        "desk/screening/2026/11-20.yml:3:14 筛选单上的信息应在库中（没有“qingxi-20261120-smaple”）。 → 是不是“qingxi-20261120-sample”（清溪区三项举措稳定冬季蔬菜供应）？",
    ]
    assert mended(verdict_report, example) == [
        "-   - {report: qingxi-20261120-smaple, verdict: hold}",
        "+   - {report: qingxi-20261120-sample, verdict: hold}",
    ]


def test_a_report_that_could_not_be_read_is_not_missing() -> None:
    example = """\
@ desk/screening/2026/11-20.yml
editor: he-jing
verdicts:
  - {report: qingxi-20261120-sample, verdict: hold}
@ submissions/2026/11/qingxi/20261120-sample.md
没有文件头
"""
    assert found(verdict_report, example) == []
