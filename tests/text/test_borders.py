"""Borders around a machine's words in a draft: its own words are known again, an editor's are never taken for them."""

from hypothesis import given
from hypothesis import strategies as st

from jianbao.text.borders import Block, Stray, blanked, blocks, bordered, is_draft, unbordered

BEGIN, END = "<!-- draft a-1 0123abcd -->", "<!-- end draft -->"
TEXTS = st.lists(st.sampled_from(["甲", "", "- 乙", BEGIN, END, "```", " ", "丙丁"]), max_size=8).map(
    "\n".join
)


@given(TEXTS, TEXTS, TEXTS)
def test_a_bordered_text_is_one_untouched_block_whatever_is_in_it(before, text, after):
    whole = "\n".join([before, bordered("qingxi-20261120-sample", text), after])
    mine = [b for b in blocks(whole) if isinstance(b, Block) and b.id == "qingxi-20261120-sample"]
    strays = [b for b in blocks(before) if isinstance(b, Stray)]
    if not any(stray.opens for stray in strays):
        assert [block.is_untouched for block in mine] == [True]


@given(TEXTS, st.integers(0, 200), st.characters(codec="utf-8", exclude_characters="\n\r"))
def test_a_character_put_in_is_a_touch(text, at, character):
    whole = bordered("a", f"甲{text}乙")
    start, end = whole.index("甲"), whole.rindex("乙") + 1
    at = start + at % (end - start) + (0 if character.strip() else 1)
    touched = whole[:at] + character + whole[at:]
    if touched != whole:
        assert not any(block.is_untouched for block in blocks(touched) if isinstance(block, Block))


@given(TEXTS)
def test_blanks_in_place_of_borders_move_nothing_else(text):
    assert len(blanked(text)) == len(text)
    assert [line for line in blanked(text).split("\n") if line.strip()] == [
        line for line in text.split("\n") if line.strip() and line not in (BEGIN, END)
    ]
    assert not is_draft(blanked(text))


def test_without_borders_a_text_is_as_if_written_by_hand():
    assert unbordered(f"### 题\n\n{bordered('a', '甲')}\n\n### 二\n") == "### 题\n\n甲\n\n### 二\n"


def test_a_border_without_its_counterpart_is_told():
    text = f"{END}\n{BEGIN}\n甲\n{BEGIN}\n乙\n{END}\n{BEGIN}\n"
    assert [(type(b).__name__, getattr(b, "opens", None)) for b in blocks(text)] == [
        ("Stray", False),
        ("Stray", True),
        ("Block", None),
        ("Stray", True),
    ]
