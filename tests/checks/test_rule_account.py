from jianbao.checks import rule_account
from jianbao.checks.page import page_of
from tests.checks.finding import found, mended


def test_a_slip_is_put_right() -> None:
    example = page_of(rule_account).bad[0]
    assert found(rule_account, example) == [
        "scoring/rulebooks/2026-01-01.yml:11:14 账应是本办法列出的账（没有“disciplin”）。 → 是不是“discipline”（纪律扣分）？",
    ]
    assert mended(rule_account, example) == [
        "-     account: disciplin",
        "+     account: discipline",
    ]


def test_the_first_account_counts() -> None:
    example = page_of(rule_account).bad[1]
    assert found(rule_account, example) == [
        "scoring/rulebooks/2026-01-01.yml:3:42 第一本账应计入得分：没有写明账的规则都记在这里。 → 把计入得分的账写在第一位。",
    ]


def test_quotas_and_limits_name_accounts_too() -> None:
    example = """\
@ scoring/rulebooks/2026-01-01.yml
name: 小城市信息工作计分办法
accounts:
  - {id: score, name: 得分}
  - {id: score, name: 又一本}
quotas:
  - {id: a, says: 甲。, counts: points, of: base, required: [{number: "1"}], flat: "-1", account: bas}
limits:
  - {id: b, says: 乙。, account: bonus, at_most: "1"}
"""
    assert found(rule_account, example) == [
        "scoring/rulebooks/2026-01-01.yml:4:10 账的编号不得重复（“score”第一次在第 3 行）。 → 给后写的换一个编号。",
        "scoring/rulebooks/2026-01-01.yml:6:97 账应是本办法列出的账（没有“bas”）。 → 列出的账有：“score”（又一本）。",
        "scoring/rulebooks/2026-01-01.yml:6:43 账应是本办法列出的账（没有“base”）。 → 列出的账有：“score”（又一本）。",
        "scoring/rulebooks/2026-01-01.yml:8:32 账应是本办法列出的账（没有“bonus”）。 → 列出的账有：“score”（又一本）。",
    ]


def test_without_accounts_there_is_one() -> None:
    example = """\
@ scoring/rulebooks/2026-01-01.yml
name: 小城市信息工作计分办法
rules:
  - {id: a, says: 甲。, event: adoption, points: "1", account: score}
"""
    assert found(rule_account, example) == []
