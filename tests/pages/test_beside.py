"""The original beside what was published, as a reader sees it; whatever it says, it stays text."""

from hypothesis import given
from hypothesis import strategies as st

from jianbao.desk.kept import compare
from jianbao.pages.beside import after, anchor, before, besides, percent
from jianbao.pages.edition import Edition
from jianbao.press.markdown import sanitised
from tests.offices import little_with, read
from tests.press.tags import tags_of

LIFT = "donghu-20261118-lift-upkeep"


def edition(**files):
    return Edition(read(little_with(files)))


def test_removed_is_struck_and_added_is_underlined():
    found = compare("甲乙丙丁\n戊己庚辛", "甲乙丙丁\n戊己壬癸")
    assert before(found) == "<p>甲乙丙丁</p>\n<p>戊己<del>庚辛</del></p>"
    assert after(found) == "<p>甲乙丙丁</p>\n<p>戊己<ins>壬癸</ins></p>"


def test_an_opening_ends_in_dots():
    found = compare("甲乙丙丁戊己", "甲乙丙丁")
    assert before(found, 5) == "<p>甲乙丙丁<del>戊</del>……</p>"
    assert after(found, 5) == "<p>甲乙丙丁</p>"


@given(st.text(alphabet="甲乙<>&\"' \n", max_size=40), st.text(alphabet="甲乙<>&\"' \n", max_size=40))
def test_what_a_contributor_wrote_is_never_a_tag(original, published):
    found = compare(original, published)
    for shown in (before(found), after(found)):
        assert {tag for tag, _ in tags_of(shown)} <= {"p", "del", "ins"}
        assert "<p></p>" not in shown


def test_a_report_beside_the_item_made_from_it():
    made = edition()
    (one,) = besides(made, made.report_by_id[LIFT])
    assert one.anchor == anchor("xinxi/2026/001", 1) == "use-xinxi-2026-001-1"
    assert (one.form, one.brief, one.share, one.used, one.others) == ("单篇", False, "88%", "65%", ())
    assert one.title.published == "老旧小区电梯大修资金筹集难"


def test_of_a_combined_item_each_report_has_its_share():
    issue = read(little_with({})).sources["bulletins/xinxi/2026/001.md"].text
    combined = issue.replace(f"[{LIFT}]", f"[{LIFT}, qingxi-20261120-sample]").replace("single", "combined")
    made = edition(**{"bulletins/xinxi/2026/001.md": f"{combined}\n区内菜价总体平稳。\n"})
    for report, other in ((LIFT, "qingxi-20261120-sample"), ("qingxi-20261120-sample", LIFT)):
        (one,) = besides(made, made.report_by_id[report])
        assert [found.id for found, _ in one.others] == [other]
        assert one.others[0][1] == besides(made, made.report_by_id[other])[0].share


def test_an_entry_without_text_has_nothing_beside_it():
    issue = read(little_with({})).sources["bulletins/xinxi/2026/001.md"].text
    made = edition(**{"bulletins/xinxi/2026/001.md": issue.partition("## ")[0]})
    assert besides(made, made.report_by_id[LIFT]) == ()


def test_only_all_is_a_hundred_and_only_nothing_is_none():
    assert [percent(share) for share in (0, 0.001, 0.5, 0.999, 1)] == ["0%", "1%", "50%", "99%", "100%"]


def test_the_sanitiser_would_leave_our_words_alone():
    found = compare("甲乙丙丁", "甲乙丙丁")
    assert sanitised(before(found)) == before(found)
