from tests.offices import SAMPLE, said


def test_a_list() -> None:
    assert said("JB111", f"@ {SAMPLE}\n---\n- 清溪区\n---\n") == [
        "2:1+5 这里须是一项项的“键: 值”（现为列表）。 每行写一项，如“title: 标题”。"
    ]


def test_a_text() -> None:
    assert said("JB111", f"@ {SAMPLE}\n---\n清溪区\n---\n") == [
        "2:1+3 这里须是一项项的“键: 值”（现为一段文字）。 每行写一项，如“title: 标题”。"
    ]


def test_an_empty_header() -> None:
    assert said("JB111", f"@ {SAMPLE}\n---\n---\n") == [
        "1:1+3 这里须是一项项的“键: 值”（现为空的）。 每行写一项，如“title: 标题”。"
    ]


def test_one_unit() -> None:
    assert said("JB111", "@ registry/units.yml\nid: qingxi\n") == [
        "registry/units.yml:1:1+10 这里须是列表（现为“键: 值”）。 每条记录以“- ”开头，其余各行前面空两格。"
    ]


def test_a_record_is_left_alone() -> None:
    assert said("JB111", "title: 清溪区三项举措稳定冬季蔬菜供应\n") == []
