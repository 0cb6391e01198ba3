"""What a contributor may write, and what becomes of everything else."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianbao.press.markdown import ATTRIBUTES, PARSER, TAGS, Heading, render, sanitised
from tests.press.hostile import corpus
from tests.press.tags import tags_of

ALLOWED = {"a": ATTRIBUTES["a"], "img": ATTRIBUTES["img"], "th": {"align"}, "td": {"align"}}
OURS = {"div": {"class"}, "table": {"class"}, **{f"h{level}": {"id"} for level in range(2, 7)}}


def anywhere(address):
    return address


def test_a_report_as_it_is_meant():
    rendered = render(
        "开头一段，\n说明**情况：**如下。\n\n## 一、数据\n\n| 门类 | 产值 |\n| --- | ---: |\n| 甲 | 1.5 |\n\n"
        '### （一）*原因*与`代码`\n\n1. 一是；\n2. 二是。\n\n> 引一句\n\n[原文](a.md "题") ![图](p/a.png)\n',
        link=lambda address: "x.html" if address == "a.md" else None,
        image=lambda address: "p/a.png",
    )
    assert rendered.html == (
        "<p>开头一段，说明<strong>情况：</strong>如下。</p>\n"
        '<h2 id="u-1">一、数据</h2>\n'
        '<div class="jb-scroll"><table class="jb-plain">\n<thead>\n<tr>\n<th>门类</th>\n<th align="right">产值</th>\n</tr>\n'
        '</thead>\n<tbody>\n<tr>\n<td>甲</td>\n<td align="right">1.5</td>\n</tr>\n</tbody>\n</table></div>\n'
        '<h3 id="u-2">（一）<em>原因</em>与<code>代码</code></h3>\n'
        "<ol>\n<li>一是；</li>\n<li>二是。</li>\n</ol>\n<blockquote>\n<p>引一句</p>\n</blockquote>\n"
        '<p><a href="x.html" title="题">原文</a> <img src="p/a.png" alt="图"></p>\n'
    )
    assert rendered.headings == (Heading(2, "u-1", "一、数据"), Heading(3, "u-2", "（一）原因与代码"))
    assert rendered.opening == "开头一段，说明情况：如下。"


def test_a_heading_of_level_one_becomes_one_of_level_two():
    assert render("# 题").html == '<h2 id="u-1">题</h2>\n'


def test_ids_take_the_prefix_given():
    assert render("#### 甲\n\n乙", ids="u-3").html.startswith('<h4 id="u-3-1">')


def test_what_is_refused_leaves_its_words():
    assert (
        render("[甲**乙**](http://x/) 与 ![图片说明](y.png)").html
        == "<p>甲<strong>乙</strong> 与 图片说明</p>\n"
    )


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("公示\n落实", "公示落实"),
        ("小区，\n13 个", "小区，13 个"),
        ("共 13\n个小区", "共 13\n个小区"),
        ("two\nwords", "two\nwords"),
        ("**甲**\n乙", "<strong>甲</strong>乙"),
    ],
)
def test_line_ends_in_chinese_leave_no_blank(written, read):
    assert render(written).html == f"<p>{read}</p>\n"


@pytest.mark.parametrize("name", corpus())
def test_hostile_text_leaves_only_allowed_elements(name):
    for tag, attributes in tags_of(render(corpus()[name]).html):
        assert tag in TAGS | set(OURS)
        assert attributes.keys() <= ALLOWED.get(tag, set()) | OURS.get(tag, set())
        assert tag not in ("a", "img"), "no resolver was given"
        assert not attributes.get("id", "u-").startswith("_")


@pytest.mark.parametrize("name", corpus())
def test_each_layer_alone_lets_no_script_through(name):
    text = corpus()[name]
    first = PARSER.render(text)
    assert "<script" not in first.lower()
    assert {tag for tag, _ in tags_of(first)} <= TAGS | {"h1"}
    for tag, attributes in tags_of(sanitised(text)):
        assert tag in TAGS
        assert attributes.keys() <= ALLOWED.get(tag, set())
        assert not attributes.get("href", "").lower().lstrip().startswith(("javascript", "data", "vbscript"))


@given(st.text(alphabet="<>&\"'=/!-[](){}`*_#|:;\\ \n\tascriptonjv注：", max_size=120))
def test_whatever_is_written_only_allowed_elements_come_out(text):
    html = render(text, link=anywhere, image=anywhere).html
    for tag, attributes in tags_of(html):
        assert tag in TAGS | {"div"}
        assert attributes.keys() <= ALLOWED.get(tag, set()) | OURS.get(tag, set())
    bare = html.replace('<div class="jb-scroll"><table class="jb-plain">', "<table>").replace(
        "</table></div>", "</table>"
    )
    assert sanitised(sanitised(bare)) == sanitised(bare)


@pytest.mark.parametrize(
    "address", ["javascript:x", "JAVASCRIPT:x", "data:text/html,x", "vbscript:x", "file:///x"]
)
def test_the_sanitiser_refuses_schemes_even_when_a_resolver_lets_them_pass(address):
    assert "href" not in render(f"[点]({address})", link=anywhere).html


@pytest.mark.parametrize(
    "text",
    [
        "[" * 20_000,
        "![[" * 5_000,
        "<![CDATA[" * 5_000,
        "[^" * 10_000,
        "*" * 20_000 + "注",
        "**注：" * 5_000,
        "`" * 10_000,
        "a\n" * 10_000,
        "> " * 3_000 + "x",
        "".join("  " * depth + "- x\n" for depth in range(500)),
        "1. " * 2_000,
        "|a" * 5_000 + "\n" + "|-" * 5_000,
        "<div>" * 10_000,
        "&" * 20_000,
        "[a](" * 5_000,
    ],
    ids=lambda text: text[:8].strip() + "…",
)
def test_pathological_text_takes_little_time(text):
    began = time.perf_counter()
    render(text)
    assert time.perf_counter() - began < 5
