import frontmatter
import pytest

from jianbao.text.header import STRICT, dump, split
from jianbao.text.source import Source


def parts(text: str) -> tuple[str | None, str, list[str]]:
    """Return the header's text, the body, and the faults by kind."""
    source = Source("a.md", text.encode())
    found = split(source)
    header = None if found.header is None else source.text[slice(*found.header)]
    return header, source.text[found.body_start :], [fault.kind for fault in found.faults]


@pytest.mark.parametrize(
    ("text", "header", "body", "faults"),
    [
        ("---\ntitle: a\n---\n\nb\n", "title: a\n", "\nb\n", []),
        ("---\ntitle: a\n---", "title: a\n", "", []),
        ("---\ntitle: a\n---\n---\nscore: 9\n---\n", "title: a\n", "---\nscore: 9\n---\n", []),
        ("---\r\ntitle: a\r\n---\r\nb\r\n", "title: a\r\n", "b\r\n", []),
        ("\ufeff---\ntitle: a\n---\nb\n", "title: a\n", "b\n", []),
        ("\n\n---\ntitle: a\n---\nb\n", "title: a\n", "b\n", ["fence"]),
        ("——\ntitle: a\n...\nb\n", "title: a\n", "b\n", ["fence", "fence"]),
        ("--- \ntitle: a\n---\t\nb\n", "title: a\n", "b\n", ["fence", "fence"]),
        ("---\ntitle: a\n\n正文。\n", "title: a\n", "\n正文。\n", ["header-unclosed"]),
        (
            "---\ntitle: a\n正文。\n\n---\n\n结尾。\n",
            "title: a\n",
            "正文。\n\n---\n\n结尾。\n",
            ["header-unclosed"],
        ),
        ("---\ntitle: a\n乱写\nkind: b\n---\n正文。\n", "title: a\n乱写\nkind: b\n", "正文。\n", []),
        ("---\ntitle: a\n", "title: a\n", "", ["header-unclosed"]),
        ("title: a\nkind: b\n\n正文。\n", "title: a\nkind: b\n", "\n正文。\n", ["header-missing"]),
        ("title：a\nkind：b\n---\n正文。\n", "title：a\nkind：b\n", "正文。\n", ["header-missing"]),
        ("正文。\n", None, "正文。\n", ["header-missing"]),
        ('{"title": "a"}\n', None, '{"title": "a"}\n', ["header-missing"]),
        ("", None, "", ["header-missing"]),
    ],
)
def test_a_file_is_cut_where_its_author_meant(
    text: str, header: str | None, body: str, faults: list[str]
) -> None:
    assert parts(text) == (header, body, faults)


def test_a_header_beyond_its_size_is_not_read() -> None:
    for text in ("---\n" + "k: v\n" * 4_000 + "---\n", "---\n" + "k: v\n" * 40_000):
        header, _, faults = parts(text)
        assert header is None
        assert faults == ["too-big"]


@pytest.mark.parametrize(
    "text",
    [
        "----\ntitle: a\n---\n",
        "---\ntitle：a\n---\n",
        "---\ntitle: a\ntitle: b\n---\n",
        "---\ntitle: &a b\n---\n",
        "---\n\ttitle: b\n---\n",
        '---\ntitle: "\\0"\n---\n',
        "---\n- a\n- b: !x c\n---\n",
    ],
)
def test_the_strict_handler_refuses_what_the_checks_refuse(text: str) -> None:
    with pytest.raises(ValueError, match="strict"):
        STRICT.load(STRICT.split(text)[0])


def test_the_strict_handler_reads_strings_only_and_writes_them_back() -> None:
    text = "---\ntitle: 标题：甲\nnumber: 007\nwhen: 12:30:00\non: NO\nwith: [a, b]\n---\n\n正文。"
    post = frontmatter.loads(text, handler=STRICT)
    assert post.metadata == {
        "title": "标题：甲",
        "number": "007",
        "when": "12:30:00",
        "on": "NO",
        "with": ["a", "b"],
    }
    assert frontmatter.dumps(post, handler=STRICT, sort_keys=False) == text


def test_dump_is_our_style() -> None:
    data = {
        "title": "甲: 乙",
        "none": None,
        "empty": "",
        "tilde": "~",
        "list": ["a", "b"],
        "long": ["字" * 61],
        "text": "一\n二\n",
        "entries": [{"reports": ["x"], "column": "动态"}],
    }
    assert dump(data) == (
        "title: '甲: 乙'\n"
        "none:\n"
        "empty: ''\n"
        "tilde: '~'\n"
        "list: [a, b]\n"
        "long:\n"
        f"  - {'字' * 61}\n"
        "text: |\n"
        "  一\n"
        "  二\n"
        "entries:\n"
        "  - reports: [x]\n"
        "    column: 动态"
    )
