"""The defects that published notices and real systems have been seen to have (domain, section 3).

Each is done here wrongly on purpose, as it was done there: the figures it gives must differ from ours, so
that the example can tell the two apart, and ours must be right.
"""

from collections import defaultdict
from datetime import date, datetime
from decimal import Decimal

from jianbao.clock import day_of
from jianbao.reading.office import read_office
from jianbao.scoring import outputs
from jianbao.scoring.amounts import ZERO
from jianbao.scoring.reckoning import Reckoning, reckon
from jianbao.scoring.sheets import standings_sheet
from jianbao.scoring.standings import Row, standings
from jianbao.tables.sheet import word
from tests.offices import TODAY, little_with
from tests.scoring.worked import book, example, reckoned

RULES = """\
name: 办法
groups:
  - {id: all, name: 全部单位}
accounts:
  - {id: score, name: 得分}
  - {id: discipline, name: 纪律扣分, counts: false}
policies: {publications: PUBLICATIONS}
rules:
  - {id: own, says: 采用 5 分。, event: adoption, points: "5"}
  - {id: told, says: 批示 3 分。, event: instruction, points: "3"}
  - {id: up, says: 省级 20 分。, event: higher-adoption, points: "20"}
  - {id: late, says: 迟报扣 100 分。, event: finding, points: "-100", account: discipline}
"""
FACTS = """\
today: 2026-12-31
month: 2026-12
units:
  - {id: a, name: 甲}
  - {id: b, name: 乙}
  - {id: c, name: 丙}
facts:
  - {on: 2026-01-31, event: adoption, of: {a: a1}, level: own, issue: x/2026/001}
  - {on: 2026-12-01, event: adoption, of: {a: a2}, level: own, issue: x/2026/002}
  - {on: 2026-12-02, event: adoption, of: {a: a2}, level: own, issue: y/2026/001}
  - {on: 2026-12-03, event: instruction, of: {a: a2}, leader: city}
  - {on: 2026-12-04, event: instruction, of: {a: a2}, leader: city}
  - {on: 2026-12-05, event: instruction, of: {a: a2}, leader: city}
  - {on: 2026-12-06, event: adoption, of: {b: b1}, level: own, issue: x/2026/003}
  - {on: 2026-12-07, event: finding, of: {b: ""}, finding: late}
"""


def december(publications: str = "sum", facts: str = FACTS) -> tuple[Reckoning, dict[str, Row]]:
    reckoning = reckoned(book(RULES.replace("PUBLICATIONS", publications)), example(facts))
    rows = standings(reckoning, "2026-12").groups[0].rows
    return reckoning, {row.unit: row for row in rows}


def test_1_a_total_can_be_recomputed_from_its_own_columns() -> None:
    reckoning, rows = december()
    lines = [entry for entry in reckoning.entries if entry.month == "2026-12" and entry.unit == "b"]
    everything = sum((entry.points for entry in lines), ZERO)
    assert everything == Decimal(-95)
    assert rows["b"].points == Decimal(5)
    assert [(one.name, one.points) for one in rows["b"].beside] == [("纪律扣分", Decimal(-100))]
    assert rows["b"].points + sum((one.points for one in rows["b"].beside), ZERO) == everything


def test_2_no_sub_score_overwrites_another() -> None:
    reckoning, rows = december()
    overwritten: dict[tuple[str, str], Decimal] = {}
    for entry in reckoning.entries:
        if entry.month == "2026-12":
            overwritten[entry.unit, entry.rule] = entry.points
    assert sum((points for (unit, _), points in overwritten.items() if unit == "a"), ZERO) == Decimal(8)
    assert rows["a"].points == Decimal(5 + 5 + 3 + 3 + 3)


def test_3_months_are_counted_from_one() -> None:
    reckoning, _ = december()
    zero_based = {f"{fact.day.year}-{fact.day.month - 1:02d}" for fact in reckoning.facts}
    assert zero_based == {"2026-00", "2026-11"}
    assert {entry.month for entry in reckoning.entries} == {"2026-01", "2026-12"}


def test_4_a_join_of_adoptions_and_instructions_multiplies_nothing() -> None:
    reckoning, rows = december()
    printed = [fact for fact in reckoning.facts if fact.event == "adoption" and "a" in fact.units]
    noted = [fact for fact in reckoning.facts if fact.event == "instruction"]
    joined = [(one, other) for one in printed for other in noted if one.reports == other.reports]
    assert len(joined) == 6
    assert rows["a"].adopted == 1
    assert sum(entry.event == "instruction" for entry in reckoning.entries) == 3


def test_5_every_cell_stands_under_its_own_title() -> None:
    reckoning, rows = december()
    sheet = standings_sheet(standings(reckoning, "2026-12"))
    body = {cells[3]: dict(zip(sheet.columns, map(word, cells), strict=True)) for cells in sheet.rows}
    assert body["甲"] == {
        "组别": "全部单位",
        "名次": "1",
        "升降": "＝",
        "单位": "甲",
        "报送": "0",
        "采用": "1",
        "本月得分": "19",
        "全年累计": "24",
        "纪律扣分": "0",
    }
    listed = outputs.score(standings(reckoning, "2026-12"))["groups"][0]["rows"][0]
    assert (listed["points"], listed["cumulative"]) == ("19", "24")
    assert rows["a"].points == Decimal(body["甲"]["本月得分"])


def test_6_a_month_is_cut_in_shanghai_not_in_utc() -> None:
    moment = datetime.fromisoformat("2026-11-30T16:30:00+00:00")
    assert moment.date() == date(2026, 11, 30)
    assert day_of(moment) == date(2026, 12, 1)
    files = {
        "desk/receipts/2026-11.csv": "seq,received_at,source,report,sha256,pusher,commit,prev,hash\n"
        + f"1,2026-11-17T15:59Z,push,donghu-20261118-lift-upkeep,{'0' * 64},,,{'0' * 64},{'0' * 64}\n"
        + f"2,2026-11-17T16:00Z,push,qingxi-20261120-sample,{'0' * 64},,,{'0' * 64},{'0' * 64}\n"
    }
    found = reckon(read_office(little_with(files), TODAY)).facts
    days = {fact.units[0]: fact.day for fact in found if fact.event == "submission"}
    assert days == {"donghu": date(2026, 11, 17), "qingxi": date(2026, 11, 18)}


def test_7_units_with_nothing_are_listed() -> None:
    reckoning, rows = december()
    with_lines: dict[str, Decimal] = defaultdict(Decimal)
    for entry in reckoning.entries:
        with_lines[entry.unit] += entry.points
    assert "c" not in with_lines
    assert (rows["c"].rank, rows["c"].points, rows["c"].cumulative) == (3, ZERO, ZERO)
    assert standings(reckoning, "2026-12").zero == ("a", "b", "c")


def test_8_an_adoption_at_a_higher_level_never_lowers_the_total() -> None:
    more = FACTS + "  - {on: 2026-12-08, event: higher-adoption, of: {a: a2}, level: province}\n"
    for policy, before, after in (("sum", 19, 39), ("highest", 14, 29), ("two-highest-levels", 14, 34)):
        assert december(policy)[1]["a"].points == Decimal(before)
        assert december(policy, more)[1]["a"].points == Decimal(after)
