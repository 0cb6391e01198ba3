"""What a signature freezes: the digests of an issue, of the reports it holds, and of the rule book in force."""

from datetime import datetime
from typing import Any

from jianbao.office import Office
from jianbao.records.bulletin import Issue
from jianbao.scoring.closing import canonical

VERSION = 1


def seal_path(issue: Issue) -> str:
    """Return where an issue's seal belongs: beside it."""
    return f"{issue.path.removesuffix('.md')}.seal.json"


def tag_name(issue: Issue) -> str:
    """Return the tag that says who signed an issue, and when."""
    return f"issue/{issue.id}"


def seal_of(office: Office, issue: Issue, signed_by: str, signed_at: datetime) -> bytes:
    """Return an issue's seal as canonical JSON; without a rule book in force that key is left out."""
    held = sorted({report for entry in issue.entries for report in entry.reports})
    seal: dict[str, Any] = {
        "version": VERSION,
        "issue": issue.id,
        "sha256": issue.sha256,
        "reports": {report: office.report_by_id[report].sha256 for report in held},
        "signed_by": signed_by,
        "signed_at": signed_at.isoformat(timespec="minutes"),
    }
    book = office.rulebook_on(issue.date)
    if book is not None:
        seal["rulebook"] = {"date": str(book.effective), "sha256": office.sources[book.path].sha256}
    return canonical(seal)
