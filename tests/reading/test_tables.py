from hypothesis import given
from hypothesis import strategies as st

from jianbao.reading.tables import rows
from jianbao.text.source import Source

COLUMNS = ("id", "name", "unit")


def table(text: str) -> tuple[list[dict[str, str | None]], list[str]]:
    found, faults = rows(Source("registry/people.csv", text.encode()), COLUMNS)
    return [row.data for row in found], [
        f"{fault.place.line}:{fault.place.column} {fault.kind}" for fault in faults
    ]


def test_rows_are_records_and_empty_cells_are_nothing() -> None:
    assert table('id,name,unit\na,"张，""三""",q\nb,,q\n\n') == (
        [{"id": "a", "name": '张，"三"', "unit": "q"}, {"id": "b", "name": None, "unit": "q"}],
        [],
    )


def test_a_mark_and_crlf_are_read_over() -> None:
    assert table("\ufeffid,name,unit\r\na,张\u200b三,q\r\n") == (
        [{"id": "a", "name": "张三", "unit": "q"}],
        [],
    )


def test_wrong_lines_are_told_and_the_others_read() -> None:
    assert table('id,name,unit\na,b\n"a"x,b,c\na,"b,c\nd,e,f\na，b，c\n') == (
        [{"id": "d", "name": "e", "unit": "f"}],
        ["2:1 table-row", "3:1 table-row", "4:3 table-row", "6:1 table-row"],
    )


def test_a_wrong_header_stops_the_table() -> None:
    assert table("id,name\na,b\n") == ([], ["1:1 table-header"])
    assert table("\n") == ([], ["1:1 table-header"])


def test_cells_have_places() -> None:
    source = Source("registry/people.csv", 'id,name,unit\na,"张 三",清溪\n'.encode())
    (row,), _ = rows(source, COLUMNS)
    cells = [value.place for _, value in row.pairs]
    assert [source.text[place.offset : place.offset + place.length] for place in cells] == [
        "a",
        '"张 三"',
        "清溪",
    ]
    assert [(place.line, place.column) for place in cells] == [(2, 1), (2, 3), (2, 9)]


@given(st.lists(st.text(alphabet='a张",，\n\r', max_size=20), max_size=5))
def test_any_table_is_read_or_told(lines: list[str]) -> None:
    text = "id,name,unit\n" + "\n".join(lines)
    found, faults = table(text)
    assert len(found) + len(faults) <= text.count("\n") + text.count("\r") + 1
