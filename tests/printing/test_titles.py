"""Where titles turn."""

from hypothesis import given
from hypothesis import strategies as st

from jianbao.printing.characters import width
from jianbao.printing.titles import title_lines


def test_titles_turn_between_words_in_even_lines() -> None:
    titles = (
        "老旧小区电梯大修资金筹集难",
        "部分企业在推进智能制造中有四大期盼",
        "当前公共交通发展面临六个问题影响群众出行",
        "清溪区“11·17”脚手架坍塌事故处置情况（续报二、终报）",
        "部分新能源汽车零部件企业反映“增产不增收”，盼在账期、电价、用工三方面得到帮助",
    )
    assert [title_lines(title, 20) for title in titles] == [
        ("老旧小区电梯大修资金筹集难",),
        ("部分企业在推进智能制造中有四大期盼",),
        ("当前公共交通发展面临六个问题影响群众出行",),
        ("清溪区“11·17”脚手架坍塌事故", "处置情况（续报二、终报）"),
        ("部分新能源汽车零部件企业", "反映“增产不增收”，盼在账期、", "电价、用工三方面得到帮助"),
    ]


@given(st.text(alphabet=st.sampled_from("全市智能制造改造项目，。、“”《》（）12 aB"), max_size=60))
def test_lines_fit_and_lose_nothing(title: str) -> None:
    lines = title_lines(title, 20)
    assert "".join("".join(lines).split()) == "".join(title.split())
    for line in lines:
        assert width(line) <= 40


def test_a_line_never_begins_with_a_closing_mark() -> None:
    for title in ("一二三四五六七八九十一二三四五六七八九十，一二三", "甲" * 19 + "“乙丙”丁"):
        for line in title_lines(title, 20):
            assert line[0] not in "，。、”》）"
            assert line[-1] not in "“《（"
