"""What a generator is given: files that we wrote whole, and nothing a contributor wrote raw."""

import frontmatter
import yaml
from hypothesis import given
from hypothesis import strategies as st

from jianbao.pages.page import Page
from jianbao.press.shelf import fill, written
from jianbao.reading.tree import Folder
from tests.press.hostile import TITLES
from tests.press.offices import publishable, site


def test_a_page_as_a_generator_reads_it():
    page = Page("a/b.md", "leaf", "submissions", "甲 & 乙 <丙>", "<p>正文</p>", description="一\n二\u2028三")
    assert written(page) == (
        "---\n"
        'title: "甲 &amp; 乙 &lt;丙&gt;"\n'
        'description: "一 二 三"\n'
        'template: "leaf.html"\n'
        'hide: ["navigation", "toc", "path", "footer"]\n'
        "---\n"
        "\n"
        '<div class="jb jb--submissions jb--leaf">\n'
        '<article class="jb-sheet">\n'
        "<p>正文</p>\n"
        "</article>\n"
        '<p class="jb-origin" data-search-exclude>\n'
        "由全部记录汇总\n"
        "</p>\n"
        "</div>\n"
    )


@given(st.sampled_from(list(TITLES.values())) | st.text(max_size=80))
def test_no_title_reaches_the_header_raw(title):
    page = Page("a.md", "leaf", "submissions", title, "<p>正文</p>", description=title)
    header, _, block = written(page).removeprefix("---\n").partition("\n---\n")
    read = yaml.safe_load(header)
    assert read.keys() <= {"title", "description", "template", "hide"}
    assert read["template"] == "leaf.html"
    for key in ("title", "description"):
        assert not set(read.get(key, "")) & set("<>\"'\n")
    assert block.startswith("\n<div")
    assert frontmatter.loads(written(page)).metadata == read


def test_only_what_changed_is_written_and_what_is_gone_goes(tmp_path):
    root = publishable(tmp_path / "office")
    tree, shelf = Folder(root), tmp_path / "shelf"
    pages = site(root)
    assert fill(shelf, pages, tree) == len(pages.pages)
    assert fill(shelf, pages, tree) == 0
    (shelf / "left-over.md").write_text("x")
    report = root / "submissions/2026/11/qingxi/20261120-sample.md"
    report.write_text(report.read_text().replace("96 吨", "97 吨"))
    assert 0 < fill(shelf, site(root), tree) < 3
    assert not (shelf / "left-over.md").exists()
