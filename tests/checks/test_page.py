from jianbao.checks.page import Page, source_page_of

DOCSTRING = (
    "标题须有 4 个字。\n"
    "\n"
    "为什么：目录里只看得见标题；\n"
    "太短说不清 why and\n"
    "how 就是这样。\n"
    "\n"
    "另一段理由。\n"
    "\n"
    "改法：写清楚。\n"
    "\n"
    "反例::\n"
    "\n"
    "    title:\t短\n"
    "\n"
    "      kind: news\r\n"
    "\n"
    "反例::\n"
    "\n"
    "    title: \u2028\n"
    "\n"
    "正例::\n"
    "\n"
    "    title: 够长的标题\n"
)


def test_a_docstring_is_taken_apart() -> None:
    assert source_page_of(DOCSTRING) == Page(
        rule="标题须有 4 个字。",
        why=("目录里只看得见标题；太短说不清 why and how 就是这样。", "另一段理由。"),
        mend=("写清楚。",),
        bad=("title:\t短\n\n  kind: news\r\n", "title: \u2028\n"),
        good=("title: 够长的标题\n",),
    )


def test_nothing_is_an_empty_page() -> None:
    assert source_page_of("") == Page(rule="")
