"""What the printing tests share: the little office with issues to print, and a printer with known fonts."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from jianbao.office import Office
from jianbao.printing import fonts
from jianbao.printing.document import Block
from jianbao.printing.paper import Article, Paper, Section, paper_of
from jianbao.printing.printer import Printer, printer
from tests.offices import little_with, read

ISSUES = Path(__file__).parent / "issues"
IDS = ("xinxi/2026/028", "zhuanbao/2026/003", "yaoqing/2026/007", "kuaibao/2026/002")
OTHER = "bulletins/xinxi/2026/001.md"
"""The little office's own issue, which would break the run of numbers."""
NOWHERE = Path("/nowhere")


def files() -> dict[str, bytes]:
    """Return the issues' files, to be laid over the little office."""
    return {
        path.relative_to(ISSUES).as_posix(): path.read_bytes() for path in ISSUES.rglob("*") if path.is_file()
    }


@cache
def office() -> Office:
    """Return the little office with the issues of this folder."""
    return read(little_with({**files(), OTHER: None}))


@cache
def paper(issue_id: str = IDS[0]) -> Paper:
    """Return one of the issues as paper."""
    issue = office().issue_by_id[issue_id]
    return paper_of(office(), office().series_by_id[issue.series], issue)


def paper_with(*blocks: Block, title: str = "标题", shape_of: str = IDS[1]) -> Paper:
    """Return an issue of one item that holds these blocks."""
    article = Article(title, (title,), "", "single", blocks)
    return replace(paper(shape_of), sections=(Section("", (article,)),), contents=(), shape="express")


def fandol() -> Path:
    """Return the folder of Debian's Fandol fonts; a test that compares whole pages needs just these."""
    folder = next((folder for folder in fonts.FANDOL if folder.is_dir()), None)
    if folder is None:
        pytest.skip("needs the Fandol fonts, which scripts/setup.sh unpacks (需要 Fandol 字体)")
    return folder


@cache
def press() -> Printer:
    """Return a printer with the Fandol fonts and what Typst brings, the same on every machine."""
    return printer(NOWHERE, fandol())
