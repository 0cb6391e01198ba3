"""YAML that the parser refuses, read to its end: the value, and what is said on the way."""

import pytest

from jianbao.text.source import Source
from jianbao.text.stretch import read_stretch


def stretch(text: str) -> tuple[object, list[str]]:
    source = Source("a.yml", text.encode())
    node, faults = read_stretch(source, 0, len(source.text))
    told = [
        f"{fault.place.line}:{fault.place.column} {fault.kind} {fault.facts.get('why', '') if fault.kind == 'unquoted' else fault.found}".strip()
        for fault in faults
    ]
    return (node.data if node else None), told


def test_every_line_is_read_in_spite_of_those_before() -> None:
    text = (
        "title: 关于 A: B 的报告\n"
        "author: @zhang\n"
        "kind news\n"
        "topics: [industry\n"
        'sources: "x\n'
        "urgent:\n"
        "   grade: I\n"
        "  class: x\n"
        "place: 'it's'\n"
        "occurred: 2026\n"
    )
    assert stretch(text) == (
        {
            "title": "关于 A: B 的报告",
            "author": "@zhang",
            "topics": ["industry"],
            "sources": "x",
            "urgent": {"grade": "I", "class": "x"},
            "place": "it's",
            "occurred": "2026",
        },
        [
            "1:12 unquoted colon",
            "2:9 unquoted start",
            "3:1 syntax kind news",
            "4:9 unquoted open",
            "5:10 unquoted open",
            "8:3 unquoted indent",
            "9:8 unquoted quotes",
        ],
    )


@pytest.mark.parametrize(
    ("written", "value", "said"),
    [
        ("a: b: c", "b: c", "unquoted colon"),
        ("a: - b", "- b", "unquoted start"),
        ("a: %b", "%b", "unquoted start"),
        ("a: `b`", "`b`", "unquoted start"),
        ("a: *重要* b", "*重要* b", "unquoted start"),
        ("a: | b", "| b", "unquoted start"),
        ("a: [b] c", "[b] c", "unquoted start"),
        ("a: {b} c", "{b} c", "unquoted start"),
        ('a: "b" c', '"b" c', "unquoted quotes"),
        ('a: "b', "b", "unquoted open"),
        ("a: {b: c", {"b": "c"}, "unquoted open"),
        ("a: [b,, c]", ["b", "c"], "unquoted comma"),
        ('a: "b\\q"', "b\\q", "unquoted escape"),
    ],
)
def test_one_line_is_put_right_as_it_was_meant(written: str, value: object, said: str) -> None:
    found, told = stretch(f"{written}\nk: v\n")
    assert found == {"a": value, "k": "v"}
    assert [one.split(" ", 1)[1] for one in told] == [said]


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("title\nkind: y\n", "1:1"),
        ("a: b\ntitle\nkind: y\n", "2:1"),
        ("a: b\n- c\nkind: y\n", "2:1"),
        ("a: b\n}\nkind: y\n", "2:1"),
        ("-a\nb: c\n", "1:1"),
    ],
)
def test_a_line_beyond_mending_is_blamed_itself_and_passed_over(text: str, at: str) -> None:
    _, told = stretch(text)
    assert [one.split(" ")[:2] for one in told] == [[at, "syntax"]]


def test_yaml_in_order_is_left_alone() -> None:
    text = "a: 'b: c'\nd: \"e\"\nf: [g, h]\ni:\n  - j\n  - k: l\nm: |\n  n: o\n  p\nq: >-\n  r\n  s\n# t\nu: v # w\n"
    assert stretch(text) == (
        {
            "a": "b: c",
            "d": "e",
            "f": ["g", "h"],
            "i": ["j", {"k": "l"}],
            "m": "n: o\np\n",
            "q": "r s",
            "u": "v",
        },
        [],
    )


def test_nothing_and_its_names_are_nothing_unless_quoted() -> None:
    assert stretch("a:\nb: ~\nc: null\nd: '~'\ne: ''\n") == (
        {"a": None, "b": None, "c": None, "d": "~", "e": ""},
        [],
    )
