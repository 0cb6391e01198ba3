from tests.offices import said


def test_a_header() -> None:
    assert said("JB008", "sources: [〔清溪，×3000〕]\n") == [
        "1:1+3 文件头不得超过 16 KiB（现有 27 KiB）。 文件头只写规定的几项；正文写在第二个“---”之后。",
        "6:2001+1 一行不得超过 2,000 字（现有 9,011 字）。 把长段落分成几段，段间空一行。",
    ]


def test_a_line() -> None:
    assert said("JB008", "@ body\n〔字×2001〕\n") == [
        "8:2001+1 一行不得超过 2,000 字（现有 2,001 字）。 把长段落分成几段，段间空一行。"
    ]


def test_many_lines() -> None:
    assert said("JB008", "@ body\n〔字\n×5001〕\n") == [
        "5001:1+1 文件不得超过 5,000 行（现有 5,009 行）。 删去多余的空行；数据多时放到附件里。"
    ]


def test_a_file() -> None:
    assert said("JB008", "@ body\n〔清溪区日上市量稳定在 96 吨。\n×9000〕\n") == [
        "1:1+1 文件不得超过 256 KiB（现有 361 KiB）。 把图片、表格放到附件文件夹，正文只留文字。"
    ]


def test_an_ordinary_report_is_left_alone() -> None:
    assert said("JB008", "title: 清溪区三项举措稳定冬季蔬菜供应\n") == []
