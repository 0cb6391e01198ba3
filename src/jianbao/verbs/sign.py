"""``jianbao sign``: checks an issue once more, seals it, commits it and tags it."""

import hashlib
from datetime import datetime

import click

from jianbao.checks.engine import run
from jianbao.clock import BEIJING
from jianbao.edge import DONE, WRONG, Stop
from jianbao.formats import FORMATS
from jianbao.language import _
from jianbao.office import Office
from jianbao.records.bulletin import Issue
from jianbao.shell.writing import write_whole
from jianbao.signing.readiness import standing
from jianbao.signing.seal import seal_of, seal_path
from jianbao.signing.signature import sign
from jianbao.text.borders import is_draft, unbordered
from jianbao.verbs.options import Ask, office_options


@click.command()
@click.argument("issue_id", metavar="SERIES/YYYY/NNN")
@office_options()
def command(ask: Ask, issue_id: str) -> int:
    """Sign an issue; what is signed never changes."""
    office = ask.office()
    issue = office.issue_by_id.get(issue_id)
    if issue is None:
        raise Stop(
            _("没有“{issue}”这一期。").format(issue=issue_id), _("写作 刊物/年/期号，如 xinxi/2026/030。")
        )
    wrong = standing(office, issue, run(office))
    if wrong:
        print(FORMATS[ask.format](wrong, office), end="")
        ask.tell(_("{issue} 还不能签发：先办完上面 {count} 件事。").format(issue=issue.id, count=len(wrong)))
        return WRONG
    assert issue.approver is not None  # noqa: S101 – standing() has said so otherwise
    approver, issue = issue.approver, _finished(ask, office, issue)
    seal = _seal(office, issue, approver)
    signed = sign(ask.root, issue, seal, _title(office, issue))
    if ask.format == "json":
        ask.answer({"issue": issue.id, "seal": signed.seal, "commit": signed.commit, "tag": signed.tag})
    else:
        print(
            _("{title}已签发：封签 {seal}，标签 {tag}。").format(
                title=_title(office, issue), seal=signed.seal, tag=signed.tag
            )
        )
    return DONE


def _finished(ask: Ask, office: Office, issue: Issue) -> Issue:
    """Take the borders of a draft out of an issue's file: what is signed is the text alone."""
    text = office.sources[issue.path].text
    if not is_draft(text):
        return issue
    finished = unbordered(text).encode()
    write_whole(ask.root / issue.path, finished)
    return issue.model_copy(update={"sha256": hashlib.sha256(finished).hexdigest()})


def _seal(office: Office, issue: Issue, approver: str) -> bytes:
    """Return the seal that is there already, from an interrupted run, or a new one."""
    kept = office.sources.get(seal_path(issue))
    return (
        kept.raw if kept else seal_of(office, issue, approver, datetime.now(BEIJING).replace(microsecond=0))
    )


def _title(office: Office, issue: Issue) -> str:
    name = office.series_by_id[issue.series].name
    return _("《{name}》第{number}期（总第{total}期）").format(
        name=name, number=issue.number, total=issue.total
    )
