from jianbao.checks import html_absent
from tests.checks.finding import found, mended


def test_a_tag_with_a_mark_of_its_own_is_rewritten() -> None:
    example = """\
@ body

日上市量稳定在 <b>96</b> 吨，价格<em>平稳</em>。
"""
    assert found(html_absent, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:9:9 正文不得使用 HTML（现有“<b>”）。 → 改用 Markdown；要原样显示，用反引号括起来。",
        "submissions/2026/11/qingxi/20261120-sample.md:9:14 正文不得使用 HTML（现有“</b>”）。 → 改用 Markdown；要原样显示，用反引号括起来。",
        "submissions/2026/11/qingxi/20261120-sample.md:9:23 正文不得使用 HTML（现有“<em>”）。 → 改用 Markdown；要原样显示，用反引号括起来。",
        "submissions/2026/11/qingxi/20261120-sample.md:9:29 正文不得使用 HTML（现有“</em>”）。 → 改用 Markdown；要原样显示，用反引号括起来。",
    ]
    assert mended(html_absent, example) == [
        "- 日上市量稳定在 <b>96</b> 吨，价格<em>平稳</em>。",
        "+ 日上市量稳定在 **96** 吨，价格*平稳*。",
    ]


def test_other_tags_are_named() -> None:
    example = """\
@ body

<div onclick="x">
*甲*
</div>

乙 <img src=x onerror=alert(1)> 丙
"""
    assert found(html_absent, example) == [
        'submissions/2026/11/qingxi/20261120-sample.md:9:1 正文不得使用 HTML（现有“<div onclick="x">”）。 → 改用 Markdown；要原样显示，用反引号括起来。',
        "submissions/2026/11/qingxi/20261120-sample.md:13:3 正文不得使用 HTML（现有“<img src=x onerror=alert(1)>”）。 → 改用 Markdown；要原样显示，用反引号括起来。",
    ]
    assert mended(html_absent, example) == []


def test_comments_and_declarations_closed_or_not() -> None:
    example = """\
@ body

甲 <!-- 藏 --> 乙 <![CDATA[丙]]> 丁 <?php ?>

戊 <!-- 不关

己 <![ 庚
"""
    assert found(html_absent, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:9:3 正文不得使用 HTML（现有“<!-- 藏 -->”）。 → 改用 Markdown；要原样显示，用反引号括起来。",
        "submissions/2026/11/qingxi/20261120-sample.md:9:16 正文不得使用 HTML（现有“<![CDATA[丙]]>”）。 → 改用 Markdown；要原样显示，用反引号括起来。",
        "submissions/2026/11/qingxi/20261120-sample.md:9:32 正文不得使用 HTML（现有“<?php ?>”）。 → 改用 Markdown；要原样显示，用反引号括起来。",
        "submissions/2026/11/qingxi/20261120-sample.md:11:3 正文不得使用 HTML（现有“<!”）。 → 改用 Markdown；要原样显示，用反引号括起来。",
        "submissions/2026/11/qingxi/20261120-sample.md:13:3 正文不得使用 HTML（现有“<!”）。 → 改用 Markdown；要原样显示，用反引号括起来。",
    ]


def test_code_may_show_html() -> None:
    example = """\
@ body

`<b>` 与 ``<!-- ` -->``

```html
<script>
```

    <div>
"""
    assert found(html_absent, example) == []


def test_signs_of_comparison_are_no_html() -> None:
    example = """\
@ body

甲<乙，PM2.5 < 35，a <3 b，\\<b>不算\\</b>，<https://neiwang.xiaocheng.example/>。
"""
    assert found(html_absent, example) == []


def test_places_hold_in_tables_lists_and_quotes() -> None:
    example = """\
@ body

| 甲 | 乙 |
| --- | --- |
| 一 | <i>二</i> |

- > 丙 <u>丁
  续 </u>
"""
    assert found(html_absent, example) == [
        "submissions/2026/11/qingxi/20261120-sample.md:11:7 正文不得使用 HTML（现有“<i>”）。 → 改用 Markdown；要原样显示，用反引号括起来。",
        "submissions/2026/11/qingxi/20261120-sample.md:11:11 正文不得使用 HTML（现有“</i>”）。 → 改用 Markdown；要原样显示，用反引号括起来。",
        "submissions/2026/11/qingxi/20261120-sample.md:13:7 正文不得使用 HTML（现有“<u>”）。 → 改用 Markdown；要原样显示，用反引号括起来。",
        "submissions/2026/11/qingxi/20261120-sample.md:14:5 正文不得使用 HTML（现有“</u>”）。 → 改用 Markdown；要原样显示，用反引号括起来。",
    ]
