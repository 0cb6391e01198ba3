from jianbao.checks import attachment_allowed
from tests.checks.finding import found


def test_types_names_and_folders() -> None:
    example = """\
@ submissions/2026/11/qingxi/20261120-sample/page.html
页
@ submissions/2026/11/qingxi/20261120-sample/macro.xlsm
表
@ submissions/2026/11/qingxi/20261120-sample/noend
无
@ submissions/2026/11/qingxi/20261120-sample/Photo 1.png
图
@ submissions/2026/11/qingxi/20261120-sample/fine-1.photo.PDF
大写
@ submissions/2026/11/qingxi/20261120-sample/good-1.png
好
@ submissions/2026/11/qingxi/20261119-nobody/1.png
无主
"""
    assert found(attachment_allowed, example) == [
        "submissions/2026/11/qingxi/20261119-nobody/1.png:1:1 附件文件夹应与一条信息同名（没有“submissions/2026/11/qingxi/20261119-nobody.md”）。 → 改文件夹的名字，或把附件移到它所属信息的文件夹里。",
        "submissions/2026/11/qingxi/20261120-sample/fine-1.photo.PDF:1:1 附件的文件名应由小写字母、数字和连字符组成，不超过 60 个字符（现有“fine-1.photo.PDF”）。 → 改个名字，正文里的链接一并改。",
        "submissions/2026/11/qingxi/20261120-sample/macro.xlsm:1:1 附件应是 png、jpg、jpeg、pdf、docx、xlsx 之一（现有“macro.xlsm”）。 → 另存为允许的类型再附上；带宏的文件一律不收。",
        "submissions/2026/11/qingxi/20261120-sample/noend:1:1 附件应是 png、jpg、jpeg、pdf、docx、xlsx 之一（现有“noend”）。 → 另存为允许的类型再附上；带宏的文件一律不收。",
        "submissions/2026/11/qingxi/20261120-sample/page.html:1:1 附件应是 png、jpg、jpeg、pdf、docx、xlsx 之一（现有“page.html”）。 → 另存为允许的类型再附上；带宏的文件一律不收。",
    ]


def test_twenty_are_enough() -> None:
    example = """\
@ submissions/2026/11/qingxi/20261120-sample/1.png
图
@ submissions/2026/11/qingxi/20261120-sample/2.png
图
@ submissions/2026/11/qingxi/20261120-sample/3.png
图
@ submissions/2026/11/qingxi/20261120-sample/4.png
图
@ submissions/2026/11/qingxi/20261120-sample/5.png
图
@ submissions/2026/11/qingxi/20261120-sample/6.png
图
@ submissions/2026/11/qingxi/20261120-sample/7.png
图
@ submissions/2026/11/qingxi/20261120-sample/8.png
图
@ submissions/2026/11/qingxi/20261120-sample/9.png
图
@ submissions/2026/11/qingxi/20261120-sample/10.png
图
@ submissions/2026/11/qingxi/20261120-sample/11.png
图
@ submissions/2026/11/qingxi/20261120-sample/12.png
图
@ submissions/2026/11/qingxi/20261120-sample/13.png
图
@ submissions/2026/11/qingxi/20261120-sample/14.png
图
@ submissions/2026/11/qingxi/20261120-sample/15.png
图
@ submissions/2026/11/qingxi/20261120-sample/16.png
图
@ submissions/2026/11/qingxi/20261120-sample/17.png
图
@ submissions/2026/11/qingxi/20261120-sample/18.png
图
@ submissions/2026/11/qingxi/20261120-sample/19.png
图
@ submissions/2026/11/qingxi/20261120-sample/20.png
图
"""
    assert found(attachment_allowed, example) == []


def test_one_more_is_too_many() -> None:
    example = """\
@ submissions/2026/11/qingxi/20261120-sample/1.png
图
@ submissions/2026/11/qingxi/20261120-sample/2.png
图
@ submissions/2026/11/qingxi/20261120-sample/3.png
图
@ submissions/2026/11/qingxi/20261120-sample/4.png
图
@ submissions/2026/11/qingxi/20261120-sample/5.png
图
@ submissions/2026/11/qingxi/20261120-sample/6.png
图
@ submissions/2026/11/qingxi/20261120-sample/7.png
图
@ submissions/2026/11/qingxi/20261120-sample/8.png
图
@ submissions/2026/11/qingxi/20261120-sample/9.png
图
@ submissions/2026/11/qingxi/20261120-sample/10.png
图
@ submissions/2026/11/qingxi/20261120-sample/11.png
图
@ submissions/2026/11/qingxi/20261120-sample/12.png
图
@ submissions/2026/11/qingxi/20261120-sample/13.png
图
@ submissions/2026/11/qingxi/20261120-sample/14.png
图
@ submissions/2026/11/qingxi/20261120-sample/15.png
图
@ submissions/2026/11/qingxi/20261120-sample/16.png
图
@ submissions/2026/11/qingxi/20261120-sample/17.png
图
@ submissions/2026/11/qingxi/20261120-sample/18.png
图
@ submissions/2026/11/qingxi/20261120-sample/19.png
图
@ submissions/2026/11/qingxi/20261120-sample/20.png
图
@ submissions/2026/11/qingxi/20261120-sample/21.png
图
"""
    assert found(attachment_allowed, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:1:1 每条信息的附件不超过 20 个（现有 21 个）。 → 留下看得出问题的几个，其余的并成一个文件。",
    ]
