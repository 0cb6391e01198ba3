"""What mending makes of a header, what it says, and where it points: one table, whole outputs."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from jianbao.text.mending import mend
from jianbao.text.source import Source


def mended(text: str, path: str = "a.yml") -> tuple[str, list[str]]:
    """Return the mended text and its faults as ``line:column+length kind part found``."""
    source = Source(path, text.encode())
    found = mend(source, 0, len(source.text))
    said = [
        f"{fault.place.line}:{fault.place.column}+{fault.place.length} {fault.kind} {fault.facts.get('part', '')} {fault.found}".strip(
            " "
        )
        for fault in found.faults
    ]
    return found.text, said


def test_full_width_marks_of_the_structure() -> None:
    text = (
        "title：清溪区：三项举措\n"
        "ａｕｔｈｏｒ：“zhang-wei”\n"
        "topics： ［industry，safety］\n"
        "with: 【donghu、qingxi】\n"
        "occurred:\u30002026-11-20\u3000\n"
        "withdrawn: ｛on：2026-11-25，reason：数据有误｝\n"
        "标题：清溪区\n"
    )
    assert mended(text) == (
        "title: 清溪区：三项举措\n"
        "author: zhang-wei\n"
        "topics: [industry, safety]\n"
        "with: [donghu, qingxi]\n"
        "occurred: 2026-11-20\n"
        "withdrawn: {on: 2026-11-25, reason: 数据有误}\n"
        "标题: 清溪区\n",
        [
            "1:6+1 full-width colon ：",
            "2:1+6 full-width key ａｕｔｈｏｒ",
            "2:7+1 full-width colon ：",
            "2:8+11 full-width quotes “”",
            "3:7+2 full-width colon ：",
            "3:9+17 full-width list ［，］",
            "4:7+15 full-width list 【、】",
            "5:9+13 full-width blank :\u3000\u3000",
            "6:12+27 full-width braces ｛：，：｝",
            "7:3+1 full-width colon ：",
        ],
    )


def test_chinese_text_in_values_stays() -> None:
    text = (
        "title: “三送三稳”：【冬季】蔬菜，供应充足\n"
        "sources: [走访企业，座谈两场, 查阅台账]\n"
        "note: 第一行\n"
        "  要求：写明数字\n"
        "  kind：不是键\n"
        "asks: |\n"
        "  一是：产值\n"
        "  - 二是：订单\n"
        "list:\n"
        "  - 访谈：企业 12 家\n"
        "  - 网址http://neiwang.example/a：b\n"
    )
    assert mended(text) == (text, [])


def test_tabs_blanks_and_the_missing_blank() -> None:
    assert mended("title:\t清\t溪\nwithdrawn:\n\ton: x\n\u3000reason: y\nkind:news\nurl: http://x\n") == (
        "title: 清 溪\nwithdrawn:\n  on: x\n  reason: y\nkind: news\nurl: http://x\n",
        ["1:7+1 tab", "3:1+1 tab", "4:1+1 full-width blank \u3000", "5:6+1 no-space space"],
    )


def test_what_other_checks_name_is_put_right_in_silence() -> None:
    assert mended("ti\u200btle: 清\x00溪\u202e区\r\nkind: news\r") == ("title: 清 溪 区\nkind: news\n", [])


def test_json_keeps_its_marks() -> None:
    text = '{"a"：［1，2］,\t"b":"“x”"}'
    assert mended(text, "a.seal.json") == (text, [])


def test_places_point_into_the_file_as_written() -> None:
    source = Source("a.yml", "\u200btitle：\u200b清溪\r\nauthor：\tx\r\n".encode())
    found = mend(source, 0, len(source.text))
    for word in ("title", "清溪", "author", "x"):
        start = found.text.index(word)
        place = found.place(start, start + len(word))
        assert source.text[place.offset : place.offset + place.length] == word


LINES = st.lists(
    st.text(alphabet="ab清：:［］[]，, “”\"'\u3000\t\xa0-－{}｛｝#|>\u200b\u202e\x00", max_size=14),
    max_size=6,
)


@given(LINES)
def test_every_mended_character_came_from_somewhere_in_order(lines: list[str]) -> None:
    source = Source("a.yml", "\n".join(lines).encode())
    found = mend(source, 0, len(source.text))
    assert len(found.origins) == len(found.text) + 1
    assert list(found.origins) == sorted(found.origins)
    assert found.origins[-1] == len(source.text)


@given(LINES)
def test_applying_the_repairs_gives_what_was_read(lines: list[str]) -> None:
    text = "\n".join(line.translate(dict.fromkeys(map(ord, "\u200b\u202e\x00"))) for line in lines)
    source = Source("a.yml", text.encode())
    found = mend(source, 0, len(source.text))
    repaired = text
    edits = sorted(
        (edit for fault in found.faults for edit in fault.edits), key=lambda edit: (edit.start, edit.end)
    )
    if all(one.end <= other.start and one.start < other.start for one, other in pairwise(edits)):
        for edit in reversed(edits):
            repaired = repaired[: edit.start] + edit.new + repaired[edit.end :]
        assert repaired == found.text
