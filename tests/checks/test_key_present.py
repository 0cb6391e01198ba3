from tests.offices import SAMPLE, said


def test_two_missing_keys() -> None:
    assert said("JB113", f"@ {SAMPLE}\n---\ntitle: 清溪区三项举措稳定冬季蔬菜供应\n---\n") == [
        "1:1+3 缺少必填的项“author”。 加一行“author: …”。",
        "1:1+3 缺少必填的项“kind”。 加一行“kind: …”。",
    ]


def test_a_key_with_nothing_behind_it() -> None:
    assert said("JB113", "kind:\n") == ["4:1+4 必填的项“kind”没有填写。 在“kind:”后面写上内容。"]


def test_a_nested_key() -> None:
    assert said("JB113", "withdrawn:\n  on: 2026-11-21\n") == [
        "6:1+9 缺少必填的项“reason”。 加一行“reason: …”。"
    ]


def test_a_unit_without_a_level() -> None:
    assert said("JB113", "@ registry/units.yml\n- id: qingxi\n  name: 清溪区\n") == [
        "registry/units.yml:1:3+2 缺少必填的项“level”。 加一行“level: …”。"
    ]


def test_a_complete_header_is_left_alone() -> None:
    assert said("JB113", "title: 清溪区三项举措稳定冬季蔬菜供应\n") == []
