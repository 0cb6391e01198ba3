"""The same sheet on a screen, as CSV and as a workbook; nothing in it becomes a formula (X01)."""

import io
import shutil
import subprocess
import zipfile
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from jianbao.tables.csv import as_csv
from jianbao.tables.screen import on_screen
from jianbao.tables.sheet import Sheet
from jianbao.tables.workbook import as_workbook

SHEET = Sheet(
    "排名", ("单位", "得分"), (("清溪", Decimal("12.50")), ("市农业农村局", Decimal("-3")), ("滨湖", None))
)
HOSTILE = ("=1+1", "＝1+1", "+86", "-1+2", "@SUM(A1)", "\t=1", "\u200b=cmd|' /C calc'!A0", "  =2", "\r=3")
CREATED = datetime(2026, 11, 24, tzinfo=UTC)


def test_on_a_screen_numbers_stand_right_and_chinese_counts_two():
    assert on_screen(SHEET) == (
        "单位          得分\n────────────  ────\n清溪          12.5\n市农业农村局    -3\n滨湖"
    )


def test_a_long_cell_goes_on_below_in_its_column():
    shown = on_screen(Sheet("x", ("a", "b"), (("长" * 30, 1),))).splitlines()
    assert shown[2] == "长" * 22 + "  1"
    assert shown[3] == "长" * 8


def test_csv():
    assert as_csv(SHEET) == '\ufeff"单位","得分"\r\n"清溪",12.50\r\n"市农业农村局",-3\r\n"滨湖",""\r\n'


@pytest.mark.parametrize("text", HOSTILE)
def test_a_csv_cell_that_a_spreadsheet_would_run_is_disarmed(text):
    assert as_csv(Sheet("x", ("a",), ((text,),))).endswith(f'"\'{text}"\r\n')


def test_a_workbook_keeps_words_as_words_and_numbers_as_numbers():
    raw = as_workbook([Sheet("x", ("a",), ((HOSTILE[0],), (Decimal("1.50"),)))], CREATED)
    with zipfile.ZipFile(io.BytesIO(raw)) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
        strings = book.read("xl/sharedStrings.xml").decode()
    assert "<f>" not in sheet
    assert "<v>1.50</v>" in sheet
    assert "=1+1" in strings
    assert as_workbook([SHEET], CREATED) == as_workbook([SHEET], CREATED)


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_reopens_it_without_a_formula(tmp_path):
    path = tmp_path / "hostile.xlsx"
    path.write_bytes(as_workbook([Sheet("x", ("a",), tuple((text,) for text in HOSTILE))], CREATED))
    subprocess.run(
        [
            "soffice",
            "--headless",
            f"-env:UserInstallation=file://{tmp_path}/profile",
            "--convert-to",
            "fods",
            str(path),
        ],
        cwd=tmp_path,
        check=True,
        capture_output=True,
        timeout=120,
    )
    reopened = (tmp_path / "hostile.fods").read_text(encoding="utf-8")
    assert "table:formula" not in reopened
    assert "=1+1" in reopened
