from jianbao.checks import rule_policy
from jianbao.checks.page import page_of
from tests.checks.finding import found, mended


def test_a_slip_is_put_right() -> None:
    example = page_of(rule_policy).bad[0]
    assert found(rule_policy, example) == [
        "scoring/rulebooks/2026-01-01.yml:2:26 没有“hightest”这种做法。 → 是不是“highest”（同一条信息被几种刊物采用，只计最高的一次）？",
    ]
    assert mended(rule_policy, example) == [
        "- policies: {publications: hightest}",
        "+ policies: {publications: highest}",
    ]


def test_every_clause_is_looked_at() -> None:
    example = """\
@ scoring/rulebooks/2026-01-01.yml
name: 小城市信息工作计分办法
policies: {forwarding: add, instructions: most, units: equally, rank_by: weekly}
rules:
  - {id: a, says: 甲。, event: finding, bars: always}
  - {id: b, says: 乙。, event: instruction, points: "1", units: halves}
quotas:
  - {id: c, says: 丙。, per: week, counts: reports, required: [{number: "1"}], flat: "-1"}
averages:
  - {id: d, says: 丁。, per: day, over: item}
limits:
  - {id: e, says: 戊。, per: day, at_most: "1"}
zeroings:
  - {id: f, says: 己。, event: finding, per: day}
"""
    assert found(rule_policy, example) == [
        "scoring/rulebooks/2026-01-01.yml:2:24 没有“add”这种做法。 → 是不是“adds”（转报上级后被采用，在本级分值之外另加）？",
        "scoring/rulebooks/2026-01-01.yml:2:43 没有“most”这种做法。 → 可写的有：“sum”（同一条信息有几次批示，分值相加）、“highest”（同一条信息有几次批示，只计最高的一次）。",
        "scoring/rulebooks/2026-01-01.yml:2:56 没有“equally”这种做法。 → 是不是“equal”（几家共有一条，平分）？",
        "scoring/rulebooks/2026-01-01.yml:2:74 没有“weekly”这种做法。 → 可写的有：“month”（按本月得分排名）、“cumulative”（按本年累计得分排名）。",
        "scoring/rulebooks/2026-01-01.yml:4:45 没有“always”这种做法。 → 可写的有：“month”（当月不得评优）、“year”（当年不得评优）。",
        "scoring/rulebooks/2026-01-01.yml:5:63 没有“halves”这种做法。 → 可写的有：“equal”（几家共有一条，平分）、“each”（几家共有一条，各得全分）、“each-fixed”（几家共有一条，各得规则写明的定额（each））、“shares”（几家共有一条，按次序以 shares 之比分配，超出的单位取最后一份）、“half”（几家共有一条，各得一半）。",
        "scoring/rulebooks/2026-01-01.yml:7:28 没有“week”这种做法。 → 可写的有：“month”（每月）、“year”（每年）。",
        "scoring/rulebooks/2026-01-01.yml:7:42 没有“reports”这种做法。 → 可写的有：“submitted”（报送条数）、“adopted”（被采用条数）、“adoption-rate”（采用率，0 至 1）、“points”（所列账的得分）。",
        "scoring/rulebooks/2026-01-01.yml:9:28 没有“day”这种做法。 → 可写的有：“month”（每月）、“year”（每年）。",
        "scoring/rulebooks/2026-01-01.yml:9:39 没有“item”这种做法。 → 可写的有：“submitted”（报送条数）、“adopted”（被采用条数）、“scored”（计分条数）。",
        "scoring/rulebooks/2026-01-01.yml:11:28 没有“day”这种做法。 → 可写的有：“item”（每条信息）、“month”（每月）、“year”（每年）。",
        "scoring/rulebooks/2026-01-01.yml:13:44 没有“day”这种做法。 → 可写的有：“month”（每月）、“year”（每年）。",
    ]
    assert mended(rule_policy, example) == [
        "- policies: {forwarding: add, instructions: most, units: equally, rank_by: weekly}",
        "+ policies: {forwarding: adds, instructions: most, units: equal, rank_by: weekly}",
    ]
