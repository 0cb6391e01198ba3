"""Every item that can count for anything but the sum of its awards: credited by facts, and taken back."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import NamedTuple

from jianbao.scoring.amounts import ZERO
from jianbao.scoring.award import Award, Line
from jianbao.scoring.fact import Fact
from jianbao.scoring.item import Credit, Item
from jianbao.scoring.table import Step, Table


class Taken(NamedTuple):
    """A credit that was taken back, and by how much a unit's account changed by it."""

    unit: str
    account: str
    credit: Credit
    points: Decimal


@dataclass
class Items:
    """Items by id, each with its unit's and account's share of it."""

    by_id: dict[str, dict[tuple[str, str], Item]] = field(default_factory=dict)

    def credit(self, period: str, fact: Fact, place: int, gained: Award, table: Table) -> list[Line]:
        """Give an item what a fact is worth; return the lines by which its points change."""
        lines: list[Line] = []
        accounts = [line.account for line in gained.lines] + [part.account for part in gained.parts]
        for number, account in enumerate(dict.fromkeys(accounts)):
            own = tuple(line for line in gained.lines if line.account == account)
            credit = Credit(
                fact.day,
                fact.event,
                next((value for name, value in fact.traits if name == "level"), ""),
                fact.reports[place],
                fact.issue,
                period,
                number == 0,
                sum((line.points for line in own if line.main), ZERO),
                sum((line.points for line in own if not line.main), ZERO),
                tuple(part for part in gained.parts if part.account == account),
            )
            of_item = self.by_id.setdefault(fact.items[place], {})
            awarded = of_item.setdefault((fact.units[place], account), Item(table, account))
            lines += awarded.add(credit, own)
        return lines

    def take_back(self, fact: Fact, place: int, step: Step) -> Iterator[Taken]:
        """Take back what an item was credited for, the latest first.

        Taking an adoption back takes it from all its units; other events take back from their own unit.
        """
        own = fact.units[place]
        for (unit, account), item in sorted(self.by_id.get(fact.items[place], {}).items()):
            if unit != own and (fact.event != "revocation" or unit in fact.units):
                continue
            for credit in reversed([one for one in item.credits if _is_meant(one, fact, step)]):
                yield Taken(unit, account, credit, item.remove(credit))


def _is_meant(credit: Credit, fact: Fact, step: Step) -> bool:
    """Say whether a fact takes this credit back: of the events named, of its issue, and no later than it."""
    return credit.event in step.reverses and credit.day <= fact.day and fact.issue in ("", credit.issue)
