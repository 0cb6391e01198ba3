from tests.offices import said


def test_a_column_is_missing() -> None:
    assert said("JB124", "@ registry/people.csv\nid,name,unit,role\n") == [
        "registry/people.csv:1:1+17 表头须是“id,name,unit,role,email,since,until”（现为“id,name,unit,role”）。 照抄规定的表头，次序不变。"
    ]


def test_a_narrow_row() -> None:
    assert said(
        "JB124",
        "@ registry/people.csv\nid,name,unit,role,email,since,until\nhe-jing,何静,shiwei-ban,editor\n",
    ) == [
        "registry/people.csv:2:1+28 这一行须有 7 列（现有 4 列）。 空着的列也要保留逗号；值里有逗号的，两边加英文双引号。"
    ]


def test_full_width_commas() -> None:
    assert said(
        "JB124",
        "@ registry/people.csv\nid,name,unit,role,email,since,until\nhe-jing，何静，shiwei-ban，editor，，，\n",
    ) == ["registry/people.csv:2:1+31 这一行须有 7 列（现有 1 列）。 把全角逗号改成半角逗号。"]


def test_an_open_quote() -> None:
    assert said(
        "JB124",
        '@ registry/people.csv\nid,name,unit,role,email,since,until\nhe-jing,"何静,shiwei-ban,editor,,,\n',
    ) == [
        "registry/people.csv:2:9+24 英文双引号须成对，并括住整个单元格。 补上另一半引号；值里的引号写两个。"
    ]


def test_an_empty_table() -> None:
    assert said("JB124", "@ registry/people.csv\n") == [
        "registry/people.csv:1:1+1 表头须是“id,name,unit,role,email,since,until”（现为“”）。 照抄规定的表头，次序不变。"
    ]


def test_quotes_in_order_are_left_alone() -> None:
    assert (
        said(
            "JB124",
            '@ registry/people.csv\nid,name,unit,role,email,since,until\nhe-jing,"何，静",shiwei-ban,editor,,,\n',
        )
        == []
    )
