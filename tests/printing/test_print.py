"""``jianbao print`` as a user runs it: the file, what is said of it, and what is refused."""

import json
from pathlib import Path

import pytest

from jianbao.cli import run
from tests.offices import little
from tests.printing.press import OTHER, fandol, files

SAID = """\
这一期还没有签发，印出的是送审稿。
没有找到小标宋，改用 FandolSong Bold。
没有找到仿宋，改用 FandolFang R。
没有找到楷体，改用 FandolKai。
没有找到黑体，改用 FandolHei。
没有找到宋体，改用 FandolSong。
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return an office on disk with issues to print."""
    for path, content in {**little().content, **files()}.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(content)
    (tmp_path / OTHER).unlink()
    return tmp_path


class Ran:
    """What one run of the command left: its exit code and what it said."""

    def __init__(self, capsys: pytest.CaptureFixture[str], root: Path, *words: object) -> None:
        with pytest.raises(SystemExit) as left:
            run(["print", *map(str, words), "--root", str(root), "--date", "2026-11-24"])
        self.code = left.value.code
        self.out, self.err = capsys.readouterr()


def test_pdf_goes_to_build_and_the_fallbacks_are_said(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ran = Ran(capsys, root, "yaoqing/2026/007", "--fonts", fandol())
    target = root / "build/print/yaoqing-2026-007.pdf"
    assert (ran.code, ran.out, ran.err) == (0, f"{target}\n", SAID)
    assert target.read_bytes().startswith(b"%PDF-")


def test_word_file_needs_no_fonts(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = root / "信息.docx"
    ran = Ran(capsys, root, "bulletins/yaoqing/2026/7.md", "--to", "docx", "--out", target, "--quiet")
    assert (ran.code, ran.out, ran.err) == (0, f"{target}\n", "")
    assert target.read_bytes().startswith(b"PK")


def test_json_says_the_same(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ran = Ran(capsys, root, "kuaibao/2026/002", "--fonts", fandol(), "--format", "json", "--quiet")
    answer = json.loads(ran.out)
    assert (ran.code, ran.err) == (0, "")
    assert len(answer.pop("sha256")) == 64
    assert answer == {
        "issue": "kuaibao/2026/002",
        "path": str(root / "build/print/kuaibao-2026-002.pdf"),
        "remarks": SAID.splitlines(),
    }


def refused(ran: Ran, root: Path, err: str) -> None:
    assert (ran.code, ran.out, ran.err) == (2, "", err)
    assert not [path for path in root.rglob("*") if path.suffix in (".pdf", ".docx", ".part")]


def test_no_chinese_font_stops(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "empty").mkdir()
    refused(
        Ran(capsys, root, "kuaibao/2026/002", "--fonts", root / "empty"),
        root,
        "jianbao：没有找到任何中文字体，印不出来。\n"
        "  帮助：把字体文件放进 theme/fonts/，或装上 fonts-noto-cjk；见 docs/administrators/fonts.md。\n",
    )


@pytest.mark.parametrize(
    ("template", "said"),
    [
        ("#masthead(\n", "kuaibao.typ:1:10：unclosed delimiter"),
        (
            '#import "parts.typ": *\n#paper.nothing\n',
            'kuaibao.typ:2:8：dictionary does not contain key "nothing"',
        ),
        ('#panic("坏了")\n', "kuaibao.typ:1:2：panicked with: 坏了"),
    ],
)
def test_template_fault_stops(
    root: Path, capsys: pytest.CaptureFixture[str], template: str, said: str
) -> None:
    own = root / "theme/printing/kuaibao.typ"
    own.parent.mkdir(parents=True)
    own.write_text(template, encoding="utf-8")
    refused(
        Ran(capsys, root, "kuaibao/2026/002", "--fonts", fandol()),
        root,
        f"jianbao：刊物模板有错，没有印出：{said}。\n"
        "  帮助：模板在 theme/printing/；自己的模板改坏时，移走它就用回原来的。\n",
    )


def test_template_from_the_net_stops(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own = root / "theme/printing/parts.typ"
    own.parent.mkdir(parents=True)
    own.write_text('#import "@preview/cetz:0.3.0"\n', encoding="utf-8")
    refused(
        Ran(capsys, root, "kuaibao/2026/002", "--fonts", fandol()),
        root,
        "jianbao：刊物模板 parts.typ 要从网上取程序包，没有印出：印刷不联网。\n"
        "  帮助：把要用的内容写进 theme/printing/ 里的模板。\n",
    )


def test_an_office_can_have_a_template_of_its_own(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own = root / "theme/printing/kuaibao.typ"
    own.parent.mkdir(parents=True)
    own.write_text(
        '#import "parts.typ": *\n#show: bulletin-page\n#masthead()\n自有模板\n#tail()\n', encoding="utf-8"
    )
    ran = Ran(capsys, root, "kuaibao/2026/002", "--fonts", fandol())
    assert ran.code == 0


def test_unknown_issue_stops(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    refused(
        Ran(capsys, root, "kuaibao/2026/099"),
        root,
        "jianbao：没有“kuaibao/2026/099”这一期。\n"
        "  帮助：最近的几期：kuaibao/2026/002、xinxi/2026/028、yaoqing/2026/007、zhuanbao/2026/003\n",
    )


def test_issue_with_errors_does_not_go_to_press(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    issue = root / "bulletins/kuaibao/2026/002.md"
    issue.write_text(
        issue.read_text(encoding="utf-8").replace("number: 2\n", "number: 二\n"), encoding="utf-8"
    )
    ran = Ran(capsys, root, "kuaibao/2026/002")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("jianbao：bulletins/kuaibao/2026/002.md 有 ")
    assert not (root / "build").exists()


def test_place_that_cannot_be_written_stops(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    blocked = root / "registry/units.yml/x.docx"
    ran = Ran(capsys, root, "kuaibao/2026/002", "--to", "docx", "--out", blocked)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"jianbao：写不进“{blocked}”：")
