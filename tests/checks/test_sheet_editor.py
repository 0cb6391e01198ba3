from jianbao.checks import sheet_editor
from tests.checks.finding import found, mended


def test_unknown_or_no_editor() -> None:
    example = """\
@ desk/screening/2026/11-20.yml
editor: he-jin
verdicts:
  - {report: qingxi-20261120-sample, verdict: hold}
@ desk/screening/2026/11-21.yml
editor: zhang-wei
verdicts:
  - {report: qingxi-20261120-sample, verdict: hold}
"""
    assert found(sheet_editor, example) == [
        "desk/screening/2026/11-20.yml:1:9 筛选单的编辑应在人员名册中（没有“he-jin”）。 → 是不是“he-jing”（何静）？",
        "desk/screening/2026/11-21.yml:1:9 筛选单应由编辑、审核或签发人签署（张蔚是信息科长）。 → 写编辑部人员的编号。",
    ]
    assert mended(sheet_editor, example) == []


def test_tomorrow_and_before_the_report() -> None:
    example = """\
@ desk/screening/2026/11-25.yml
editor: he-jing
verdicts:
  - {report: qingxi-20261120-sample, verdict: hold}
@ desk/screening/2026/11-19.yml
editor: he-jing
verdicts:
  - {report: qingxi-20261120-sample, verdict: hold}
"""
    assert found(sheet_editor, example) == [
        "desk/screening/2026/11-19.yml:3:14 筛选不应早于信息（筛选单是 2026-11-19，“qingxi-20261120-sample”是 2026-11-20）。 → 核对筛选单的日期和信息的编号。",
        "desk/screening/2026/11-25.yml:1:1 筛选单的日期不应在今天之后（文件名里是 2026-11-25，今天是 2026-11-24）。 → 把文件名改成筛选的那一天。",
    ]
