from jianbao.checks import issue_markdown
from tests.checks.finding import found


def test_html_links_and_images() -> None:
    example = """\
@ bulletins/xinxi/2026/001.md
---
series: xinxi
number: 1
total: 1
date: 2026-11-20
editor: he-jing
reviewer: song-yi
approver: qin-chuan
entries: [{reports: [donghu-20261118-lift-upkeep], column: 基层反映}]
---

## 基层反映

### 电梯大修难

<u>甲</u> [乙](https://news.example/1.html) ![丙](https://news.example/1.png)
"""
    assert found(issue_markdown, example) == [
        "bulletins/xinxi/2026/001.md:16:1 正文不得使用 HTML（现有“<u>”）。 → 改用 Markdown；要原样显示，用反引号括起来。",
        "bulletins/xinxi/2026/001.md:16:5 正文不得使用 HTML（现有“</u>”）。 → 改用 Markdown；要原样显示，用反引号括起来。",
        "bulletins/xinxi/2026/001.md:16:10 链接只能指向本库的文件或登记的内网主机（现有“https://news.example/1.html”）。 → 写库内文件的相对路径；外部来源只写文字，不加链接。",
        "bulletins/xinxi/2026/001.md:16:43 图片不得引自别处（现有“https://news.example/1.png”）。 → 把图片（png 或 jpg）放进信息自己的附件文件夹，再写它的相对路径。",
    ]


def test_images_of_the_reports_used() -> None:
    example = """\
@ submissions/2026/11/donghu/20261118-lift-upkeep/lift.png
图
@ submissions/2026/11/qingxi/20261120-sample/market.png
图
@ bulletins/xinxi/2026/001.md
---
series: xinxi
number: 1
total: 1
date: 2026-11-20
editor: he-jing
reviewer: song-yi
approver: qin-chuan
entries: [{reports: [donghu-20261118-lift-upkeep], column: 基层反映}]
---

## 基层反映

### 电梯大修难

![电梯](../../../submissions/2026/11/donghu/20261118-lift-upkeep/lift.png)
![菜场](../../../submissions/2026/11/qingxi/20261120-sample/market.png)
"""
    assert found(issue_markdown, example) == [
        "bulletins/xinxi/2026/001.md:17:1 图片应放在所属信息自己的附件文件夹里（现有“../../../submissions/2026/11/qingxi/20261120-sample/market.png”）。 → 把图片（png 或 jpg）放进信息自己的附件文件夹，再写它的相对路径。",
    ]
