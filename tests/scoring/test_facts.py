"""From the records of an office to facts, each compared whole, as one line a fact."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from jianbao.clock import day_of
from jianbao.reading.office import read_office
from jianbao.scoring.fact import Fact, last_day, month_of, next_month
from jianbao.scoring.facts import facts
from tests.offices import TODAY, little_with

DONGHU = "submissions/2026/11/donghu/20261118-lift-upkeep.md"
QINGXI = "submissions/2026/11/qingxi/20261120-sample.md"
ISSUE = """\
---
series: xinxi
number: 1
total: 1
date: 2026-11-20
editor: he-jing
entries:
  - reports: [{reports}]
    column: 基层反映
    form: combined
    coefficient: 4
---

## 基层反映

### 老旧小区电梯大修资金筹集难
"""


def report(unit: str, *header: str, title: str = "清溪区三项举措稳定冬季蔬菜供应", kind: str = "news") -> str:
    author = {"donghu": "chen-hao", "qingxi": "zhang-wei", "gongxin": "deng-kai"}[unit]
    lines = "\n".join([f"title: {title}", f"author: {author}", f"kind: {kind}", *header])
    return f"---\n{lines}\n---\n\n{'全市蔬菜供应总体平稳。' * 10}\n"


def told(files: dict[str, str | None], event: str, today: date = TODAY) -> list[str]:
    """Return the facts of one event, one a line: day, units with reports, issue, evidence, what rules can ask."""
    found = facts(read_office(little_with(files), today))
    return sorted(line(fact) for fact in found if fact.event == event)


def line(fact: Fact) -> str:
    credits = " ".join(f"{unit}={report}" for unit, report in zip(fact.units, fact.reports, strict=True))
    traits = " ".join(f"{name}={value}" for name, value in sorted(fact.traits))
    return " | ".join((str(fact.day), credits, fact.issue, fact.evidence, traits))


def test_a_printed_item_is_an_adoption() -> None:
    assert told({}, "adoption") == [
        "2026-11-20 | donghu=donghu-20261118-lift-upkeep | xinxi/2026/001 | bulletins/xinxi/2026/001.md#1"
        " | column=基层反映 commissioned=no decision=yes form=single keypoint=no kind=problem level=own"
        " publication=xinxi rewritten=no topic=livelihood"
    ]


def test_an_item_of_several_reports_is_one_adoption_of_all_their_units() -> None:
    files = {
        "bulletins/xinxi/2026/001.md": ISSUE.format(
            reports="donghu-20261118-lift-upkeep, qingxi-20261120-sample, donghu-20261119-more"
        ),
        "submissions/2026/11/donghu/20261119-more.md": report("donghu"),
        QINGXI: report("qingxi", "with: [gongxin, donghu]"),
    }
    found = [fact for fact in facts(read_office(little_with(files), TODAY)) if fact.event == "adoption"]
    assert [(fact.units, fact.reports, fact.again) for fact in found] == [
        (
            ("donghu", "qingxi", "gongxin"),
            ("donghu-20261118-lift-upkeep", "qingxi-20261120-sample", "qingxi-20261120-sample"),
            (("donghu", "donghu-20261119-more"),),
        )
    ]


def test_a_coefficient_comes_with_the_reason_and_the_second_of_the_sheet() -> None:
    sheet = """\
editor: he-jing
verdicts:
  - report: donghu-20261118-lift-upkeep
    verdict: adopt
    quality: {{coefficient: 4, why: 走访 18 个小区, second: {second}}}
