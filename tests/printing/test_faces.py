"""Which faces are chosen, and what is said of those that are missing."""

import pytest

from jianbao.printing.faces import BOLD, Cut, NoChineseFontError, borrowings, choose, fallbacks

OFFICE = ("FZXiaoBiaoSong-B05S", "FangSong_GB2312", "KaiTi_GB2312", "SimHei", "SimSun", "Times New Roman")


def test_office_fonts_are_taken_before_all_others_and_nothing_is_said() -> None:
    there = {Cut(family) for family in (*OFFICE, "FandolKai", "Noto Sans CJK SC")} | {Cut("FandolSong", BOLD)}
    faces = choose(there)
    assert [face.cut.family for face in faces] == list(OFFICE[:5])
    assert fallbacks(faces) == []


def test_one_sentence_a_role_says_what_stands_in() -> None:
    there = {
        Cut("KaiTi_GB2312"),
        Cut("FandolSong", BOLD),
        Cut("FandolFang R"),
        Cut("Noto Sans CJK SC"),
        Cut("FandolSong"),
    }
    assert fallbacks(choose(there)) == [
        "没有找到小标宋，改用 FandolSong Bold。",
        "没有找到仿宋，改用 FandolFang R。",
        "没有找到黑体，改用 Noto Sans CJK SC。",
        "没有找到宋体，改用 FandolSong。",
    ]


def test_one_chinese_font_serves_for_all() -> None:
    assert [face.cut.family for face in choose({Cut("WenQuanYi Zen Hei"), Cut("Libertinus Serif")})] == [
        "WenQuanYi Zen Hei"
    ] * 5


def test_without_a_chinese_font_there_is_no_printing() -> None:
    with pytest.raises(NoChineseFontError):
        choose({Cut("DejaVu Sans"), Cut("Times New Roman")})


def test_borrowed_and_homeless_characters_are_named() -> None:
    song, fang, latin = Cut("FandolSong"), Cut("FandolFang R"), Cut("Liberation Serif")
    faces = choose({song, fang, latin})
    holds = {song: {ord("喆"), ord("季")}, fang: {ord("季")}}
    assert borrowings({"body": "季喆\U00030edd A1"}, faces, holds) == [
        "FandolFang R里没有“喆”，借用 FandolSong。",
        "没有字体印得出“\U00030edd”，纸上是空框。",
    ]
