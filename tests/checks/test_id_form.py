from tests.offices import repaired_header, said


def test_capitals() -> None:
    example = "decision: 2026_Old Estates\n"
    assert said("JB122", example) == [
        "6:11+16 编号须由小写字母、数字和短横组成（现为“2026_Old Estates”）。 改为 2026-old-estates"
    ]
    assert repaired_header("JB122", example) == (
        "title: 清溪区三项举措稳定冬季蔬菜供应\n"
        "author: zhang-wei\n"
        "kind: news\n"
        "topics: [agriculture]\n"
        "decision: 2026-old-estates\n"
    )


def test_a_cyrillic_letter() -> None:
    assert said("JB122", "decision: 2026-\u043eld-estates\n") == [
        "6:11+16 编号须由小写字母、数字和短横组成（现为“2026-\u043eld-estates”）。 “\u043e”（U+043E）不是英文字母，只是看上去像；请重新输入。"
    ]


def test_chinese() -> None:
    assert said("JB122", "with: [东湖区]\n") == [
        "6:8+3 编号须由小写字母、数字和短横组成（现为“东湖区”）。 用拼音或英文小写，词之间用短横相连，如 zhang-wei。"
    ]


def test_too_long() -> None:
    assert said("JB122", "supersedes: qingxi-〔a×60〕\n") == [
        "6:13+67 编号不得超过 60 个字符（现有 67 个）。 换一个短些的编号。"
    ]


def test_an_id_is_left_alone() -> None:
    assert said("JB122", "decision: 2026-old-estates\n") == []
