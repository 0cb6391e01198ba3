from jianbao.checks import rule_publication
from jianbao.checks.page import page_of
from tests.checks.finding import found, mended


def test_a_slip_is_put_right() -> None:
    example = page_of(rule_publication).bad[0]
    assert found(rule_publication, example) == [
        "scoring/rulebooks/2026-01-01.yml:6:25 刊物应是登记的刊物（没有“xinix”）。 → 是不是“xinxi”（小城信息）？",
    ]
    assert mended(rule_publication, example) == [
        "-     when: {publication: xinix}",
        "+     when: {publication: xinxi}",
    ]


def test_a_preset_knows_only_its_own() -> None:
    example = """\
@ scoring/presets/mine.yml
name: 小城市信息工作计分办法
publications:
  - {id: yaoqing, name: 要情}
rules:
  - id: own
    says: 要情 2 分。
    event: adoption
    when: {publication: yaoqing}
    points: "2"
  - id: other
    says: 信息 2 分。
    event: adoption
    when: {publication: xinxi}
    points: "2"
"""
    assert found(rule_publication, example) == [
        "scoring/presets/mine.yml:13:25 刊物应是登记的刊物（没有“xinxi”）。 → 登记的刊物有：“yaoqing”（要情）；上级刊物列在本办法的 publications 里。",
    ]


def test_a_superior_publication_may_be_written_by_name() -> None:
    example = """\
@ scoring/rulebooks/2026-01-01.yml
name: 小城市信息工作计分办法
publications:
  - {id: province, name: 省委信息}
rules:
  - id: province
    says: 省委信息 20 分。
    event: higher-adoption
    when: {publication: 省委信息}
    points: "20"
"""
    assert found(rule_publication, example) == []
