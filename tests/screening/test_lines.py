"""Running text cut for the terminal: nothing lost, nothing too wide, no mark where it may not stand."""

from hypothesis import given
from hypothesis import strategies as st

from jianbao.screening.lines import Passage, Run, columns, cuts, laid, passage, table


def lines(text, width):
    return [text[start:end] for start, end in cuts(text, width)]


def test_a_mark_never_begins_a_line_and_an_opening_one_never_ends_it():
    assert lines("园区改革走到第三个月，“管委会”都知道。", 20) == [
        "园区改革走到第三个",
        "月，“管委会”都知道。",
    ]
    assert lines("改革（三张表）", 6) == ["改革", "（三张", "表）"]


def test_latin_words_and_dates_stay_whole():
    assert lines("received 2026-11-19, waiting", 22) == ["received 2026-11-19,", "waiting"]
    assert lines("“gaoxin-park-20261119-three-tables”没有写", 20) == [
        "“gaoxin-",
        "park-20261119-three-",
        "tables”没有写",
    ]


def test_a_word_wider_than_the_line_is_cut():
    assert lines("abcdefgh", 3) == ["abc", "def", "gh"]


def test_a_line_end_in_the_text_ends_the_line():
    assert lines("一\n二\n", 10) == ["一", "二", ""]


texts = st.text(st.sampled_from("园区改革，。（）“” ab-1\n"), max_size=40)


@given(texts, st.integers(4, 30))
def test_law_nothing_is_lost_and_nothing_too_wide(text, width):
    found = lines(text, width)
    assert "".join(found).replace(" ", "") == text.replace("\n", "").replace(" ", "")
    assert all(columns(line) <= width for line in found)


def test_a_passage_hangs_and_keeps_its_dress():
    one = Passage((Run("来源：", "quiet"), Run("走访企业台账")), first="· ", other="  ")
    assert laid([one], 12) == [
        (Run("· "), Run("来源：", "quiet"), Run("走访")),
        (Run("  "), Run("企业台账")),
    ]
    assert laid([passage("")], 10) == [(Run(""),)]


def test_a_table_lines_up_by_columns():
    rows = [["单位", "件数"], ["江澜高新区管委会", "1128"]]
    assert ["".join(run.text for run in line) for line in table(rows, [False, True], 16)] == [
        "单位        件数",
        "──────────  ────",
        "江澜高新区  1128",
        "管委会",
    ]
