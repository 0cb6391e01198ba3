"""Closing a month (结账): what stands in the way, and the frozen ledger with its chain and seal."""

import csv
import hashlib
import io
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from jianbao.language import _, speaking
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.records.trust import GENESIS, LedgerLine, link
from jianbao.scoring import outputs
from jianbao.scoring.fact import month_of, next_month
from jianbao.scoring.printed import NOTICE
from jianbao.scoring.reckoning import Reckoning, reckon

CLOSING_DAY = 5
"""A month closes on the 5th of the next one, at the earliest (domain, section 3)."""


@dataclass(frozen=True, slots=True)
class Closed:
    """A closed month's two files and the head of its chain."""

    month: str
    ledger: bytes
    seal: bytes
    lines: int
    head: str

    @property
    def paths(self) -> tuple[str, str]:
        """Where the ledger and its seal belong."""
        return f"scoring/ledger/{self.month}.csv", f"scoring/ledger/{self.month}.seal.json"


def opens_on(month: str) -> date:
    """Return the first day on which a month can be closed."""
    following = next_month(month)
    return date(int(following[:4]), int(following[5:]), CLOSING_DAY)


def open_before(reckoning: Reckoning, month: str) -> str | None:
    """Return the first month before this one that has entries and is not closed."""
    months = {entry.month for entry in reckoning.entries if entry.month < month}
    return min(months - reckoning.closed, default=None)


def obstacles(office: Office, month: str) -> Iterator[Problem]:
    """Yield what must be settled first: reports without a verdict, issues without a seal."""
    judged = {verdict.report for sheet in office.screenings for verdict in sheet.verdicts}
    for report in office.reports:
        if f"{report.date:%Y-%m}" == month and report.id not in judged and report.withdrawn is None:
            yield Problem(
                report.place("title"),
                _("“{title}”（{id}）还没有筛选结论。").format(title=report.title, id=report.id),
                _("在 desk/screening/ 里给出采用、留用、合并或未采用的结论，再结账。"),
            )
    sealed = {seal.issue for seal in office.seals}
    for issue in office.issues:
        if month_of(issue.date) == month and issue.id not in sealed and issue.series != NOTICE:
            yield Problem(
                issue.place("number"),
                _("{issue} 还没有签发。").format(issue=issue.id),
                _("运行 jianbao sign {issue}，再结账。").format(issue=issue.id),
            )


def close(office: Office, month: str, by: str, at: datetime) -> Closed:
    """Freeze a month: its entries as a chained CSV, and a seal over the file and its rule books.

    ``by`` is the person who closes, ``at`` the moment. The chain goes on from the last closed month. A
    ledger is a Chinese paper, whatever language its closer is spoken to in.
    """
    with speaking("zh"):
        reckoning = reckon(office)
    lines: list[tuple[str, ...]] = []
    prev = _head(office)
    for cells in outputs.rows(entry for entry in reckoning.entries if entry.month == month):
        fields = (*cells, prev)
        prev = link(fields)
        lines.append((*fields, prev))
    ledger = _csv(lines)
    books = {entry.rulebook for entry in reckoning.entries if entry.month == month}
    seal = {
        "version": 1,
        "month": month,
        "sha256": hashlib.sha256(ledger).hexdigest(),
        "lines": len(lines),
        "head": prev,
        "rulebooks": [
            {"date": str(book.effective), "sha256": office.sources[book.path].sha256}
            for book in office.rulebooks
            if book.effective in books
        ],
        "closed_by": by,
        "closed_at": at.isoformat(timespec="minutes"),
    }
    return Closed(month, ledger, canonical(seal), len(lines), prev)


def canonical(value: object) -> bytes:
    """Return JSON with sorted keys and no blanks, ending in one newline: the bytes are what is sealed."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return f"{text}\n".encode()


def _csv(lines: Sequence[tuple[str, ...]]) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(LedgerLine.model_fields)
    writer.writerows(lines)
    return out.getvalue().encode()


def _head(office: Office) -> str:
    """Return the hash the next line continues from."""
    return max(office.ledger, key=lambda line: line.seq).hash if office.ledger else GENESIS
