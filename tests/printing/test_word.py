"""The Word file: its parts, its page, its bytes, and how LibreOffice opens it."""

import os
import shutil
import subprocess
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest

from jianbao.printing.word.file import docx_of
from tests.printing.layout import read_back
from tests.printing.press import IDS, paper

needs_libreoffice = pytest.mark.skipif(
    shutil.which("soffice") is None,
    reason="needs LibreOffice: Debian's libreoffice-writer-nogui (需要 LibreOffice)",
)


def test_paragraphs_and_their_styles() -> None:
    document = docx.Document(BytesIO(docx_of(paper(IDS[1]))))
    assert [(p.style.name, p.text) for p in document.paragraphs][:9] == [
        ("报头", "内部资料 注意保存\t第　　　份"),
        ("刊名", "智能制造专报"),
        ("期号", "第3期（总第3期）"),
        ("报头", "中共小城市委办公室\t2026年11月12日"),
        ("期号", ""),
        ("Heading 1", "全市智能制造改造“有设备、\n缺数据、少人手”问题值得关注"),
        (
            "Normal",
            "市委办公室会同市工信局，用3周时间走访46家规上企业，召开5场座谈会，回收问卷212份。调查表明，"
            "全市规上工业企业关键工序数控化率为58.3%，比去年同期提高6.1个百分点，但设备联网率只有27.4%，"
            "能用数据排产的企业不到一成。",
        ),
        ("Heading 2", "一、主要情况"),
        ("Heading 3", "（一）设备买了不少"),
    ]
    assert [(p.style.name, p.text) for p in document.paragraphs][-3:] == [
        ("报尾", "报：市委书记、副书记，市委常委。\n送：市政府分管负责同志。"),
        ("报尾", "签发：秦川　审核：宋毅　责任编辑：陆鸣\t共印12份"),
        ("期号", ""),
    ]
    assert [cell.text for table in document.tables for row in table.rows for cell in row.cells] == ["批示："]


def test_table_is_a_table() -> None:
    (table,) = docx.Document(BytesIO(docx_of(paper(IDS[0])))).tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["办法", "试行小区", "平均到位率", "主要难处"],
        ["动用维修资金", "7", "42.9%", "表决难"],
        ["业主按户分摊", "8", "31.5%", "低层住户不愿出"],
        ["物业先行垫付", "3", "66.7%", "收费率低，收不回"],
    ]


def test_same_issue_gives_the_same_bytes_with_its_own_date(monkeypatch: pytest.MonkeyPatch) -> None:
    first = docx_of(paper())
    monkeypatch.setenv("TZ", "America/New_York")
    assert docx_of(paper()) == first
    with ZipFile(BytesIO(first)) as archive:
        names = archive.namelist()
        assert names[0] == "[Content_Types].xml"
        assert names[1:] == sorted(names[1:])
        assert {info.date_time for info in archive.infolist()} == {(2026, 11, 5, 0, 0, 0)}
        assert "仿宋_GB2312" in archive.read("word/styles.xml").decode()
    about = docx.Document(BytesIO(first)).core_properties
    assert (about.title, about.author, str(about.created.date())) == (
        "小城信息2026年第28期",
        "中共小城市委办公室",
        "2026-11-05",
    )


@needs_libreoffice
def test_libreoffice_lays_it_out_as_a_bulletin(tmp_path: Path) -> None:
    for issue in IDS:
        (tmp_path / f"{issue.replace('/', '-')}.docx").write_bytes(docx_of(paper(issue)))
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    subprocess.run(
        [
            "soffice",
            home,
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            tmp_path,
            *tmp_path.glob("*.docx"),
        ],
        check=True,
        capture_output=True,
        env={**os.environ, "HOME": str(tmp_path)},
        timeout=120,
    )
    for issue in IDS:
        pages = read_back((tmp_path / f"{issue.replace('/', '-')}.pdf").read_bytes())
        first, last = pages[0], pages[-1]
        (red,) = [rule for rule in first.rules if rule.red and rule.length > 150 and rule.top < 99][:1]
        assert red.length == pytest.approx(156, abs=1)
        assert 0.35 <= red.thickness <= 0.5
        assert [page.number.text for page in pages] == [
            f"— {number} —" for number in range(1, len(pages) + 1)
        ]
        assert "签发：" in last.body[-1].text
        assert last.body[-1].baseline > 250, "the tail stands at the foot of the last page"
        assert all(len(page.body) <= 22 + 3 for page in pages)
