"""Rule books that follow each other, months that are closed, drafts that are tried, and the contract's shapes."""

import csv
import io
from dataclasses import replace
from datetime import date
from decimal import Decimal

from jianbao.language import speaking
from jianbao.reading.office import read_office
from jianbao.records.trust import LedgerLine
from jianbao.scoring import outputs
from jianbao.scoring.adopted import adopted
from jianbao.scoring.explanation import explain
from jianbao.scoring.ledger import entries
from jianbao.scoring.reckoning import Reckoning, reckon
from jianbao.scoring.standings import standings
from jianbao.scoring.table import table_of
from jianbao.tables.number import shown
from tests.offices import little_with
from tests.scoring.worked import REPOSITORY, book, book_of, example, example_of, reckoned

DECEMBER = date(2026, 12, 8)
RULES = """\
name: 小城市信息工作计分办法
groups:
  - {id: districts, name: 区县（市）}
  - {id: departments, name: 市直部门}
  - {id: towns, name: 街道（乡镇）}
rules:
  - {id: xinxi, says: 采用一条，POINTS 分。, event: adoption, points: "POINTS"}
  - {id: told, says: 批示一次，3 分。, event: instruction, points: "3"}
  - {id: late, says: 迟报扣 1 分。, event: finding, points: "-1"}
"""
BOOK = "scoring/rulebooks/2026-01-01.yml"
INSTRUCTION = """\
- id: in-1
  date: 2026-11-22
  issue: xinxi/2026/001
  report: donghu-20261118-lift-upkeep
  leader: 市委书记
  level: city
"""


def rules(points: str) -> str:
    return RULES.replace("POINTS", points)


def told(reckoning: Reckoning) -> list[str]:
    return [
        f"{one.seq} {one.month} {one.unit} {one.rule} {one.rulebook} {shown(one.points)} {one.period}"
        for one in reckoning.entries
    ]


def office(files: dict[str, str | None], today: date = DECEMBER) -> Reckoning:
    return reckon(read_office(little_with(files), today))


