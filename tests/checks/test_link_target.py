from jianbao.checks import link_target
from tests.checks.finding import found, mended


def test_other_hosts_are_outside() -> None:
    example = """\
@ body

[甲](https://news.example/1.html)、<http://news.example>、[乙][r]

[r]: //news.example/2
"""
    assert found(link_target, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:9:1 链接只能指向本库的文件或登记的内网主机（现有“https://news.example/1.html”）。 → 写库内文件的相对路径；外部来源只写文字，不加链接。",
        "submissions/2026/11/qingxi/20261120-sample.md:9:34 链接只能指向本库的文件或登记的内网主机（现有“http://news.example”）。 → 写库内文件的相对路径；外部来源只写文字，不加链接。",
        "submissions/2026/11/qingxi/20261120-sample.md:9:56 链接应写成从本文件出发的相对路径（现有“//news.example/2”）。 → 写库内文件的相对路径；外部来源只写文字，不加链接。",
    ]


def test_schemes_that_run_something_in_any_disguise() -> None:
    example = """\
@ body

[甲](javascript:alert(1)) [乙](JaVaScRiPt&#58;alert(1)) [丙](<java\tscript:x>) [丁](data:text/html,x) [戊](vbscript:x) [己](file:///etc/passwd)
"""
    assert found(link_target, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:9:1 链接不得使用“javascript:”。 → 写库内文件的相对路径；外部来源只写文字，不加链接。",
        "submissions/2026/11/qingxi/20261120-sample.md:9:26 链接不得使用“javascript:”。 → 写库内文件的相对路径；外部来源只写文字，不加链接。",
        "submissions/2026/11/qingxi/20261120-sample.md:9:55 链接不得使用“javascript:”。 → 写库内文件的相对路径；外部来源只写文字，不加链接。",
        "submissions/2026/11/qingxi/20261120-sample.md:9:76 链接不得使用“data:”。 → 写库内文件的相对路径；外部来源只写文字，不加链接。",
        "submissions/2026/11/qingxi/20261120-sample.md:9:98 链接不得使用“vbscript:”。 → 写库内文件的相对路径；外部来源只写文字，不加链接。",
        "submissions/2026/11/qingxi/20261120-sample.md:9:114 链接不得使用“file:”。 → 写库内文件的相对路径；外部来源只写文字，不加链接。",
    ]


def test_addresses_that_browsers_read_differently() -> None:
    example = """\
@ body

[甲](https://neiwang.xiaocheng.example@evil.example/) [乙](https:\\\\\\\\evil.example) [丙](\\\\\\\\evil.example) [丁](https://neiwang.xiaocheng.example\\\\@evil.example/) [戊](/etc/passwd) [己](https://[)
"""
    assert found(link_target, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:9:1 链接只能指向本库的文件或登记的内网主机（现有“https://neiwang.xiaocheng.example@evil.example/”）。 → 写库内文件的相对路径；外部来源只写文字，不加链接。",
        "submissions/2026/11/qingxi/20261120-sample.md:9:54 链接只能指向本库的文件或登记的内网主机（现有“https:\\\\evil.example”）。 → 写库内文件的相对路径；外部来源只写文字，不加链接。",
        "submissions/2026/11/qingxi/20261120-sample.md:9:82 链接应写成从本文件出发的相对路径（现有“\\\\evil.example”）。 → 写库内文件的相对路径；外部来源只写文字，不加链接。",
        "submissions/2026/11/qingxi/20261120-sample.md:9:104 链接只能指向本库的文件或登记的内网主机（现有“https://neiwang.xiaocheng.example\\@evil.example/”）。 → 写库内文件的相对路径；外部来源只写文字，不加链接。",
        "submissions/2026/11/qingxi/20261120-sample.md:9:159 链接应写成从本文件出发的相对路径（现有“/etc/passwd”）。 → 写库内文件的相对路径；外部来源只写文字，不加链接。",
        "submissions/2026/11/qingxi/20261120-sample.md:9:176 链接只能指向本库的文件或登记的内网主机（现有“https://[”）。 → 写库内文件的相对路径；外部来源只写文字，不加链接。",
    ]


def test_registered_hosts_are_inside() -> None:
    example = """\
@ body

[甲](https://neiwang.xiaocheng.example/a?b#c) [乙](HTTP://Neiwang.XiaoCheng.example:8080/) [丙](mailto:ban@neiwang.xiaocheng.example) [丁](#做法)
"""
    assert found(link_target, example) == []


def test_mail_goes_to_registered_hosts_only() -> None:
    example = """\
@ body

[甲](mailto:a@b.example) <c@d.example>
"""
    assert found(link_target, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:9:1 链接只能指向本库的文件或登记的内网主机（现有“mailto:a@b.example”）。 → 写库内文件的相对路径；外部来源只写文字，不加链接。",
        "submissions/2026/11/qingxi/20261120-sample.md:9:25 链接只能指向本库的文件或登记的内网主机（现有“mailto:c@d.example”）。 → 写库内文件的相对路径；外部来源只写文字，不加链接。",
    ]


def test_a_file_elsewhere_is_found() -> None:
    example = """\
@ body

参见[东湖区的信息](20261118-lift-upkeep.md#做法)。
"""
    assert found(link_target, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:9:3 链接指向的文件应在本库中（现有“20261118-lift-upkeep.md#做法”）。 → 是不是“../donghu/20261118-lift-upkeep.md#做法”？",
    ]
    assert mended(link_target, example) == [
        "- 参见[东湖区的信息](20261118-lift-upkeep.md#做法)。",
        "+ 参见[东湖区的信息](../donghu/20261118-lift-upkeep.md#做法)。",
    ]


def test_a_file_must_be_there() -> None:
    example = """\
@ body

[甲](../donghu/20261118-lift.md) [乙](../../../../../etc/passwd) [丙]()
"""
    assert found(link_target, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:9:1 链接指向的文件应在本库中（现有“../donghu/20261118-lift.md”）。 → 写库内文件的相对路径；外部来源只写文字，不加链接。",
        "submissions/2026/11/qingxi/20261120-sample.md:9:33 链接指向的文件应在本库中（现有“../../../../../etc/passwd”）。 → 写库内文件的相对路径；外部来源只写文字，不加链接。",
        "submissions/2026/11/qingxi/20261120-sample.md:9:64 链接没有写去处。 → 写库内文件的相对路径；外部来源只写文字，不加链接。",
    ]
    assert mended(link_target, example) == []


def test_files_of_the_office_may_be_linked() -> None:
    example = """\
@ body

[甲](../donghu/20261118-lift-upkeep.md) [乙](../donghu/20261118-lift%2Dupkeep.md?x#y) [丙](../../../../bulletins/xinxi/2026/001.md)
"""
    assert found(link_target, example) == []


def test_code_holds_no_links() -> None:
    example = """\
@ body

`[甲](javascript:x)`
"""
    assert found(link_target, example) == []
