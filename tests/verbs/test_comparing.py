"""``jianbao score --compare``, read as the writer of a draft reads it. The recipes show it whole."""

import json

from tests.verbs.command import REPOSITORY, jianbao

LIUAN = ("score", "--month", "2026-10", "--rulebook", "scoring/presets/liuan.yml", "--compare")


def test_a_unit_that_the_draft_has_no_group_for_keeps_its_points():
    lines = jianbao(*LIUAN, cwd=REPOSITORY).out.splitlines()
    assert lines[0] == "2026-10 按草案《六安市信息工作计分办法（2013 年）》试算，29 个单位的得分或名次会变："
    (park,) = [line for line in lines if "江澜高新区" in line]
    assert park.split() == [
        "园区与直报点",
        "江澜高新区",
        "1",
        "6",
        "15",
        "草案没有给它编组；up-centre",
        "5→15；",
    ]


def test_a_figure_changed_without_its_sentence_is_pointed_out(city_office):
    book = (city_office / "scoring/rulebooks/2026-01-01.yml").read_text(encoding="utf-8")
    draft = book.replace('points: "2"', 'points: "3"', 1)
    (city_office / "draft.yml").write_text(draft, encoding="utf-8")
    words = ("score", "--month", "2026-10", "--rulebook", "draft.yml", "--compare")
    shown = jianbao(*words, cwd=city_office).out
    assert shown.endswith("\nyaoqing-single\n  这一条改了，原句没有改：《每日要情》单篇采用，每条 2 分。\n")
    told = json.loads(jianbao(*words, "--format", "json", cwd=city_office).out)
    sentence = "《每日要情》单篇采用，每条 2 分。"
    assert told["rules"] == [{"rule": "yaoqing-single", "says": [sentence, sentence]}]


def test_a_draft_that_moves_nobody_says_so(city_office):
    words = ("score", "--month", "2026-10", "--rulebook", "scoring/rulebooks/2026-01-01.yml", "--compare")
    assert jianbao(*words, cwd=city_office).out == "按这部草案，2026-10 没有一个单位的分值或名次改变。\n"
