from tests.offices import repaired_header, said


def test_a_decomposed_letter() -> None:
    example = "title: 清溪区 Cafe\u0301 工位\n"
    assert said("JB005", example) == [
        "2:15+2 文字须是 Unicode 的合成形式（NFC）：“e\u0301”（U+0065、U+0301）应写作“é”。 运行 jianbao check --fix，字形不变。"
    ]
    assert repaired_header("JB005", example) == (
        "title: 清溪区 Café 工位\nauthor: zhang-wei\nkind: news\ntopics: [agriculture]\n"
    )


def test_a_compatibility_ideograph() -> None:
    example = "title: 清溪区三\uf967项\n"
    assert said("JB005", example) == [
        "2:12+1 文字须是 Unicode 的合成形式（NFC）：“\uf967”（U+F967）应写作“不”。 运行 jianbao check --fix，字形不变。"
    ]
    assert repaired_header("JB005", example) == (
        "title: 清溪区三不项\nauthor: zhang-wei\nkind: news\ntopics: [agriculture]\n"
    )


def test_a_pile_of_marks() -> None:
    assert said("JB005", "title: 清溪区e〔\u0316×32〕\n") == [
        "2:42+2 一个字上叠加的符号不得超过 30 个。 删去多余的符号，或运行 jianbao check --fix。"
    ]


def test_composed_is_left_alone() -> None:
    assert said("JB005", "title: 清溪区 Café 工位\n") == []
