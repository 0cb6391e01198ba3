"""Repairs: applied whole or not at all, until nothing is left to repair; the laws hold for any mixture of slips."""

from collections.abc import Callable

import frontmatter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jianbao.checks.engine import run
from jianbao.checks.fixing import mended
from jianbao.problem import Edit, Place, Problem
from jianbao.text.header import STRICT
from jianbao.text.source import Source
from tests.offices import SAMPLE, little, little_with, read, repaired

SOURCE = Source("a.md", "零一二三四五六七八九".encode())


def problem(column: int, *edits: tuple[int, int, str], id: str = "JB000") -> Problem:
    return Problem(Place("a.md", 1, column), "", edits=tuple(Edit(*edit) for edit in edits), id=id)


def test_repairs_beside_each_other_are_all_made() -> None:
    problems = [problem(5, (4, 6, "甲")), problem(1, (0, 1, ""), (9, 10, "乙")), problem(3, (2, 2, "丙"))]
    assert mended(SOURCE, problems) == "一丙二三甲六七八乙"


def test_of_two_that_touch_the_earlier_is_made_and_the_other_wholly_left() -> None:
    problems = [problem(1, (1, 4, "甲")), problem(2, (3, 5, "乙"), (8, 9, "丙"))]
    assert mended(SOURCE, problems) == "零甲四五六七八九"
    assert mended(SOURCE, [problem(1, (2, 2, "甲")), problem(2, (2, 2, "乙"))]) == "零一甲二三四五六七八九"


def test_two_may_meet_end_to_start() -> None:
    assert mended(SOURCE, [problem(1, (0, 2, "甲")), problem(2, (2, 4, "乙"))]) == "甲乙四五六七八九"


def test_problems_of_other_files_and_without_repair_change_nothing() -> None:
    other = Problem(Place("b.md"), "", edits=(Edit(0, 5, ""),))
    assert mended(SOURCE, [other, problem(1)]) == SOURCE.text


def test_a_file_of_which_bytes_were_lost_offers_no_repair() -> None:
    office = read(little_with({SAMPLE: "---\ntitle：清溪区\n---\n".encode() + b"\xff\r\n"}))
    found = [problem for problem in run(office) if problem.place.path == SAMPLE]
    assert {"JB001", "JB004", "JB104"} <= {problem.id for problem in found}
    assert not any(problem.fixable for problem in found)


SLIPS: tuple[Callable[[str], str], ...] = (
    lambda text: text.replace(": ", "：", 1),
    lambda text: text.replace(": ", "：\u3000"),
    lambda text: text.replace(": ", ":", 1),
    lambda text: text.replace(": ", ":\t", 2),
    lambda text: text.replace("\n", "\r\n"),
    lambda text: text.replace("\n", "\r", 3),
    lambda text: "\ufeff" + text,
    lambda text: "\n" + text,
    lambda text: text.replace("---", "----", 1),
    lambda text: text.replace("---", "———"),
    lambda text: text.replace("\n---\n", "\n", 1),
    lambda text: text.replace("---\n", "", 1),
    lambda text: text.replace("title", "titel"),
    lambda text: text.replace("title", "标题"),
    lambda text: text.replace("author", "Author"),
    lambda text: text.replace("[agriculture]", "agriculture"),
    lambda text: text.replace("[agriculture]", "［agriculture，livelihood］"),
    lambda text: text.replace("[agriculture]", "[agriculture"),
    lambda text: text.replace("[agriculture]", "[agriculture,,]"),
    lambda text: text.replace("news", "动态"),
    lambda text: text.replace("zhang-wei", "“zhang-wei”"),
    lambda text: text.replace("zhang-wei", "Zhang_Wei"),
    lambda text: text.replace("三项举措", "三项: 举措"),
    lambda text: text.replace("清溪区三项", '"清溪区"三项'),
    lambda text: text.replace("清溪区三项", "[清溪区] 三项", 1),
    lambda text: text.replace("清溪区三项", "@清溪区三项", 1),
    lambda text: text.replace("三项", "三\u200b项"),
    lambda text: text.replace("三项", "三\u202e项"),
    lambda text: text.replace("保供", "保\x07供"),
    lambda text: text.replace("保供", "保\u2028供"),
    lambda text: text.replace("蔬菜", "蔬菜 e\u0301"),
    lambda text: text.replace("kind:", "  kind:"),
    lambda text: text.replace("kind:", "\tkind:"),
    lambda text: text.replace("author: zhang-wei\n", "").replace("title:", "author: zhang-wei\ntitle:"),
    lambda text: text.replace("topics:", "occurred: 2026年11月19日\ntopics:"),
    lambda text: text.replace("topics:", "withdrawn: ｛on：2026/11/21，reason：数据有误｝\ntopics:"),
)


