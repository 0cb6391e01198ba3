"""What is written into a sheet: one entry says what was judged, every other byte is as it was."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianbao.screening.filling import Unwritable, filled
from jianbao.screening.judgement import Judgement, judgements, one_line

BLANK = """\
editor: he-jing
verdicts:

  # 看缺课、早停班
  # 时机把握得及不及时？
  - report: a-1
    verdict:
    criteria: {transferable: , accurate: na, timely: , targeted: na}

  # 堵住漏洞
  - report: b-2
    verdict:
    criteria: {transferable: na, accurate: , timely: na, targeted: }
"""
ANSWERS = {"transferable": "yes", "accurate": "na", "timely": "no", "targeted": "na"}


def test_a_return_is_written_as_by_hand():
    judgement = Judgement("return", answers=ANSWERS, reason="no-data", note="请补上受益户数，可再报。")
    assert filled(BLANK, "a-1", judgement) == BLANK.replace(
        """\
    verdict:
    criteria: {transferable: , accurate: na, timely: , targeted: na}
""",
        """\
    verdict: return
    criteria: {transferable: yes, accurate: na, timely: no, targeted: na}
    reason: no-data
    note: 请补上受益户数，可再报。
""",
    )


def test_an_adoption_with_its_coefficient():
    judgement = Judgement("adopt", answers=ANSWERS, coefficient="4", why="账算得细，可操作", second="song-yi")
    assert filled(BLANK, "a-1", judgement).split("\n")[5:10] == [
        "  - report: a-1",
        "    verdict: adopt",
        "    criteria: {transferable: yes, accurate: na, timely: no, targeted: na}",
        "    quality: {coefficient: 4, why: 账算得细，可操作, second: song-yi}",
        "",
    ]


def test_the_series_stands_before_the_questions_and_goes_again():
    judgement = replace(judgements(BLANK)["b-2"], verdict="adopt", series=("yaoqing", "xinxi"))
    adopted = filled(BLANK, "b-2", judgement)
    assert adopted.endswith(
        "  - report: b-2\n    verdict: adopt\n    series: [yaoqing, xinxi]\n"
        "    criteria: {transferable: na, accurate: , timely: na, targeted: }\n"
    )
    one = filled(adopted, "b-2", replace(judgement, series=("xinxi",)))
    assert one == adopted.replace("[yaoqing, xinxi]", "[xinxi]")
    assert filled(one, "b-2", judgements(BLANK)["b-2"]) == BLANK


def test_a_merge_and_back_again_leaves_no_trace():
    blank = judgements(BLANK)["b-2"]
    merged = filled(BLANK, "b-2", replace(blank, verdict="merge", into="a-1", note="合编"))
    assert merged.endswith(
        "  - report: b-2\n    verdict: merge\n    into: a-1\n"
        "    criteria: {transferable: na, accurate: , timely: na, targeted: }\n    note: 合编\n"
    )
    assert filled(merged, "b-2", blank) == BLANK


BY_HAND = """\
# 二十四日
editor: he-jing
verdicts:
  - report: c-3   # 等电话
    verdict:   # 再想想
    criteria:
      accurate: no
      timely:
    into: a-1   # 还是不并
    note: >
      两行
      写的话

    quality: {coefficient: "4", why: 好, second: song-yi}
  # 以下是晚上到的
  - {report: d-4, verdict: hold, note: "稍候"}
"""


def test_comments_and_ways_of_writing_stay():
    judgement = replace(judgements(BY_HAND)["c-3"], verdict="adopt", into="", second="")
    judgement.answers["timely"] = "yes"
    assert filled(BY_HAND, "c-3", judgement) == (
        BY_HAND.replace("verdict:   # 再想想", "verdict: adopt  # 再想想")
        .replace("timely:\n", "timely: yes\n")
        .replace("into: a-1   # 还是不并", "# 还是不并")
        .replace('{coefficient: "4", why: 好, second: song-yi}', "{coefficient: 4, why: 好}")
    )


def test_an_entry_in_braces_stays_in_braces():
    judgement = Judgement("merge", into="c-3", note="见 c-3，已并")
    assert filled(BY_HAND, "d-4", judgement).endswith(
        "  - {report: d-4, verdict: merge, into: c-3, note: 见 c-3，已并}\n"
    )


def test_what_yaml_would_misread_is_quoted():
    for note in ("先看: 再说", "# 好", "~", "- 一", "it's", "{甲}", "null", "甲 # 乙", "&甲", "'甲'", '"甲"'):
        text = filled(BLANK, "a-1", Judgement("hold", note=note))
        assert judgements(text)["a-1"].note == note


def test_a_reason_that_braces_cannot_hold_is_written_below():
    judgement = Judgement("adopt", coefficient="4", why=",b：a", second="song-yi")
    assert filled(BLANK, "a-1", judgement).split("\n")[7:11] == [
        "    criteria: {transferable: , accurate: , timely: , targeted: }",
        "    quality:",
        "      coefficient: 4",
        "      why: ',b：a'",
    ]


def test_a_report_that_is_not_on_the_sheet_is_refused():
    with pytest.raises(Unwritable):
        filled(BLANK, "x-9", Judgement("hold"))


def test_a_sheet_that_cannot_be_read_is_left_alone():
    with pytest.raises(Unwritable):
        filled(BLANK.replace("  - report: a-1", "  - report: [a-1"), "a-1", Judgement("hold"))


COMMENTS = re.findall("# .*", BLANK + BY_HAND.partition("verdicts:\n")[2])
words = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12).map(one_line)
answers = st.fixed_dictionaries({name: st.sampled_from(["", "yes", "no", "na"]) for name in ANSWERS})
judged = st.builds(
    Judgement,
    verdict=st.sampled_from(["", "adopt", "hold", "merge", "return"]),
    into=st.sampled_from(["", "a-1", "x-9"]),
    series=st.sampled_from([(), ("xinxi",), ("yaoqing", "xinxi")]),
    answers=answers,
    reason=st.sampled_from(["", "known", "other"]),
    note=words,
    coefficient=st.sampled_from(["", "4", "1.67", "四"]),
    why=words,
    second=st.sampled_from(["", "song-yi"]),
)


@given(st.sampled_from(["a-1", "b-2", "c-3", "d-4"]), judged, judged)
def test_law_what_is_written_is_read_back_and_nothing_else_moves(report, first, second):
    sheet = BLANK + BY_HAND.partition("verdicts:\n")[2]
    once = filled(sheet, report, first)
    twice = filled(once, report, second)
    assert judgements(twice) == judgements(sheet) | {report: second}
    assert filled(once, report, first) == once
    assert _others(twice, report) == _others(sheet, report)
    assert all(comment in twice for comment in COMMENTS)


def _others(sheet, report):
    """The lines before the report's entry, and those from the next entry or comment of the list on."""
    lines = sheet.split("\n")
    start = next(number for number, line in enumerate(lines) if f"report: {report}" in line)
    ends = (number for number, line in enumerate(lines) if number > start and line.startswith(("  -", "  #")))
    end = next(ends, len(lines) - 1)
    return lines[:start], lines[end:]