"""
    for second, counted in (("song-yi", "song-yi"), ("he-jing", "")):
        files = {
            "bulletins/xinxi/2026/001.md": ISSUE.format(reports="donghu-20261118-lift-upkeep"),
            "desk/screening/2026/11-19.yml": sheet.format(second=second),
        }
        found = [fact for fact in facts(read_office(little_with(files), TODAY)) if fact.event == "adoption"]
        assert [(str(fact.coefficient), fact.why, fact.second) for fact in found] == [
            ("4", "走访 18 个小区", counted)
        ]


def test_a_sealed_issue_is_evidence_with_its_tag() -> None:
    seal = (
        '{"issue":"xinxi/2026/001","reports":{},"sha256":"' + "0" * 64 + '",'
        '"signed_at":"2026-11-20T17:00+08:00","signed_by":"qin-chuan","version":1}\n'
    )
    found = told({"bulletins/xinxi/2026/001.seal.json": seal}, "adoption")
    assert [one.split(" | ")[3] for one in found] == ["bulletins/xinxi/2026/001.md#1 issue/xinxi/2026/001"]


def test_what_lies_ahead_of_the_offices_day_has_not_happened() -> None:
    assert told({}, "adoption", date(2026, 11, 19)) == []
    assert told({}, "submission", date(2026, 11, 17)) == []


def test_a_notice_scores_nothing() -> None:
    notice = ISSUE.format(reports="donghu-20261118-lift-upkeep").replace("xinxi", "notice")
    files = {"bulletins/xinxi/2026/001.md": None, "bulletins/notice/2026/001.md": notice}
    assert told(files, "adoption") == []


def test_a_report_counts_as_submitted_when_it_came_in_else_by_its_own_date() -> None:
    found = told({}, "submission")
    assert [one.split(" | ")[:2] for one in found] == [
        ["2026-11-18", "donghu=donghu-20261118-lift-upkeep"],
        ["2026-11-20", "qingxi=qingxi-20261120-sample"],
    ]


def test_the_month_of_a_receipt_is_cut_at_midnight_in_shanghai() -> None:
    moments = {
        "2026-11-30T15:59:59+00:00": date(2026, 11, 30),
        "2026-11-30T16:00:00+00:00": date(2026, 12, 1),
        "2026-12-31T23:59:59+08:00": date(2026, 12, 31),
        "2026-12-31T16:00:00+00:00": date(2027, 1, 1),
        "2028-02-28T16:00:00+00:00": date(2028, 2, 29),
        "2028-02-29T16:00:00+00:00": date(2028, 3, 1),
    }
    assert {moment: day_of(datetime.fromisoformat(moment)) for moment in moments} == moments


@pytest.mark.parametrize("hours", range(-11, 13))
def test_the_same_moment_is_the_same_day_in_whatever_zone_it_is_written(hours: int) -> None:
    moment = datetime(2026, 12, 31, 16, 0, tzinfo=UTC).astimezone(timezone(timedelta(hours=hours)))
    assert day_of(moment) == date(2027, 1, 1)


def test_months_and_years_end_where_the_calendar_says() -> None:
    assert [month_of(day) for day in (date(2026, 1, 31), date(2026, 12, 1))] == ["2026-01", "2026-12"]
    assert [next_month(month) for month in ("2026-01", "2026-12")] == ["2026-02", "2027-01"]
    assert [str(last_day(period)) for period in ("2026-02", "2028-02", "2026-12", "2026")] == [
        "2026-02-28",
        "2028-02-29",
        "2026-12-31",
        "2026-12-31",
    ]


def test_a_drill_is_no_fact() -> None:
    urgent = (
        "urgent:",
        "  class: work-safety",
        "  grade: III",
        "  stage: first",
        "  occurred_at: 2026-11-20T08:10+08:00",
        "  learned_at: 2026-11-20T08:25+08:00",
        "  place: 清溪区",
        "  signed_by: li-na",
        "  exercise: {exercise}",
    )
    for exercise, count in (("true", 1), ("false", 2)):
        header = [one.format(exercise=exercise) for one in urgent]
        assert len(told({QINGXI: report("qingxi", *header, kind="urgent")}, "submission")) == count


def test_a_corrected_report_is_the_same_item_and_no_second_submission() -> None:
    files = {
        "submissions/2026/11/donghu/20261119-again.md": report(
            "donghu", "supersedes: donghu-20261118-lift-upkeep", kind="problem"
        ),
        "bulletins/xinxi/2026/001.md": ISSUE.format(reports="donghu-20261119-again"),
    }
    found = facts(read_office(little_with(files), TODAY))
    assert [fact.items for fact in found if fact.event == "adoption"] == [("donghu-20261118-lift-upkeep",)]
    assert len([fact for fact in found if fact.event == "submission"]) == 2


def test_a_withdrawal_is_a_revocation() -> None:
    withdrawn = report("donghu", "withdrawn: {on: 2026-11-23, reason: 数据有误}", kind="problem")
    assert told({DONGHU: withdrawn}, "revocation") == [
        "2026-11-23 | donghu=donghu-20261118-lift-upkeep |  | "
        "submissions/2026/11/donghu/20261118-lift-upkeep.md#withdrawn"
        " | cause=withdrawn commissioned=no decision=no keypoint=no kind=problem"
    ]


COMMISSION = "desk/commissions/2026-11-winter-supply.yml"


def commission(due: str) -> str:
    return f"title: 冬季蔬菜供应情况\nissued: 2026-11-10\ndue: {due}\nunits: [qingxi, donghu]\n"


def test_a_commission_is_missed_once_its_day_is_over() -> None:
    assert told({COMMISSION: commission("2026-11-24")}, "commission-missed") == []
    assert told({COMMISSION: commission("2026-11-23")}, "commission-missed") == [
        f"2026-11-23 | donghu= |  | {COMMISSION}#donghu | ",
        f"2026-11-23 | qingxi= |  | {COMMISSION}#qingxi | ",
    ]


def test_a_commission_is_delivered_by_a_report_that_cites_it() -> None:
    files = {
        COMMISSION: commission("2026-11-20"),
        QINGXI: report("qingxi", "commission: 2026-11-winter-supply", "with: [donghu]"),
    }
    delivered = [one.split(" | ")[:2] for one in told(files, "commission-delivered")]
    assert delivered == [
        ["2026-11-20", "donghu=qingxi-20261120-sample"],
        ["2026-11-20", "qingxi=qingxi-20261120-sample"],
    ]
    assert told(files, "commission-missed") == []


def test_a_late_answer_to_a_commission_is_missed_and_then_delivered_late() -> None:
    files = {
        COMMISSION: commission("2026-11-19"),
        QINGXI: report("qingxi", "commission: 2026-11-winter-supply"),
    }
    assert [one.split(" | ")[1] for one in told(files, "commission-missed")] == ["donghu=", "qingxi="]
    assert ["on-time=no" in one for one in told(files, "commission-delivered")] == [True]


def test_what_comes_back_from_above_and_from_leaders() -> None:
    files = {
        "desk/upward/2026-11.yml": """\