def frozen(reckoning: Reckoning, month: str) -> str:
    """Return a month's lines as its closed ledger; the chain is of no matter here."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(LedgerLine.model_fields)
    writer.writerows(
        (*cells, "0" * 64, "0" * 64)
        for cells in outputs.rows(entry for entry in reckoning.entries if entry.month == month)
    )
    return out.getvalue()


def test_each_fact_is_judged_by_the_book_of_its_day() -> None:
    later = "scoring/rulebooks/2026-11-20.yml"
    assert told(office({BOOK: rules("2"), later: rules("7")})) == [
        "1 2026-11 donghu xinxi 2026-11-20 7 2026-11"
    ]
    after = "scoring/rulebooks/2026-11-21.yml"
    assert told(office({BOOK: rules("2"), after: rules("7")})) == [
        "1 2026-11 donghu xinxi 2026-01-01 2 2026-11"
    ]


def test_before_the_first_book_nothing_is_counted() -> None:
    files = {BOOK: None, "scoring/rulebooks/2026-12-01.yml": rules("2")}
    assert told(office(files)) == []
    assert standings(office(files), "2026-11").groups == ()


def test_a_closed_month_stays_and_what_comes_late_is_booked_in_the_next() -> None:
    ledger = "scoring/ledger/2026-11.csv"
    closed = {ledger: frozen(office({BOOK: rules("2")}), "2026-11")}
    files = {BOOK: rules("99"), "desk/instructions/2026-11.yml": INSTRUCTION, **closed}
    assert told(office(files)) == [
        "1 2026-11 donghu xinxi 2026-01-01 2 2026-11",
        "2 2026-12 donghu told 2026-01-01 3 2026-11",
    ]
    november, december = (standings(office(files), month) for month in ("2026-11", "2026-12"))
    assert (november.closed, december.closed) == (True, False)
    rows = {row.unit: row for row in december.groups[0].rows}
    assert (rows["donghu"].points, rows["donghu"].cumulative) == (Decimal(3), Decimal(5))


def test_a_month_closed_empty_is_closed() -> None:
    ledger = "scoring/ledger/2026-11.csv"
    empty = ",".join(LedgerLine.model_fields) + "\n"
    assert told(office({BOOK: rules("2"), ledger: empty})) == ["1 2026-12 donghu xinxi 2026-01-01 2 2026-11"]


def test_a_draft_is_tried_on_all_that_has_been() -> None:
    read = read_office(little_with({BOOK: rules("2")}), DECEMBER)
    draft = reckon(read, book(rules("8"), "draft.yml"))
    assert told(draft) == ["1 2026-11 donghu xinxi 2026-12-08 8 2026-11"]


def test_a_units_lines_are_explained_and_add_up() -> None:
    files = {BOOK: rules("2"), "desk/instructions/2026-11.yml": INSTRUCTION}
    explained = explain(office(files), "donghu", "2026-11")
    assert outputs.explanation(explained) == {
        "subject": "donghu",
        "total": "5",
        "lines": [
            {
                "seq": 1,
                "month": "2026-11",
                "unit": "donghu",
                "report": "donghu-20261118-lift-upkeep",
                "issue": "xinxi/2026/001",
                "event": "adoption",
                "rule": "xinxi",
                "rulebook": "2026-01-01",
                "points": "2",
                "reason": "采用一条，2 分。",
                "evidence": "bulletins/xinxi/2026/001.md#1",
                "account": "score",
            },
            {
                "seq": 2,
                "month": "2026-11",
                "unit": "donghu",
                "report": "donghu-20261118-lift-upkeep",
                "issue": "xinxi/2026/001",
                "event": "instruction",
                "rule": "told",
                "rulebook": "2026-01-01",
                "points": "3",
                "reason": "批示一次，3 分。",
                "evidence": "desk/instructions/2026-11.yml#in-1",
                "account": "score",
            },
        ],
        "beside": [],
    }
    assert [explain(office(files), subject).total for subject in ("xinxi/2026/001", "qingxi")] == [5, 0]


def test_the_standings_in_the_contracts_shape() -> None:
    files = {BOOK: rules("2"), "desk/instructions/2026-11.yml": INSTRUCTION}
    found = outputs.score(standings(office(files), "2026-11"))
    assert {key: found[key] for key in ("month", "rulebook", "closed", "zero")} == {
        "month": "2026-11",
        "rulebook": "2026-01-01",
        "closed": False,
        "zero": ["gongxin", "wangqiao"],
    }
    assert [(group["id"], [row["unit"] for row in group["rows"]]) for group in found["groups"]] == [
        ("districts", ["donghu", "qingxi"]),
        ("departments", ["gongxin"]),
        ("towns", ["wangqiao"]),
    ]
    assert found["groups"][0]["rows"][0] == {
        "rank": 1,
        "change": None,
        "unit": "donghu",
        "name": "东湖区",
        "submitted": 1,
        "adopted": 1,
        "rate": "1.000",
        "points": "5",
        "cumulative": "5",
        "cumulative_rank": 1,
        "submitted_in_year": 1,
        "adopted_in_year": 1,
        "beside": [],
        "duties": [],
        "barred": [],
    }


def test_every_adopted_item_is_listed_with_its_marks_and_points() -> None:
    upward = "- {id: up-1, date: 2026-11-21, report: donghu-20261118-lift-upkeep, event: adopted, level: province}\n"
    files = {
        BOOK: rules("2"),
        "desk/instructions/2026-11.yml": INSTRUCTION,
        "desk/upward/2026-11.yml": upward,
    }
    found = adopted(office(files), "2026-11")
    assert [(one.unit, one.report, one.issues, one.marks, shown(one.points)) for one in found] == [
        ("donghu", "donghu-20261118-lift-upkeep", ("xinxi/2026/001", ""), "☆△", "5")
    ]


def test_the_reasons_in_words() -> None:
    seed = reckoned(
        book_of(REPOSITORY / "scoring/presets/seed-style.yml"),
        example_of(REPOSITORY / "tests/scoring/presets/seed-style/facts.yml"),
    )
    reasons = {(one.report, one.unit, one.rule): one.reason for one in seed.entries}
    assert reasons["x1", "x", "special"] == (
        "《专报》采用，每条 10 分。（2 家联合，10 分平分，本单位列第 1）"
    )
    assert reasons["x1", "p", "quality"] == (
        "深度调研类、综合分析类高质量信息，写明理由并经第二人复核，按 4 至 6 倍计。"
        "（10 × 5 = 50；理由：三个园区实地比较，建议可直接采用；复核：tan-wei；2 家联合，50 分平分，本单位列第 2）"
    )
    assert reasons["a2", "a", "special"] == "《专报》采用，每条 10 分。（质量系数 6 未计：没有第二人复核）"
    assert reasons["b2", "b", "bulletin"] == (
        "《信息》其他栏目采用，每条 3 分。（质量系数 7 未计：不在 4 至 6 之间）"
    )


def test_the_lines_of_a_separate_account_stand_below_and_are_not_added() -> None:
    seed = reckoned(
        book_of(REPOSITORY / "scoring/presets/seed-style.yml"),
        example_of(REPOSITORY / "tests/scoring/presets/seed-style/facts.yml"),
    )
    explained = explain(seed, "c", "2026-10")
    assert [(line.rule, shown(line.points)) for line in explained.lines] == [("bulletin", "3")]
    assert shown(explained.total) == "3"
    (aside,) = explained.aside
    assert (aside.account.name, shown(aside.total)) == ("纪律扣分", "-300")
    assert [(line.seq, line.rule, line.reason) for line in aside.lines] == [
        (14, "concealed-false", "瞒报、谎报，每次扣 300 分，当年不得评优。")
    ]


def test_a_revoked_report_is_adopted_no_more_from_that_month_on() -> None:
    facts = """\
