"""Every row F, Y and T of the list of bad inputs: what each gets from the checks of text and header.

The table is literal. The ids of other rooms (JB2 and up) are left out, but where a row is about one.
"""

import time
from dataclasses import dataclass

import frontmatter
import pytest

from jianbao.checks.engine import run
from jianbao.problem import Problem
from jianbao.text.header import STRICT
from tests.offices import SAMPLE, little_with, read
from tests.threats.naughty import NAUGHTY

BODY = "\n清溪区组织 12 家合作社签订保供协议，日上市量稳定在 96 吨，菜价总体平稳。\n" * 2
HEADER = "title: 清溪区三项举措稳定冬季蔬菜供应\nauthor: zhang-wei\nkind: news\n"
GOOD = f"---\n{HEADER}---\n{BODY}"
BOMB = "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12))


@dataclass(frozen=True)
class Row:
    """One input of a row of the list, and the ids it gets."""

    row: str
    what: str
    content: str | bytes
    ids: str
    path: str = SAMPLE


def header(lines: str) -> str:
    """Return a report with these lines in its header besides the good ones."""
    return f"---\n{HEADER}{lines}---\n{BODY}"


def title(value: str) -> str:
    """Return a report with this title as written."""
    return f"---\ntitle: {value}\nauthor: zhang-wei\nkind: news\n---\n{BODY}"


