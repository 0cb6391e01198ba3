from tests.offices import said


def test_a_link() -> None:
    assert said("JB125", "@ submissions/2026/11/qingxi/20261121-link.md → /etc/hosts\n") == [
        "submissions/2026/11/qingxi/20261121-link.md:1:1+1 这里须是普通文件（现为链接或设备，没有读取）。 删去它，把文件本身放在这里。"
    ]


def test_a_file_is_left_alone() -> None:
    assert said("JB125", "title: 清溪区三项举措稳定冬季蔬菜供应\n") == []