today: 2026-12-31
month: 2026-12
units: [{id: a}]
facts:
  - {on: 2026-11-02, event: submission, of: {a: a1}}
  - {on: 2026-11-02, event: adoption, of: {a: a1}, level: own, issue: x/2026/001}
  - {on: 2026-12-02, event: adoption, of: {a: a1}, level: own, issue: x/2026/002}
  - {on: 2026-12-03, event: revocation, of: {a: a1}, issue: x/2026/001, cause: revoked}
  - {on: 2026-12-30, event: revocation, of: {a: a1}, issue: x/2026/002, cause: revoked}
"""
    text = """\
name: 办法
groups: [{id: all, name: 全部}]
rules:
  - {id: own, says: 采用 5 分。, event: adoption, points: "5"}
  - {id: revocation, says: 撤销的冲回。, event: revocation, reverses: [adoption]}
"""
    made = example(facts)
    reckoning = reckoned(book(text), made)
    counted = reckoning.activity.adopted
    assert [(counted.of_month("a", m), counted.to_date("a", m)) for m in ("2026-11", "2026-12")] == [
        (1, 1),
        (0, 0),
    ]
    earlier = replace(made, today=date(2026, 12, 29))
    counted = reckoned(book(text), earlier).activity.adopted
    assert (counted.of_month("a", "2026-12"), counted.to_date("a", "2026-12")) == (1, 1)
    assert sum(entry.points for entry in reckoning.entries) == 0


def test_a_unit_counts_where_it_stood() -> None:
    made = example("""\
today: 2026-12-31
month: 2026-12
units: [{id: a}, {id: b}, {id: c}]
facts:
  - {on: 2026-11-02, event: adoption, of: {b: b1}, level: own}
""")
    since, until = date(2026, 12, 1), date(2026, 11, 30)
    members = (made.members[0]._replace(since=since), made.members[1]._replace(until=until), made.members[2])
    rulebook = book("""\
name: 办法
groups: [{id: all, name: 全部}]
rules:
  - {id: own, says: 采用 5 分。, event: adoption, points: "5"}
quotas:
  - {id: duty, says: 每月 1 条，缺扣 1 分。, required: [{number: "1"}], each: "-1"}
""")
    table = table_of(rulebook, members)
    reckoning = Reckoning(made.today, made.facts, (table,), entries(made.facts, (table,), date(2027, 1, 1)))
    listed = {
        month: [row.unit for row in standings(reckoning, month).groups[0].rows]
        for month in ("2026-11", "2026-12")
    }
    assert listed == {"2026-11": ["b", "c"], "2026-12": ["a", "c"]}
    assert told(reckoning)[1:] == [
        "2 2026-11 b duty 2026-01-01 -1 2026-11",
        "3 2026-11 c duty 2026-01-01 -1 2026-11",
        "4 2026-12 a duty 2026-01-01 -1 2026-12",
        "5 2026-12 c duty 2026-01-01 -1 2026-12",
    ]


def test_the_reasons_speak_the_language_in_force() -> None:
    seed = book_of(REPOSITORY / "scoring/presets/seed-style.yml")
    facts = example_of(REPOSITORY / "tests/scoring/presets/seed-style/facts.yml")
    chinese = reckoned(seed, facts).entries
    with speaking("en"):
        english = reckoned(seed, facts).entries
    assert [entry._replace(reason="") for entry in chinese] == [
        entry._replace(reason="") for entry in english
    ]
    assert chinese != english
