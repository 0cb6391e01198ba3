from hypothesis import given
from hypothesis import strategies as st

from jianbao.text.source import Source


def place(source: Source, start: int, end: int | None = None) -> tuple[int, int, int]:
    found = source.place(start, end)
    return found.line, found.column, found.length


def test_lines_and_columns_count_characters_from_one_over_every_kind_of_line_end() -> None:
    source = Source("a.md", "一二\r\n三𠮷四\r五\n".encode())
    assert [place(source, at)[:2] for at in range(len(source.text) + 1)] == [
        (1, 1),
        (1, 2),
        (1, 3),
        (1, 4),
        (2, 1),
        (2, 2),
        (2, 3),
        (2, 4),
        (3, 1),
        (3, 2),
        (4, 1),
    ]
    assert [source.line(number) for number in range(1, source.lines + 1)] == ["一二", "三𠮷四", "五"]
    assert place(source, 4, 6) == (2, 1, 2)


@given(st.text(alphabet="一a𠮷\r\n\ufeff", max_size=40))
def test_offset_is_the_inverse_of_place(text: str) -> None:
    source = Source("a.md", text.encode())
    for at in range(len(text) + 1):
        assert source.offset(source.place(at)) == source.place(at).offset == at


def test_utf8_is_utf8() -> None:
    assert (Source("a.md", "清溪区".encode()).text, Source("a.md", "清溪区".encode()).encoding) == (
        "清溪区",
        "utf-8",
    )
    assert Source("a.md", b"").encoding == "utf-8"


def test_gbk_and_utf16_are_recognised_and_read() -> None:
    text = "标题：“清溪区”——三项举措 A1\n"
    for encoding in ("gbk", "gb18030"):
        source = Source("a.md", text.encode(encoding))
        assert (source.text, source.encoding) == (text, "gb18030")
    source = Source("a.md", text.encode("utf-16"))
    assert (source.text, source.encoding) == (text, "utf-16")


def test_broken_utf8_is_not_taken_for_gbk() -> None:
    raw = "清溪区组织合作社签订保供协议".encode()
    for cut in (1, 2, 10, 20):
        source = Source("a.md", raw[:cut] + raw[cut + 1 :])
        assert source.encoding == ""
        assert "\ufffd" in source.text
    assert Source("a.md", b"abc\xff\xfe").encoding == ""


@given(st.binary(max_size=60))
def test_any_bytes_have_a_text_and_lines(raw: bytes) -> None:
    source = Source("a.md", raw)
    assert source.lines <= len(source.text) + 1
    assert "".join(source.line(number) for number in range(1, source.lines + 1)) == source.text.translate(
        {10: None, 13: None}
    )
    assert source.encoding != "utf-8" or source.text.encode() == raw
