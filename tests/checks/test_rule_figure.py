from jianbao.checks import rule_figure
from jianbao.checks.page import page_of
from tests.checks.finding import found, mended


def test_a_unit_is_taken_off() -> None:
    example = page_of(rule_figure).bad[0]
    assert found(rule_figure, example) == [
        "scoring/rulebooks/2026-01-01.yml:6:13 应写成小数（现为“2分”）。 → 写半角数字，如 5、-0.5。",
    ]
    assert mended(rule_figure, example) == [
        "-     points: 2分",
        '+     points: "2"',
    ]


def test_a_word_is_no_figure() -> None:
    example = page_of(rule_figure).bad[1]
    assert found(rule_figure, example) == [
        "scoring/rulebooks/2026-01-01.yml:2:60 应写成小数（现为“六”）。 → 写半角数字，如 5、-0.5。",
    ]


def test_full_width_digits_are_put_right() -> None:
    example = """\
@ scoring/rulebooks/2026-01-01.yml
name: 小城市信息工作计分办法
rules:
  - {id: a, says: 扣分。, event: finding, points: －１.５}
"""
    assert found(rule_figure, example) == [
        "scoring/rulebooks/2026-01-01.yml:3:48 应写成小数（现为“－１.５”）。 → 写半角数字，如 5、-0.5。",
    ]
    assert mended(rule_figure, example) == [
        "-   - {id: a, says: 扣分。, event: finding, points: －１.５}",
        '+   - {id: a, says: 扣分。, event: finding, points: "-1.5"}',
    ]


def test_all_figures_are_looked_at() -> None:
    example = """\
@ scoring/rulebooks/2026-01-01.yml
name: 小城市信息工作计分办法
decimals: "9"
policies: {units: shares, shares: [三, "2"]}
rules:
  - {id: a, says: 甲。, event: adoption, points: "1", each: 1e3}
  - {id: b, says: 乙。, event: adoption, factor: ".5"}
quotas:
  - {id: c, says: 丙。, required: [{number: 两}], each: "1,000", flat: nan, at_most: "--1"}
limits:
  - {id: d, says: 丁。, at_most: 无, at_least: 0x1}
zeroings:
  - {id: e, says: 戊。, event: finding, number: two}
"""
    assert found(rule_figure, example) == [
        "scoring/rulebooks/2026-01-01.yml:3:36 应写成小数（现为“三”）。 → 写半角数字，如 5、-0.5。",
        "scoring/rulebooks/2026-01-01.yml:5:59 应写成小数（现为“1e3”）。 → 写半角数字，如 5、-0.5。",
        "scoring/rulebooks/2026-01-01.yml:6:48 应写成小数（现为“.5”）。 → 写半角数字，如 5、-0.5。",
        "scoring/rulebooks/2026-01-01.yml:8:43 应写成小数（现为“两”）。 → 写半角数字，如 5、-0.5。",
        "scoring/rulebooks/2026-01-01.yml:8:54 应写成小数（现为“1,000”）。 → 写半角数字，如 5、-0.5。",
        "scoring/rulebooks/2026-01-01.yml:8:69 应写成小数（现为“nan”）。 → 写半角数字，如 5、-0.5。",
        "scoring/rulebooks/2026-01-01.yml:8:83 应写成小数（现为“--1”）。 → 写半角数字，如 5、-0.5。",
        "scoring/rulebooks/2026-01-01.yml:10:32 应写成小数（现为“无”）。 → 写半角数字，如 5、-0.5。",
        "scoring/rulebooks/2026-01-01.yml:10:45 应写成小数（现为“0x1”）。 → 写半角数字，如 5、-0.5。",
        "scoring/rulebooks/2026-01-01.yml:12:47 应写成小数（现为“two”）。 → 写半角数字，如 5、-0.5。",
        "scoring/rulebooks/2026-01-01.yml:2:11 分值保留的小数位数应是 0 至 4（现为“9”）。 → 通常写 2。",
    ]
