"""The end of a month, played through: sign its issues, close it, and give notice; nothing moves afterwards."""

import json
import os
import re
import subprocess
from decimal import Decimal

import pytest

from jianbao.reading.office import read_office
from jianbao.reading.tree import Folder
from jianbao.scoring import outputs
from jianbao.scoring.explanation import explain
from jianbao.scoring.reckoning import reckon
from tests.offices import TODAY
from tests.verbs.command import jianbao
from tests.verbs.test_sign import ME


def git(root, *words):
    subprocess.run(["git", *words], cwd=root, capture_output=True, check=True, env={**os.environ, **ME})


@pytest.fixture
def signed(unsigned_office):
    """The sample office with every issue of September signed."""
    git(unsigned_office, "init", "-q", "-b", "main")
    git(unsigned_office, "add", ".")
    git(unsigned_office, "commit", "-q", "-m", "建库")
    for issue in sorted(unsigned_office.glob("bulletins/*/2026/*.md")):
        if "\ndate: 2026-09" in issue.read_text(encoding="utf-8"):
            done = jianbao("sign", f"{issue.parts[-3]}/2026/{issue.stem}", cwd=unsigned_office, **ME)
            assert done.code == 0, done.out + done.err
    return unsigned_office


def close(office, *words, date="2026-11-24"):
    return jianbao("close", *words, cwd=office, date=date)


def test_a_month_with_unsigned_issues_says_which(unsigned_office):
    done = close(unsigned_office, "2026-09", "--by", "qin-chuan")
    assert done.code == 1
    assert "zhuanbao/2026/010 还没有签发。" in done.out


def test_a_month_with_unjudged_reports_says_which(signed):
    sheet = next(
        s
        for s in signed.glob("desk/screening/2026/*.yml")
        if "shimen-20260904" in s.read_text(encoding="utf-8")
    )
    text = sheet.read_text(encoding="utf-8")
    sheet.write_text(
        text.replace("shimen-20260904-rice-drying-gap", "shimen-20260905-nothing"), encoding="utf-8"
    )
    done = close(signed, "2026-09", "--by", "qin-chuan")
    assert done.code == 1
    assert "（shimen-20260904-rice-drying-gap）还没有筛选结论。" in done.out
    assert not (signed / "scoring/ledger").exists()


def test_who_and_when(signed):
    assert "不能结账" in close(signed, "2026-09", "--by", "li-na").err
    early = close(signed, "2026-09", "--by", "qin-chuan", date="2026-10-04")
    assert (early.code, early.err) == (2, "jianbao：2026-09 要到 2026-10-05 才能结账。\n")
    assert close(signed, "2026-10", "--by", "qin-chuan").err.startswith(
        "jianbao：先结 2026-09，再结 2026-10。"
    )


def test_closed_announced_and_never_moved(signed):
    before = json.loads(jianbao("score", "--month", "2026-09", "--format", "json", cwd=signed).out)
    done = close(signed, "2026-09", "--by", "qin-chuan", "--write")
    assert done.code == 0, done.out + done.err
    assert close(signed, "2026-09", "--by", "qin-chuan").err.startswith("jianbao：2026-09 已经结账")
    after = json.loads(jianbao("score", "--month", "2026-09", "--format", "json", cwd=signed).out)
    assert after == {**before, "closed": True}
    assert jianbao("check", cwd=signed).code == 0

    # What is merged later does not move it: a report of September turns up, an adoption is changed.
    book = signed / "scoring/rulebooks/2026-01-01.yml"
    book.write_text(book.read_text(encoding="utf-8").replace('points: "2"', 'points: "7"'), encoding="utf-8")
    later = json.loads(jianbao("score", "--month", "2026-09", "--format", "json", cwd=signed).out)
    assert later == after


def test_the_notice_says_what_the_ledger_says(signed):
    refused = jianbao("assemble", "notice", "--month", "2026-09", cwd=signed)
    assert (refused.code, refused.err) == (
        2,
        "jianbao：2026-09 还没有结账，不能通报。\n  帮助：先结账：jianbao close 2026-09\n",
    )
    close(signed, "2026-09", "--by", "qin-chuan", "--write")
    done = jianbao("assemble", "notice", "--month", "2026-09", "--write", cwd=signed)
    assert done.code == 0, done.err
    assert done.out == "bulletins/notice/2026/009.md\n"
    text = (signed / "bulletins/notice/2026/009.md").read_text(encoding="utf-8")
    assert text.startswith("---\nseries: notice\nnumber: 9\ntotal: 94\n")
    assert jianbao("check", cwd=signed).code == 0
    score = json.loads(jianbao("score", "--month", "2026-09", "--format", "json", cwd=signed).out)
    names = {row["unit"]: row["name"] for group in score["groups"] for row in group["rows"]}
    assert {"binhu", "zhengxie-ban"} <= set(score["zero"])
    assert f"本月没有报送信息的单位：{'、'.join(names[unit] for unit in score['zero'])}。" in text
    for group in score["groups"]:
        for row in group["rows"]:
            line = next(
                line for line in text.splitlines() if line.startswith("|") and f" {row['name']} |" in line
            )
            cells = [cell.strip() for cell in line.strip("|").split("|")]
            assert Decimal(cells[5]) == Decimal(row["points"])
    again = jianbao("assemble", "notice", "--month", "2026-09", cwd=signed, **{"JIANBAO_LANG": "en"})
    assert "## 得分与排名" in again.out
    printed = jianbao("print", "notice/2026/009", "--out", "notice.pdf", cwd=signed)
    assert printed.code == 0, printed.err
    assert (signed / "notice.pdf").read_bytes().startswith(b"%PDF")


