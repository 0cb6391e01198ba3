from tests.offices import SAMPLE, repaired_header, said


def test_a_whole_file_in_gbk() -> None:
    example = f"@ {SAMPLE}\n---\ntitle: 〔字节 C7 E5 CF AA C7 F8〕\n"
    assert said("JB001", example) == [
        "1:1+1 文件须是 UTF-8 编码（现为 GBK）。 以 UTF-8 编码保存，或运行 jianbao check --fix 转换。"
    ]
    assert repaired_header("JB001", example) == ("title: 清溪区\n")


def test_a_broken_byte() -> None:
    assert said("JB001", "@ body\n日上市量 96 吨〔字节 FF FE〕。\n") == [
        "8:10+2 此处的字节不是 UTF-8 文字，读不出来。 以 UTF-8 编码保存；仍读不出的字，请对照原稿补上。"
    ]


def test_a_lost_character() -> None:
    assert said("JB001", "title: 清溪区稳定�供应\n") == [
        "2:13+1 此处的字在转码时已经丢失，只剩替代符“�”。 对照原稿补上丢失的字。"
    ]


def test_utf8_is_left_alone() -> None:
    assert said("JB001", "title: 清溪区三项举措稳定冬季蔬菜供应\n") == []
