from jianbao.checks.engine import run
from tests.offices import laid_over, read, said

ISSUE = """\
@ bulletins/xinxi/2026/002.md
---
series: xinxi
<<<<<<< HEAD
number: 2
=======
number: 3
>>>>>>> origin/main
---
"""
CONFLICT = "合并时有冲突，要由人定稿：两边的文字都写在这里（到第 {} 行）。"


def test_two_editors_of_one_number_are_told_what_to_do():
    mine, next_ = "bulletins/xinxi/2026/002.md", "bulletins/xinxi/2026/003.md"
    assert said("JB009", ISSUE) == [
        f"{mine}:3:1+12 {CONFLICT.format(7)} 两位编辑编了同一期，先推送的留用这个期号。"
        f"在 git pull 之后运行：git show :2:{mine} > {next_}，"
        f"git checkout --theirs {mine}，git add {mine} {next_}；"
        f"再把 {next_} 的 number 和 total 各加 1，删去别人已编入的条目，检查无误后 git commit。",
    ]


def test_nothing_else_is_said_of_such_a_file():
    problems = run(read(laid_over(ISSUE)))
    assert {one.id for one in problems if one.place.path == "bulletins/xinxi/2026/002.md"} == {"JB009"}


def test_two_conflicts_and_half_a_one():
    example = """\
@ body
<<<<<<< HEAD
一
=======
二
>>>>>>> 甲
<<<<<<< HEAD
三
>>>>>>> 甲
<<<<<<< HEAD
"""
    help = "留下该留的，删去 <<<<<<<、=======、>>>>>>> 三种行。"
    assert said("JB009", example) == [
        f"8:1+12 {CONFLICT.format(12)} {help}",
        f"13:1+12 {CONFLICT.format(15)} {help}",
    ]
