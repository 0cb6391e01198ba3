"""Why somebody has the points they have: every line, adding up to the total."""

from dataclasses import dataclass
from decimal import Decimal

from jianbao.scoring.entry import Entry, total
from jianbao.scoring.reckoning import Reckoning
from jianbao.scoring.rulebook import Account


@dataclass(frozen=True, slots=True)
class Aside:
    """The lines of an account that does not count towards the score."""

    account: Account
    lines: tuple[Entry, ...]

    @property
    def total(self) -> Decimal:
        """What they come to."""
        return total(self.lines)


@dataclass(frozen=True, slots=True)
class Explanation:
    """The lines of a unit, a report or an issue. ``lines`` are those that count, ``aside`` the others."""

    subject: str
    lines: tuple[Entry, ...]
    aside: tuple[Aside, ...]

    @property
    def total(self) -> Decimal:
        """What the lines that count come to: the cell of the standings, for a unit and a month."""
        return total(self.lines)


def explain(reckoning: Reckoning, subject: str, month: str | None = None) -> Explanation:
    """Return the entries of a unit, a report or an issue, of one month or of all, in the ledger's order."""
    lines = [
        entry
        for entry in reckoning.entries
        if subject in (entry.unit, entry.report, entry.issue) and month in (None, entry.month)
    ]
    accounts = {
        account.id: account for table in reckoning.tables for account in table.accounts if not account.counts
    }
    aside = tuple(
        Aside(account, tuple(entry for entry in lines if entry.account == id))
        for id, account in accounts.items()
        if any(entry.account == id for entry in lines)
    )
    return Explanation(subject, tuple(entry for entry in lines if entry.account not in accounts), aside)