@given(st.lists(st.sampled_from(SLIPS), max_size=6))
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_any_mixture_of_slips_is_repaired_until_nothing_is_offered(slips: list[Callable[[str], str]]) -> None:
    text = little().content[SAMPLE].decode()
    for slip in slips:
        text = slip(text)
    once = repaired(little_with({SAMPLE: text}))
    assert repaired(little_with({SAMPLE: once})) == once
    left = [problem for problem in run(read(little_with({SAMPLE: once}))) if problem.place.path == SAMPLE]
    assert not [problem.id for problem in left if problem.fixable]
    assert "保供协议" in once.replace(" ", "")


@given(st.text(max_size=80))
@settings(deadline=None, max_examples=60)
def test_a_file_without_repairable_problems_is_never_changed(text: str) -> None:
    office = read(little_with({SAMPLE: text.encode()}))
    unfixable = [problem for problem in run(office) if not problem.fixable]
    assert mended(office.sources[SAMPLE], unfixable) == office.sources[SAMPLE].text


WORDS = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Co", "Cn"), exclude_characters="\u2028\u2029"),
    min_size=4,
    max_size=40,
)


@given(
    title=WORDS,
    sources=st.lists(WORDS, max_size=4),
    body=st.text(max_size=200),
    style=st.sampled_from(["", "'", '"']),
)
@settings(deadline=None, max_examples=100, suppress_health_check=[HealthCheck.too_slow])
def test_what_is_accepted_reads_the_same_by_frontmatter_and_after_writing(
    title: str, sources: list[str], body: str, style: str
) -> None:
    quoted = {
        "": title,
        "'": "'" + title.replace("'", "''") + "'",
        '"': '"' + title.replace("\\", "").replace('"', "") + '"',
    }
    listed = ", ".join("'" + source.replace("'", "''") + "'" for source in sources)
    good = little().content[SAMPLE].decode().split("---\n", 2)[2]
    text = f"---\ntitle: {quoted[style]}\nauthor: zhang-wei\nkind: news\nsources: [{listed}]\n---\n{good}\n{body}\n"
    office = read(little_with({SAMPLE: text.encode()}))
    if any(
        problem.place.path == SAMPLE and problem.id < "JB2" and problem.severity == "error"
        for problem in run(office)
    ):
        return
    report = office.report_by_id["qingxi-20261120-sample"]
    post = frontmatter.loads(text, handler=STRICT)
    assert (post["title"], tuple(post["sources"])) == (report.title, report.sources)
    assert post.content == report.body.strip()
    written = frontmatter.dumps(post, handler=STRICT, sort_keys=False) + "\n"
    again = frontmatter.loads(written, handler=STRICT)
    assert (again.metadata, again.content) == (post.metadata, post.content)
    second = read(little_with({SAMPLE: written.encode()})).report_by_id[report.id]
    assert second.model_dump(exclude={"filing", "body", "body_start", "sha256"}) == report.model_dump(
        exclude={"filing", "body", "body_start", "sha256"}
    )
