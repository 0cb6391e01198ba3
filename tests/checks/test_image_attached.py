from jianbao.checks import image_attached
from tests.checks.finding import found


def test_nothing_is_fetched_from_elsewhere() -> None:
    example = """\
@ body

![甲](https://tupian.example/1.png) ![乙](//tupian.example/1.png) ![丙](data:image/png;base64,x)
"""
    assert found(image_attached, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:9:1 图片不得引自别处（现有“https://tupian.example/1.png”）。 → 把图片（png 或 jpg）放进信息自己的附件文件夹，再写它的相对路径。",
        "submissions/2026/11/qingxi/20261120-sample.md:9:36 图片不得引自别处（现有“//tupian.example/1.png”）。 → 把图片（png 或 jpg）放进信息自己的附件文件夹，再写它的相对路径。",
        "submissions/2026/11/qingxi/20261120-sample.md:9:65 图片不得引自别处（现有“data:image/png;base64,x”）。 → 把图片（png 或 jpg）放进信息自己的附件文件夹，再写它的相对路径。",
    ]


def test_only_the_reports_own_folder() -> None:
    example = """\
@ submissions/2026/11/donghu/20261118-lift-upkeep/1.png
图
@ body

![甲](../donghu/20261118-lift-upkeep/1.png) ![乙](20261120-sample/../../../x.png)
"""
    assert found(image_attached, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:9:1 图片应放在所属信息自己的附件文件夹里（现有“../donghu/20261118-lift-upkeep/1.png”）。 → 把图片（png 或 jpg）放进信息自己的附件文件夹，再写它的相对路径。",
        "submissions/2026/11/qingxi/20261120-sample.md:9:44 图片应放在所属信息自己的附件文件夹里（现有“20261120-sample/../../../x.png”）。 → 把图片（png 或 jpg）放进信息自己的附件文件夹，再写它的相对路径。",
    ]


def test_the_file_must_be_there_and_be_a_picture() -> None:
    example = """\
@ submissions/2026/11/qingxi/20261120-sample/list.pdf
表
@ submissions/2026/11/qingxi/20261120-sample/1.png
图
@ body

![甲](20261120-sample/2.png) ![乙](20261120-sample/list.pdf) ![丙](20261120-sample/1.png)
"""
    assert found(image_attached, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:9:1 图片文件应在附件文件夹里（现有“20261120-sample/2.png”）。 → 把图片（png 或 jpg）放进信息自己的附件文件夹，再写它的相对路径。",
        "submissions/2026/11/qingxi/20261120-sample.md:9:29 图片应是 png 或 jpg 文件（现有“20261120-sample/list.pdf”）。 → 把图片（png 或 jpg）放进信息自己的附件文件夹，再写它的相对路径。",
    ]
