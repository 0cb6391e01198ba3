from jianbao.checks import rule_event
from jianbao.checks.page import page_of
from tests.checks.finding import found, mended


def test_a_slip_is_put_right() -> None:
    example = page_of(rule_event).bad[0]
    assert found(rule_event, example) == [
        "scoring/rulebooks/2026-01-01.yml:5:12 事项应是登记的事项（没有“adoptoin”）。 → 是不是“adoption”（采用）？",
    ]
    assert mended(rule_event, example) == [
        "-     event: adoptoin",
        "+     event: adoption",
    ]


def test_an_event_unlike_any_is_answered_with_the_list() -> None:
    example = """\
@ scoring/rulebooks/2026-01-01.yml
name: 小城市信息工作计分办法
rules:
  - id: xinxi
    says: 采用一条，2 分。
    event: [adoption, 表扬]
    points: "2"
"""
    assert found(rule_event, example) == [
        "scoring/rulebooks/2026-01-01.yml:5:23 事项应是登记的事项（没有“表扬”）。 → 登记的事项有：“submission”（报送）、“adoption”（采用）、“reported-up”（上报）、“higher-adoption”（上级采用）、“instruction”（批示）、“commission-delivered”（约稿完成）、“commission-missed”（约稿未完成）、“urgent-on-time”（紧急信息按时报送）、“finding”（迟报漏报等认定）、“good-item”（好信息）、“media”（图片视频）、“revocation”（撤销）。",
    ]


def test_zeroings_and_reversals_are_looked_at_too() -> None:
    example = """\
@ scoring/rulebooks/2026-01-01.yml
name: 小城市信息工作计分办法
rules:
  - id: revocation
    says: 撤销的冲回。
    event: revocation
    reverses: [adopton]
zeroings:
  - {id: two, says: 两次清零。, event: commission-mised}
"""
    assert found(rule_event, example) == [
        "scoring/rulebooks/2026-01-01.yml:6:16 事项应是登记的事项（没有“adopton”）。 → 是不是“adoption”（采用）？",
        "scoring/rulebooks/2026-01-01.yml:8:35 事项应是登记的事项（没有“commission-mised”）。 → 是不是“commission-missed”（约稿未完成）？",
    ]
    assert mended(rule_event, example) == [
        "-     reverses: [adopton]",
        "+     reverses: [adoption]",
        "-   - {id: two, says: 两次清零。, event: commission-mised}",
        "+   - {id: two, says: 两次清零。, event: commission-missed}",
    ]


def test_presets_are_looked_at_too() -> None:
    example = """\
@ scoring/presets/mine.yml
name: 小城市信息工作计分办法
rules:
  - id: xinxi
    says: 采用一条，2 分。
    event: adoptions
    points: "2"
"""
    assert found(rule_event, example) == [
        "scoring/presets/mine.yml:5:12 事项应是登记的事项（没有“adoptions”）。 → 是不是“adoption”（采用）？",
    ]
    assert mended(rule_event, example) == [
        "-     event: adoptions",
        "+     event: adoption",
    ]