def test_every_cell_of_the_notice_is_what_explain_adds_up_to(signed):
    close(signed, "2026-09", "--by", "qin-chuan", "--write")
    notice = jianbao("assemble", "notice", "--month", "2026-09", cwd=signed).out
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in notice.splitlines()]
    cells = {cells[2]: cells[5] for cells in rows if len(cells) > 5 and cells[0].isdigit()}
    office = read_office(Folder(signed), TODAY)
    reckoning = reckon(office)
    added = {}
    for unit in office.units:
        told = outputs.explanation(explain(reckoning, unit.id, "2026-09"))
        added[unit.label] = sum((Decimal(line["points"]) for line in told["lines"]), Decimal(0))
        assert added[unit.label] == Decimal(told["total"])
    assert len(cells) == 29
    assert {name: Decimal(cell) for name, cell in cells.items()} == {name: added[name] for name in cells}
    assert {name for name, points in added.items() if points} <= set(cells)
    for unit in ("donghu", "qingxi", "jianglan-ligong"):
        shown = json.loads(jianbao("explain", unit, "--month", "2026-09", "--format", "json", cwd=signed).out)
        assert Decimal(shown["total"]) == added[office.unit_by_id[unit].label]
        screen = jianbao("explain", unit, "--month", "2026-09", cwd=signed).out
        assert f"合计 {shown['total']} 分\n" in screen


def test_the_lines_beneath_the_tables_add_up_to_every_cell(signed):
    close(signed, "2026-09", "--by", "qin-chuan", "--write")
    notice = jianbao("assemble", "notice", "--month", "2026-09", cwd=signed).out
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in notice.splitlines()]
    cells = {cells[2]: Decimal(cells[5]) for cells in rows if len(cells) > 5 and cells[0].isdigit()}
    added = dict.fromkeys(cells, Decimal(0))
    for unit, points in re.findall(r"^- (.+?)：.*?，(-?[\d.]+) 分(?:。|$)", notice, re.MULTILINE):
        added[unit] += Decimal(points)
    assert added == cells
    assert "### 市直部门其他加减分\n" in notice


def test_a_ledger_is_the_same_in_whatever_language_it_is_closed_and_verified(signed):
    assert close(signed, "2026-09", "--by", "qin-chuan", "--write", "--lang", "en").code == 0
    ledger = (signed / "scoring/ledger/2026-09.csv").read_text(encoding="utf-8")
    assert "（2 家联合，5 分平分，本单位列第 1）" in ledger
    assert "jointly" not in ledger
    git(signed, "add", ".")
    git(signed, "commit", "-q", "-m", "结账")
    for language in ("zh", "en"):
        done = jianbao("verify", "--lang", language, "--format", "json", cwd=signed)
        assert "JB840" not in done.out
        assert '"ledgers": 1' in done.out


def test_a_notice_is_signed_before_the_next_month_s(signed):
    close(signed, "2026-09", "--by", "qin-chuan", "--write")
    assert jianbao("assemble", "notice", "--month", "2026-09", "--write", cwd=signed).code == 0
    for issue in sorted(signed.glob("bulletins/*/2026/*.md")):
        if "\ndate: 2026-10" in issue.read_text(encoding="utf-8"):
            assert jianbao("sign", f"{issue.parts[-3]}/2026/{issue.stem}", cwd=signed, **ME).code == 0
    assert close(signed, "2026-10", "--by", "qin-chuan", "--write").code == 0
    done = jianbao("assemble", "notice", "--month", "2026-10", "--write", cwd=signed)
    assert (done.code, done.err) == (
        2,
        "jianbao：notice/2026/009 还没有签发，它通报的不是 2026-10。\n  帮助：先签发它：jianbao sign notice/2026/009\n",
    )
    again = jianbao("assemble", "notice", "--month", "2026-09", cwd=signed)
    assert (again.code, again.err) == (0, "bulletins/notice/2026/009.md 没有变化。\n")


def test_a_month_is_noticed_once(city_office):
    done = jianbao("assemble", "notice", "--month", "2026-10", cwd=city_office)
    assert (done.code, done.err) == (
        2,
        "jianbao：2026-10 已经通报过（notice/2026/010）。\n  帮助：通报有误的，在下一期通报里更正。\n",
    )