ROWS = (
    Row("F01", "no header", BODY, "JB101"),
    Row("F01", "JSON", '{"title": "清溪区", "author": "zhang-wei"}\n' + BODY, "JB101"),
    Row("F01", "TOML", f'+++\ntitle = "清溪区"\n+++\n{BODY}', "JB101"),
    Row("F01", "MultiMarkdown", f"title: 清溪区三项举措\nauthor: zhang-wei\nkind: news\n{BODY}", "JB101"),
    Row("F01", "nothing at all", "", "JB101"),
    Row("F02", "four hyphens", GOOD.replace("---", "----", 1), "JB102"),
    Row("F02", "NBSP behind", GOOD.replace("---", "---\xa0", 1), "JB102"),
    Row("F02", "form feed behind", GOOD.replace("---", "---\x0c", 1), "JB002 JB102"),
    Row("F02", "blank line above", f"\n{GOOD}", "JB102"),
    Row("F02", "BOM", f"\ufeff{GOOD}", "JB003"),
    Row("F02", "CRLF", GOOD.replace("\n", "\r\n"), "JB004"),
    Row("F02", "CR", GOOD.replace("\n", "\r"), "JB004"),
    Row("F02", "full-width", GOOD.replace("---", "———"), "JB102"),
    Row("F03", "a second block", f"{GOOD}\n---\ntitle: 另一个标题\nscore: 99\n---\n", ""),
    Row("F04", "list", f"---\n- 清溪区\n---\n{BODY}", "JB111"),
    Row("F04", "scalar", f"---\n清溪区\n---\n{BODY}", "JB111"),
    Row("F04", "empty", f"---\n---\n{BODY}", "JB111"),
    Row("F05", "script in the title", title("</title><script>alert(1)</script>"), ""),
    Row(
        "F06",
        "attachments",
        header("attachments: [../../.git/config, /etc/passwd, 'http://x.invalid']\n"),
        "JB112",
    ),
    Row("F07", "10,000 characters", title("长" * 10_000), "JB008"),
    Row("F07", "1,000 characters", title("长" * 1_000), "JB201"),
    Row("F07", "only blanks", title('"    "'), "JB201"),
    Row("F07", "only U+200B", title("\u200b"), "JB007 JB113"),
    Row("Y01", "alias bomb", f"---\na0: &a0 [x, x, x]\n{BOMB}---\n{BODY}", "JB107 JB112 JB113"),
    Row("Y02", "recursive alias", header("with: &a [*a]\n"), "JB107 JB115"),
    Row("Y03", "[ × 30,000", header(f"topics: {'[' * 30_000}\n"), "JB008"),
    Row("Y03", "[ × 100,000", f"---\n{'[' * 100_000}\n---\n", "JB008"),
    Row("Y03", "[ × 15,000 in a small header", header(f"topics: {'[' * 15_000}\n"), "JB008 JB106 JB115"),
    Row("Y04", "duplicate key", header("title: 清溪区四项举措稳定冬季蔬菜供应\n"), "JB114"),
    Row("Y04", "but for U+200B", header("ti\u200btle: 清溪区四项举措稳定冬季蔬菜供应\n"), "JB007 JB114"),
    Row("Y04", "but for case", header("Title: 清溪区四项举措稳定冬季蔬菜供应\n"), "JB112 JB114"),
    Row("Y06", "key on", header("on: x\n"), "JB112"),
    Row("Y08", "no such day", header("occurred: 2026-02-30\n"), "JB116"),
    Row("Y09", "score .inf", header("score: .inf\n"), "JB112"),
    Row("Y09", "score .nan", header("score: .nan\n"), "JB112"),
    Row("Y09", "score true", header("score: true\n"), "JB112"),
    Row("Y09", "score 1e9", header("score: 1e9\n"), "JB112"),
    Row("Y09", "score ９９", header("score: ９９\n"), "JB112"),
    Row("Y10", "python object", header("sources: !!python/object/apply:os.system ['true']\n"), "JB108"),
    Row("Y10", "binary", header("sources: [!!binary aGk=]\n"), "JB108"),
    Row("Y10", "empty int", header("keypoint: !!int ''\n"), "JB108 JB122"),
    Row("Y11", "5,000 digits", header(f"occurred: {'9' * 5_000}\n"), "JB008 JB116"),
    Row("Y11", "5 MB scalar", header(f"sources: [{'x' * 5_000_000}]\n"), "JB008"),
    Row("Y11", "200,000 keys", header("".join(f"k{n}: v\n" for n in range(200_000))), "JB008"),
    Row("Y11", "20,000 keys", header("".join(f"k{n}: v\n" for n in range(20_000))), "JB008"),
    Row("Y12", "directive", f"---\n%YAML 1.2\n{HEADER}---\n{BODY}", "JB109"),
    Row(
        "Y12",
        "two documents",
        "title: 甲\ndecided: 2026-08-20\n---\ntitle: 乙\n",
        "JB109",
        "desk/decisions/x.yml",
    ),
    Row("Y12", "three dots as end", GOOD.replace("news\n---", "news\n..."), "JB102"),
    Row("Y13", "content", header("content: x\n"), "JB112"),
    Row("Y13", "handler", header("handler: x\n"), "JB112"),
    Row("Y13", "self", header("self: x\n"), "JB112"),
    Row("Y13", "1", header("1: x\n"), "JB112"),
    Row("Y13", "a list as key", header("? [a, b]\n: x\n"), "JB115"),
    Row("Y14", "template", header("template: nope.html\n"), "JB112"),
    Row("Y14", "icon", header("icon: nope/nope\n"), "JB112"),
    Row("Y14", "hide", header("hide: 5\n"), "JB112"),
    Row("Y14", "search", header("search: x\n"), "JB112"),
    Row("T01", "invalid UTF-8", GOOD.encode() + b"\xff\xfe\n", "JB001"),
    Row("T01", "cut in a character", GOOD.encode()[:-2], "JB001"),
    Row("T01", "UTF-16", GOOD.encode("utf-16"), "JB001"),
    Row("T01", "UTF-16 without a mark", GOOD.encode("utf-16-le"), "JB001 JB002 JB101"),
    Row("T01", "GBK", GOOD.encode("gbk"), "JB001"),
    Row("T01", "NUL", GOOD + "\0\n", "JB002"),
    Row("T02", "surrogate", title('"清溪区三项举措\\ud800稳定蔬菜供应"'), "JB002"),
    Row("T02", "escaped NUL", title('"清溪区三项举措\\0稳定蔬菜供应"'), "JB002"),
    Row("T02", "escaped override", title('"清溪区三项举措\\u202e稳定蔬菜供应"'), "JB006"),
    Row("T02", "escaped ZWSP", title('"清溪区三项举措\\u200b稳定蔬菜供应"'), "JB007"),
    Row("T03", "bidi in the body", GOOD.replace("协议", "\u202e协议\u202c"), "JB006"),
    Row("T03", "bidi in the title", title("清溪区三项\u2066举措\u2069稳定蔬菜供应"), "JB006"),
    Row("T04", "ZWSP in the title", title("清溪区三项\u200b举措稳定蔬菜供应"), "JB007"),
    Row(
        "T04",
        "ZWJ in a unit's name",
        "- id: a\n  name: 清\u200d溪区\n  level: city\n",
        "JB007",
        "registry/units.yml",
    ),
    Row("T05", "Cyrillic а in the author", GOOD.replace("zhang", "zh\u0430ng"), "JB209"),
    Row("T05", "Cyrillic а in the unit", GOOD, "JB127", "submissions/2026/11/qingxi\u0430/20261120-a.md"),
    Row("T06", "NFD", title("清溪区 Cafe\u0301 工位接纳 120 人"), "JB005"),
)


