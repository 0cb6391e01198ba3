from tests.offices import REPORT, said


def test_another_month() -> None:
    assert said("JB127", f"@ submissions/2026/10/qingxi/20261120-a.md\n{REPORT}") == [
        "submissions/2026/10/qingxi/20261120-a.md:1:1+1 年月文件夹须与文件名的日期一致（现为“2026/10”）。 改为“2026/11”。"
    ]


def test_chinese_in_the_name() -> None:
    assert said("JB127", f"@ submissions/2026/11/qingxi/20261120-冬季Supply.md\n{REPORT}") == [
        "submissions/2026/11/qingxi/20261120-冬季Supply.md:1:1+1 短名须由小写字母、数字和短横组成（现为“冬季Supply”）。 改为“supply”。"
    ]


def test_no_such_day() -> None:
    assert said("JB127", f"@ submissions/2026/11/qingxi/20261131-a.md\n{REPORT}") == [
        "submissions/2026/11/qingxi/20261131-a.md:1:1+1 文件名的日期须确有这一天（现为“20261131”）。 日期写八位数字，如 20261120。"
    ]


def test_no_unit() -> None:
    assert said("JB127", f"@ submissions/2026/11/20261120-a.md\n{REPORT}") == [
        "submissions/2026/11/20261120-a.md:1:1+1 信息须放在 submissions/<年>/<月>/<单位>/ 之下（现为“submissions/2026/11/20261120-a.md”）。 如 submissions/2026/11/qingxi/20261120-winter-supply.md。"
    ]


def test_no_date() -> None:
    assert said("JB127", f"@ submissions/2026/11/qingxi/winter.md\n{REPORT}") == [
        "submissions/2026/11/qingxi/winter.md:1:1+1 文件名须是“<年月日>-<短名>.md”（现为“winter.md”）。 如 20261120-winter-supply.md。"
    ]


def test_too_long() -> None:
    assert said(
        "JB127",
        f"@ submissions/2026/11/qingxi/20261120-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.md\n{REPORT}",
    ) == [
        "submissions/2026/11/qingxi/20261120-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.md:1:1+1 信息编号不得超过 60 个字符（现为“qingxi-20261120-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…”，78 个）。 把短名缩短。"
    ]


def test_the_right_path_is_left_alone() -> None:
    assert said("JB127", f"@ submissions/2026/11/qingxi/20261121-a.md\n{REPORT}") == []
