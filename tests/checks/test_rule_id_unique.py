from jianbao.checks import rule_id_unique
from jianbao.checks.page import page_of
from tests.checks.finding import found


def test_an_id_is_given_once() -> None:
    example = page_of(rule_id_unique).bad[0]
    assert found(rule_id_unique, example) == [
        "scoring/rulebooks/2026-01-01.yml:7:9 编号不得重复（“xinxi”第一次在第 3 行）。 → 给后写的换一个编号。",
    ]


def test_some_ids_are_the_ledgers_own() -> None:
    example = page_of(rule_id_unique).bad[1]
    assert found(rule_id_unique, example) == [
        "scoring/rulebooks/2026-01-01.yml:3:9 编号“publications”留给程序用（同一条信息多次刊用的合并）。 → 换一个编号。",
    ]


def test_clauses_share_the_ids() -> None:
    example = """\
@ scoring/rulebooks/2026-01-01.yml
name: 小城市信息工作计分办法
quality: {id: a, says: 系数。, from: "4", to: "6", when: {kind: research}}
rules:
  - {id: a, says: 甲。, event: adoption, points: "2"}
quotas:
  - {id: b, says: 乙。, required: [{number: "1"}], flat: "-1"}
averages:
  - {id: b, says: 丙。}
limits:
  - {id: c, says: 丁。, at_most: "1"}
zeroings:
  - {id: c, says: 戊。, event: finding}
"""
    assert found(rule_id_unique, example) == [
        "scoring/rulebooks/2026-01-01.yml:4:10 编号不得重复（“a”第一次在第 2 行）。 → 给后写的换一个编号。",
        "scoring/rulebooks/2026-01-01.yml:8:10 编号不得重复（“b”第一次在第 6 行）。 → 给后写的换一个编号。",
        "scoring/rulebooks/2026-01-01.yml:12:10 编号不得重复（“c”第一次在第 10 行）。 → 给后写的换一个编号。",
    ]


def test_another_book_may_use_the_same_ids() -> None:
    example = """\
@ scoring/rulebooks/2026-01-01.yml
name: 小城市信息工作计分办法
rules:
  - {id: a, says: 甲。, event: adoption, points: "2"}
@ scoring/rulebooks/2027-01-01.yml
name: 下一年的办法
rules:
  - {id: a, says: 甲。, event: adoption, points: "3"}
"""
    assert found(rule_id_unique, example) == []
