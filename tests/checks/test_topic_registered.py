from jianbao.checks import topic_registered
from tests.checks.finding import found, mended


def test_a_topic_by_its_chinese_name() -> None:
    example = """\
topics: [农业农村, 民生]
"""
    assert found(topic_registered, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:5:10 主题应是登记的主题（没有“农业农村”）。 → 是不是“agriculture”（农业农村）？",
        "submissions/2026/11/qingxi/20261120-sample.md:5:16 主题应是登记的主题（没有“民生”）。 → 是不是“livelihood”（民生）？",
    ]
    assert mended(topic_registered, example) == [
        "- topics: [农业农村, 民生]",
        "+ topics: [agriculture, livelihood]",
    ]


def test_a_slip_is_put_right() -> None:
    example = """\
topics: [agricultur]
"""
    assert found(topic_registered, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:5:10 主题应是登记的主题（没有“agricultur”）。 → 是不是“agriculture”（农业农村）？",
    ]
    assert mended(topic_registered, example) == [
        "- topics: [agricultur]",
        "+ topics: [agriculture]",
    ]


def test_another_word_is_only_refused() -> None:
    example = """\
topics: [weather]
"""
    assert found(topic_registered, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:5:10 主题应是登记的主题（没有“weather”）。 → 登记的主题有：industry、agriculture、livelihood、safety。",
    ]
    assert mended(topic_registered, example) == []


def test_key_points_and_commissions_name_topics_too() -> None:
    example = """\
@ desk/keypoints/2026q4.yml
period: 2026q4
from: 2026-10-01
until: 2026-12-31
points:
  - {id: 2026q4-01, title: 保供, topics: [livelyhood]}
@ desk/commissions/2026-11-winter-supply.yml
title: 供应
issued: 2026-11-10
due: 2026-11-27
topics: [agricultur]
"""
    assert found(topic_registered, example) == [
        "desk/commissions/2026-11-winter-supply.yml:4:10 主题应是登记的主题（没有“agricultur”）。 → 是不是“agriculture”（农业农村）？",
        "desk/keypoints/2026q4.yml:5:41 主题应是登记的主题（没有“livelyhood”）。 → 是不是“livelihood”（民生）？",
    ]
    assert mended(topic_registered, example) == [
        "- topics: [agricultur]",
        "+ topics: [agriculture]",
        "-   - {id: 2026q4-01, title: 保供, topics: [livelyhood]}",
        "+   - {id: 2026q4-01, title: 保供, topics: [livelihood]}",
    ]


def test_without_a_register_any_id_will_do() -> None:
    example = """\
topics: [agriculture, 农业]
@ registry/office.yml
name: 小城市委办公室
"""
    assert found(topic_registered, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:5:23 主题应由小写字母、数字和连字符组成（现有“农业”）。 → 如 agriculture；中文名称登记在 registry/office.yml 里。",
    ]
