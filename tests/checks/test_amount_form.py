from tests.offices import said


def test_with_a_unit() -> None:
    assert said(
        "JB119",
        "@ desk/screening/2026/11-20.yml\neditor: he-jing\nverdicts:\n  - report: donghu-20261118-lift-upkeep\n    verdict: adopt\n    quality: {coefficient: 1.5倍, why: 深度调研, second: lu-ming}\n",
    ) == ["desk/screening/2026/11-20.yml:5:28+4 “coefficient”须是十进制数（现为“1.5倍”）。 改为 1.5"]


def test_a_fraction() -> None:
    assert said(
        "JB119",
        "@ desk/screening/2026/11-20.yml\neditor: he-jing\nverdicts:\n  - report: donghu-20261118-lift-upkeep\n    verdict: adopt\n    quality: {coefficient: 3/2, why: 深度调研, second: lu-ming}\n",
    ) == ["desk/screening/2026/11-20.yml:5:28+3 “coefficient”须是十进制数（现为“3/2”）。 如 5、1.5、-100。"]


def test_a_decimal_is_left_alone() -> None:
    assert (
        said(
            "JB119",
            "@ desk/screening/2026/11-20.yml\neditor: he-jing\nverdicts:\n  - report: donghu-20261118-lift-upkeep\n    verdict: adopt\n    quality: {coefficient: 1.5, why: 深度调研, second: lu-ming}\n",
        )
        == []
    )
