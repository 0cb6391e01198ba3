"""The proof finds what must not be published, and nothing in a site that may be."""

import pytest

from jianbao.office import Office
from jianbao.pages.edition import Edition
from jianbao.pages.page import Crumb, Page
from jianbao.pages.sheet import framed
from jianbao.pages.site import Site
from jianbao.press.proof import prove
from tests.offices import TODAY

HOST = "neiwang.xiaocheng.example"


def page(path, body, **more):
    return Page(path, "leaf", "submissions", "题", body, **more)


def built(folder, body, extra="", tail="", attachments=()):
    """Build a home page and one leaf with this body, by hand, as a generator would."""
    pages = {
        "index.md": Page("index.md", "front", "home", "首页", '<h1 id="top">首页</h1>'),
        "a/b.md": page("a/b.md", body, crumbs=(Crumb("上级", "index.md"),)),
    }
    for path, one in pages.items():
        file = folder / (path.removesuffix(".md") + ".html")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"<html><head>{extra}</head><body>{framed(one)}{tail}</body></html>")
    (folder / "assets").mkdir()
    (folder / "assets/a.css").write_text("p{background:url(data:image/png;base64,AA)}")
    return Site(Edition(Office(TODAY)), pages, (), tuple(attachments))


def flaws(folder, *given, **more):
    site = built(folder, *given, **more)
    return [f"{flaw.path}：{flaw.sentence}" for flaw in prove(folder, site, (HOST,))]


def test_a_good_site_has_none(tmp_path):
    body = (
        f'<p><a href="../index.html#top">上</a> <a href="#u-1">下</a> <a href="https://{HOST}/x">内网</a>'
        ' <a href="../">根</a></p><h2 id="u-1">一</h2>'
    )
    head = '<link rel="stylesheet" href="/assets/a.css"><script>var a = "<a href=\'http://evil/\'>"</script>'
    assert flaws(tmp_path, body, extra=head) == []


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ('<a href="c.html">x</a>', "“c.html”没有通到任何一页。"),
        ('<a href="../../x.html">x</a>', "“../../x.html”没有通到任何一页。"),
        ('<a href="#u-9">x</a>', "“#u-9”所指的位置不存在。"),
        ('<a href="../index.html#nothing">x</a>', "“../index.html#nothing”所指的位置不存在。"),
        ('<a href="http://evil.example/">x</a>', "“http://evil.example/”（a）指向站外。"),
        ('<a href="//evil.example/">x</a>', "“//evil.example/”（a）指向站外。"),
        (f'<img src="https://{HOST}/x.png">', f"“https://{HOST}/x.png”（img）指向站外。"),
        ('<a href="javascript:x()">x</a>', "“javascript:x()”（a）指向站外。"),
        ("<p onclick='x()'>x</p>", "正文里有不该有的“onclick”。"),
        ('<p style="position:fixed">x</p>', "正文里有不该有的“style”。"),
        ("<script>x()</script>", "正文里有不该有的“script”。"),
        ("<iframe></iframe>", "正文里有不该有的“iframe”。"),
        ('<a id="__config">x</a>', "正文里有不该有的“id”。"),
    ],
)
def test_a_flaw_in_a_sheet_is_found(tmp_path, body, sentence):
    assert flaws(tmp_path, body) == [f"a/b.html：{sentence}"]


def test_a_flaw_of_the_theme_is_found(tmp_path):
    head = (
        '<script src="https://cdn.example/x.js"></script><link rel="preconnect" href="https://fonts.example">'
    )
    found = flaws(tmp_path, "<p>x</p>", extra=head)
    assert found == [
        "a/b.html：“https://cdn.example/x.js”（script）指向站外。",
        "a/b.html：“https://fonts.example”（link）指向站外。",
        "index.html：“https://cdn.example/x.js”（script）指向站外。",
        "index.html：“https://fonts.example”（link）指向站外。",
    ]


def test_a_style_that_fetches_is_found(tmp_path):
    site = built(tmp_path, "<p>x</p>")
    (tmp_path / "assets/b.css").write_text(
        '@import "https://x.example/a.css"; p{background:url("//y.example/b")}'
    )
    assert [flaw.sentence for flaw in prove(tmp_path, site, ())] == [
        "“//y.example/b”（css）指向站外。",
        "“https://x.example/a.css”（css）指向站外。",
    ]


def test_a_missing_page_a_changed_page_and_a_missing_attachment_are_found(tmp_path):
    site = built(tmp_path, "<p>甲</p>", attachments=["a/b/x.png"])
    (tmp_path / "index.html").unlink()
    leaf = tmp_path / "a/b.html"
    leaf.write_text(leaf.read_text().replace("甲", "乙").replace('href="../index.html"', ""))
    assert [f"{flaw.path}：{flaw.sentence}" for flaw in prove(tmp_path, site, ())] == [
        "a/b.html：生成器改动了这一页的内容。",
        "a/b/x.png：这个附件没有带上。",
        "index.html：这一页没有编出来。",
    ]
