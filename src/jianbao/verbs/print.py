"""``jianbao print``: an issue on paper, as PDF or as a Word file."""

import hashlib
import re
from pathlib import Path

import click

from jianbao.checks.engine import run
from jianbao.edge import Stop
from jianbao.language import _, listed
from jianbao.office import Office
from jianbao.printing.paper import Paper, paper_of
from jianbao.printing.printer import printer
from jianbao.printing.word.file import docx_of
from jianbao.records.bulletin import Issue
from jianbao.shell.writing import write_whole
from jianbao.verbs.options import Ask, office_options

_ID = re.compile(r"(?:bulletins/)?([^/]+)/(\d{4})/(\d{1,3})(?:\.md)?", re.ASCII)


@click.command()
@click.argument("issue_id", metavar="SERIES/YYYY/NNN")
@click.option("--to", type=click.Choice(("pdf", "docx")), default="pdf", help=_("印成 PDF 还是 Word 文件"))
@click.option(
    "--out", type=click.Path(path_type=Path, dir_okay=False), help=_("写到哪个文件（默认在 build/print/ 里）")
)
@click.option(
    "--fonts",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help=_("只用这个文件夹里的字体（默认用 theme/fonts/ 和系统的）"),
)
@office_options()
def command(ask: Ask, issue_id: str, to: str, out: Path | None, fonts: Path | None) -> None:
    """Print the issue SERIES/YYYY/NNN and say where the file is."""
    office = ask.office()
    issue = _issue(office, issue_id)
    paper = _paper(office, issue)
    remarks = (
        []
        if any(seal.issue == issue.id for seal in office.seals)
        else [_("这一期还没有签发，印出的是送审稿。")]
    )
    if to == "docx":
        printed = docx_of(paper)
    else:
        press = printer(ask.root, fonts)
        printed = press.pdf(paper)
        remarks += [*press.fallbacks(), *press.borrowings(paper)]
    target = out or ask.root / "build" / "print" / f"{issue.id.replace('/', '-')}.{to}"
    _write(target, printed)
    for remark in remarks:
        ask.tell(remark)
    if ask.format == "json":
        digest = hashlib.sha256(printed).hexdigest()
        ask.answer({"issue": issue.id, "path": str(target), "sha256": digest, "remarks": remarks})
    else:
        print(target)


def _issue(office: Office, asked: str) -> Issue:
    named = _ID.fullmatch(asked)
    issue = office.issue_by_id.get(f"{named[1]}/{named[2]}/{int(named[3]):03}") if named else None
    if issue is None:
        known = listed(one.id for one in office.issues[-5:])
        raise Stop(_("没有“{id}”这一期。").format(id=asked), _("最近的几期：{known}").format(known=known))
    return issue


def _paper(office: Office, issue: Issue) -> Paper:
    """Return the issue as paper; an issue with errors does not go to press."""
    wrong = [one for one in run(office) if one.place.path == issue.path and one.severity == "error"]
    if wrong:
        raise Stop(
            _("{path} 有 {count} 处错误，没有付印；第一处在第 {line} 行：{message}").format(
                path=issue.path, count=len(wrong), line=wrong[0].place.line, message=wrong[0].message
            ),
            _("运行 jianbao check {path} 看全部问题。").format(path=issue.path),
        )
    series = office.series_by_id.get(issue.series)
    if series is None:
        raise Stop(_("没有编号为“{id}”的刊物。").format(id=issue.series))
    if not issue.items:
        raise Stop(_("{path} 里没有一条内容：每条内容以“### 标题”开头。").format(path=issue.path))
    return paper_of(office, series, issue)


def _write(target: Path, printed: bytes) -> None:
    try:
        write_whole(target, printed)
    except OSError as error:
        raise Stop(_("写不进“{path}”：{why}。").format(path=target, why=error.strerror or error)) from None
