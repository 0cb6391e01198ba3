from tests.offices import said


def test_two_documents() -> None:
    assert said("JB109", "@ desk/decisions/x.yml\ntitle: 甲\ndecided: 2026-08-20\n---\ntitle: 乙\n") == [
        "desk/decisions/x.yml:3:1+3 一个文件只写一份 YAML（此处的“---”以后没有再读）。 把内容并成一份，删去中间的“---”或“...”。"
    ]


def test_a_directive() -> None:
    assert said("JB109", "@ desk/decisions/x.yml\n%YAML 1.2\n---\ntitle: 甲\ndecided: 2026-08-20\n") == [
        "desk/decisions/x.yml:1:1+13 不得写 YAML 指令（现有“%YAML 1.2”）。 删去这一行。"
    ]


def test_one_is_left_alone() -> None:
    assert said("JB109", "@ desk/decisions/x.yml\n---\ntitle: 甲\ndecided: 2026-08-20\n") == []