- id: up-1
  date: 2026-11-19
  report: donghu-20261118-lift-upkeep
  event: reported-up
  level: province
- id: up-2
  date: 2026-11-21
  report: donghu-20261118-lift-upkeep
  event: adopted
  level: province
  publication: 省委信息
""",
        "desk/instructions/2026-11.yml": """\
- id: in-1
  date: 2026-11-22
  issue: xinxi/2026/001
  report: donghu-20261118-lift-upkeep
  leader: 市委书记
  level: city
""",
        "desk/findings/2026-11.yml": """\
- id: fi-1
  date: 2026-11-23
  unit: qingxi
  finding: late
  evidence: 值班记录
""",
    }
    about = "commissioned=no decision=yes"
    assert told(files, "reported-up") == [
        "2026-11-19 | donghu=donghu-20261118-lift-upkeep |  | desk/upward/2026-11.yml#up-1"
        f" | {about} form=single keypoint=no kind=problem level=province route=direct topic=livelihood"
    ]
    assert told(files, "higher-adoption") == [
        "2026-11-21 | donghu=donghu-20261118-lift-upkeep |  | desk/upward/2026-11.yml#up-2"
        f" | {about} form=single keypoint=no kind=problem level=province publication=省委信息"
        " route=forwarded topic=livelihood"
    ]
    assert told(files, "instruction") == [
        "2026-11-22 | donghu=donghu-20261118-lift-upkeep | xinxi/2026/001 | desk/instructions/2026-11.yml#in-1"
        f" | column=基层反映 {about} form=single keypoint=no kind=problem leader=city level=own"
        " publication=xinxi topic=livelihood"
    ]
    assert told(files, "finding") == [
        "2026-11-23 | qingxi= |  | desk/findings/2026-11.yml#fi-1 | finding=late"
    ]


def test_rulings_are_facts_and_a_rewriting_is_a_trait_of_the_adoption() -> None:
    files = {
        "desk/rulings/2026-11.yml": """\
- id: ru-1
  date: 2026-11-23
  event: good-item
  report: donghu-20261118-lift-upkeep
  issue: xinxi/2026/001
  why: 数字扎实
- id: ru-2
  date: 2026-11-23
  event: rewritten
  report: donghu-20261118-lift-upkeep
  issue: xinxi/2026/001
  why: 编辑部重写
- id: ru-3
  date: 2026-11-24
  event: revocation
  report: donghu-20261118-lift-upkeep
  issue: xinxi/2026/001
  why: 数据有误
  decided_by: [he-jing, song-yi]
"""
    }
    assert told(files, "good-item") == [
        "2026-11-23 | donghu=donghu-20261118-lift-upkeep | xinxi/2026/001 | desk/rulings/2026-11.yml#ru-1"
        " | column=基层反映 commissioned=no decision=yes form=single keypoint=no kind=problem level=own"
        " publication=xinxi topic=livelihood"
    ]
    assert [one.split(" | ")[2] for one in told(files, "revocation")] == ["xinxi/2026/001"]
    assert ["rewritten=yes" in one for one in told(files, "adoption")] == [True]


def test_a_picture_counts_once_with_the_first_adoption() -> None:
    files = {
        "submissions/2026/11/donghu/20261118-lift-upkeep/lift.png": "x",
        "submissions/2026/11/donghu/20261118-lift-upkeep/shaft.png": "x",
        "submissions/2026/11/qingxi/20261120-sample/stall.png": "x",
    }
    assert [one.split(" | ")[:4] for one in told(files, "media")] == [
        [
            "2026-11-20",
            "donghu=donghu-20261118-lift-upkeep",
            "xinxi/2026/001",
            "submissions/2026/11/donghu/20261118-lift-upkeep/lift.png",
        ]
    ]


def test_a_correction_is_no_second_adoption() -> None:
    correction = ISSUE.format(reports="donghu-20261118-lift-upkeep").replace("number: 1", "number: 2")
    correction = correction.replace("total: 1", "total: 2").replace(
        "    coefficient: 4\n", "    corrects: xinxi/2026/001#1\n"
    )
    assert told({"bulletins/xinxi/2026/002.md": correction}, "adoption") == told({}, "adoption")
