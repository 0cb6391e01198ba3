import pytest

from jianbao.text.characters import CONTROL, in_emoji, name_of, names_of, piled, runs, visible


def test_characters_are_named_by_code_and_usual_name() -> None:
    assert [name_of(character) for character in ("\u200b", "\u202e", "\x00", "а", "\U000e0041")] == [
        "U+200B ZWSP",
        "U+202E RLO",
        "U+0000 NUL",
        "U+0430",
        "U+E0041",
    ]
    assert names_of("\u200b\u200b\x00") == "U+200B ZWSP、U+0000 NUL"
    assert names_of("\x01\x02\x03\x04") == "U+0001、U+0002、U+0003…"


def test_a_quoted_text_shows_what_it_hides_and_stays_on_one_line() -> None:
    assert visible("清\u200b溪\u202e区\n\x1b[31m") == "清<U+200B>溪<U+202E>区<U+000A><U+001B>[31m"
    assert visible("清溪区三项举措", 4) == "清溪区三…"


def test_runs_are_unbroken() -> None:
    assert list(runs(CONTROL, "\x00\x01a\x02\n\x03")) == [(0, 2), (3, 4), (5, 6)]
    assert list(runs(CONTROL, "清溪区\n")) == []


@pytest.mark.parametrize(
    "emoji", ["❤\ufe0f", "1\ufe0f\u20e3", "👨\u200d👩\u200d👧", "🏳\ufe0f\u200d🌈", "👩🏽\u200d🌾", "‼\ufe0f"]
)
def test_joiners_inside_an_emoji_belong_there(emoji: str) -> None:
    assert all(in_emoji(emoji, at) for at, character in enumerate(emoji) if character in "\u200d\ufe0f")


@pytest.mark.parametrize(
    "text", ["清\u200d溪", "清\ufe0f", "\u200d👧", "👧\u200d", "。\ufe0f", "a\u200db", "1\ufe0f"]
)
def test_joiners_elsewhere_do_not(text: str) -> None:
    assert not any(in_emoji(text, at) for at, character in enumerate(text) if character in "\u200d\ufe0f")


def test_a_pile_begins_beyond_thirty_marks() -> None:
    assert list(piled("a" + "\u0301" * 30 + "b")) == []
    assert list(piled("a" + "\u0301" * 33 + "b")) == [(31, 34)]
    assert list(piled("ไทย" * 30)) == []
