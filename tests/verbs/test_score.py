"""``jianbao score`` and ``explain``: the same bytes twice, and every table adds up."""

import csv
import io
import json
import zipfile
from decimal import Decimal

import pytest

from tests.verbs.command import REPOSITORY, jianbao

MONTHS = ("2026-09", "2026-10", "2026-11")


def score(month):
    done = jianbao("score", "--month", month, "--format", "json", cwd=REPOSITORY)
    assert done.code == 0, done.err
    return done.out


@pytest.mark.parametrize("month", MONTHS)
def test_two_runs_give_the_same_bytes(month):
    assert score(month) == score(month)


def test_every_unit_of_a_group_is_listed_even_with_nothing():
    result = json.loads(score("2026-10"))
    listed = {row["unit"] for group in result["groups"] for row in group["rows"]}
    assert {"zhengxie-ban", "binhu"} <= listed
    assert result["zero"] == ["zhengxie-ban", "binhu"]
    assert len(listed) == 29


def test_the_lines_of_every_unit_add_up_to_its_cell():
    from tests.scoring.verifier_cells import cells_of_repository

    for month in MONTHS:
        for unit, points, lines in cells_of_repository(month):
            assert sum(map(Decimal, lines), Decimal(0)) == Decimal(points), (month, unit)


def test_explain_adds_up_on_the_screen():
    done = jianbao("explain", "yuwan", "--month", "2026-10", cwd=REPOSITORY)
    assert done.out.splitlines()[-1] == "合计 13.67 分"
    cell = next(
        row
        for group in json.loads(score("2026-10"))["groups"]
        for row in group["rows"]
        if row["unit"] == "yuwan"
    )
    assert cell["points"] == "13.67"


def test_an_unknown_subject_is_exit_2():
    done = jianbao("explain", "nobody", cwd=REPOSITORY)
    assert done.code == 2
    assert done.err.startswith("jianbao：“nobody”不是本办公室的单位、信息或刊物。")


def test_csv_has_a_byte_order_mark_and_one_row_a_unit():
    done = jianbao("score", "--month", "2026-10", "--format", "csv", cwd=REPOSITORY)
    assert done.out.startswith("\ufeff")
    rows = list(csv.reader(io.StringIO(done.out.removeprefix("\ufeff"))))
    assert rows[0][:4] == ["组别", "名次", "升降", "单位"]
    assert len(rows) == 30


def test_xlsx_holds_no_formula_and_is_the_same_twice(tmp_path):
    import subprocess
    import sys

    command = [
        sys.executable,
        "-m",
        "jianbao",
        "score",
        "--month",
        "2026-10",
        "--format",
        "xlsx",
        "--date",
        "2026-11-24",
    ]
    first, second = (
        subprocess.run(command, cwd=REPOSITORY, capture_output=True, check=True).stdout for _ in "12"
    )
    assert first == second
    with zipfile.ZipFile(io.BytesIO(first)) as book:
        sheets = [book.read(name).decode() for name in book.namelist() if name.startswith("xl/worksheets/")]
    assert len(sheets) == 2
    assert not any("<f>" in sheet for sheet in sheets)


def test_a_draft_is_compared(city_office):
    draft = city_office / "draft.yml"
    book = (city_office / "scoring/rulebooks/2026-01-01.yml").read_text(encoding="utf-8")
    assert "id: yaoqing-single" in book
    before, _, after = book.partition("id: yaoqing-single")
    import re

    draft.write_text(
        before + "id: yaoqing-single" + re.sub(r'points: "?2"?', 'points: "20"', after, count=1),
        encoding="utf-8",
    )
    done = jianbao(
        "score",
        "--month",
        "2026-10",
        "--rulebook",
        "draft.yml",
        "--compare",
        "--format",
        "json",
        cwd=city_office,
    )
    moves = {move["unit"]: move for move in json.loads(done.out)["moves"]}
    assert moves["yuwan"]["points"] == ["13.67", "31.67"]
    assert moves["yuwan"]["causes"] == [{"rule": "yaoqing-single", "points": ["2", "20"]}]
    shown = jianbao(
        "score", "--month", "2026-10", "--rulebook", "draft.yml", "--compare", cwd=city_office
    ).out
    assert "yaoqing-single 2→20" in shown


def test_a_draft_that_cannot_be_read_is_exit_2(city_office):
    (city_office / "draft.yml").write_text("rules: [\n", encoding="utf-8")
    done = jianbao("score", "--rulebook", "draft.yml", cwd=city_office)
    assert done.code == 2
    assert "读不成计分办法" in done.err
    assert jianbao("score", "--rulebook", "none.yml", cwd=city_office).code == 2


def test_no_rule_book_is_exit_2(little_office):
    for book in (little_office / "scoring/rulebooks").glob("*.yml"):
        book.unlink()
    done = jianbao("score", cwd=little_office)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("jianbao：没有计分办法")


def test_a_rule_book_that_cannot_be_read_is_exit_2_and_found_by_check(city_office):
    book = city_office / "scoring/rulebooks/2026-01-01.yml"
    book.write_text(book.read_text(encoding="utf-8") + "rules: [\n", encoding="utf-8")
    for words in (("score",), ("explain", "qingxi"), ("close", "2026-09", "--by", "qin-chuan")):
        done = jianbao(*words, cwd=city_office)
        assert (done.code, done.out) == (2, "")
        assert done.err.startswith("jianbao：计分办法 scoring/rulebooks/2026-01-01.yml 读不成（第 ")
    checked = jianbao("check", "scoring", cwd=city_office)
    assert checked.code == 1
    assert "scoring/rulebooks/2026-01-01.yml:" in checked.out