def problems(row: Row) -> list[Problem]:
    raw = row.content if isinstance(row.content, bytes) else row.content.encode()
    return [problem for problem in run(read(little_with({row.path: raw}))) if problem.place.path == row.path]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.row} {row.what}")
def test_a_bad_input_gets_its_ids(row: Row) -> None:
    wanted = set(row.ids.split())
    found = {problem.id for problem in problems(row)}
    assert {id for id in found if id < "JB2" or id in wanted} == wanted


def test_every_row_of_the_list_is_here() -> None:
    listed = (
        {f"F{n:02}" for n in range(1, 8)}
        | {f"Y{n:02}" for n in range(1, 15)}
        | {f"T{n:02}" for n in range(1, 8)}
    )
    elsewhere = {"Y05", "Y07", "T07"}
    assert {row.row for row in ROWS} == listed - elsewhere


@pytest.mark.parametrize(
    "row", [row for row in ROWS if row.row in ("Y01", "Y02", "Y03", "Y11")], ids=lambda row: row.what
)
def test_an_attack_is_over_at_once(row: Row) -> None:
    tree = little_with({row.path: row.content})
    started = time.process_time()
    run(read(tree))
    assert time.process_time() - started < 0.5


def test_y05_y06_y07_words_stay_words() -> None:
    units = "- id: 0310\n  name: NO\n  level: city\n  short: 12:30:00\n  duties: on\n"
    unit = read(little_with({"registry/units.yml": units})).units[0]
    assert (unit.id, unit.name, unit.short, unit.duties) == ("0310", "NO", "12:30:00", "on")


def test_f03_a_second_block_is_body() -> None:
    office = read(little_with({SAMPLE: f"{GOOD}\n---\ntitle: 另一个标题\n---\n"}))
    report = office.report_by_id["qingxi-20261120-sample"]
    assert report.title == "清溪区三项举措稳定冬季蔬菜供应"
    assert report.body.endswith("\n---\ntitle: 另一个标题\n---\n")


@pytest.mark.parametrize("naughty", NAUGHTY, ids=lambda naughty: ascii(naughty)[:30])
def test_t07_a_naughty_string_is_taken_as_text_or_refused(naughty: str) -> None:
    for content in (
        title(naughty),
        f"{GOOD}\n{naughty}\n",
        header(f"sources: [{naughty}]\n"),
        header(f"{naughty}: x\n"),
    ):
        raw = content.encode("utf-8", "surrogatepass")
        office = read(little_with({SAMPLE: raw}))
        if [
            problem for problem in run(office) if problem.place.path == SAMPLE and problem.severity == "error"
        ]:
            continue
        report = office.report_by_id["qingxi-20261120-sample"]
        post = frontmatter.loads(content, handler=STRICT)
        assert post["title"] == report.title
        assert post.content == report.body.strip()
