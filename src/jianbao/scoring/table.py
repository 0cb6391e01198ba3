"""A rule book made ready to be asked: figures as decimals, conditions as sets, the first match remembered."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property

from jianbao.language import _
from jianbao.scoring.amounts import ZERO, figure
from jianbao.scoring.fact import NO_TRAITS, Traits
from jianbao.scoring.roster import Member
from jianbao.scoring.rulebook import Account, Group, Policies, Rule, RuleBook
from jianbao.scoring.terms import Duty, Terms, asks_of, terms_of

Asks = tuple[Traits, ...]
"""For each attribute asked about, the pairs of which one must be there."""

ACTIONS = ("points", "factor", "of_adopted", "of_item")
"""What a rule may do, each a field of it; one that does none of them only reverses or bars."""

MAIN = "main"


@dataclass(frozen=True, slots=True)
class Step:
    """A rule, ready: ``action`` is one of :data:`ACTIONS` or empty."""

    rule: str
    says: str
    action: str
    amount: Decimal
    each: Decimal | None
    units: str
    account: str
    track: str
    asks: Asks
    reverses: frozenset[str]
    bars: str


@dataclass(frozen=True, slots=True)
class Band:
    """The range of the quality coefficient, and what it may be given to."""

    rule: str
    says: str
    lowest: Decimal
    highest: Decimal
    asks: Asks


@dataclass(frozen=True, eq=False)
class Table:
    """A rule book and the units it ranks. What cannot be understood in the book is left out here.

    ``effective`` is the date it goes by; it judges what happens from ``since``, which is the same day but
    for a draft that is tried on the past.
    """

    effective: date
    since: date
    name: str
    quantum: Decimal
    accounts: tuple[Account, ...]
    groups: tuple[Group, ...]
    policies: Policies
    shares: tuple[Decimal, ...]
    band: Band | None
    steps: Mapping[str, tuple[Step, ...]]
    terms: Terms
    members: tuple[Member, ...]
    group_of: Mapping[str, str]
    unit_traits: Mapping[str, Traits]
    _duties: dict[Traits, tuple[tuple[Duty, Decimal], ...]] = field(default_factory=dict, repr=False)
    _recipes: dict[tuple[str, Traits, Traits, bool], tuple[Step, ...]] = field(
        default_factory=dict, repr=False
    )

    @cached_property
    def main_account(self) -> str:
        """The account that rules book to when they name none."""
        return self.accounts[0].id

    @cached_property
    def counting(self) -> tuple[str, ...]:
        """Accounts that make up the score; the others stand beside it."""
        return tuple(account.id for account in self.accounts if account.counts)

    @cached_property
    def members_of(self) -> Mapping[str, tuple[Member, ...]]:
        """Units by group, in the group's fixed order."""
        fixed = {
            group.id: {unit: place for place, unit in enumerate(group.order or group.members)}
            for group in self.groups
        }
        found: dict[str, list[Member]] = {group.id: [] for group in self.groups}
        for member in self.members:
            group = self.group_of.get(member.id, "")
            if group in found:
                found[group].append(member)
        return {
            group: tuple(sorted(listed, key=lambda member: fixed[group].get(member.id, len(fixed[group]))))
            for group, listed in found.items()
        }

    def duties(self, unit: str) -> tuple[tuple[Duty, Decimal], ...]:
        """Return a unit's base duties, each with what it must reach."""
        traits = self.unit_traits.get(unit, NO_TRAITS)
        if traits not in self._duties:
            numbers = ((term, term.number(traits)) for term in self.terms.all if isinstance(term, Duty))
            self._duties[traits] = tuple((duty, number) for duty, number in numbers if number is not None)
        return self._duties[traits]

    @property
    def combines(self) -> bool:
        """Whether an item's points can be anything but the sum of its awards."""
        policies = self.policies
        plain = (policies.publications, policies.forwarding, policies.instructions) == ("sum", "adds", "sum")
        of_the_item = any(step.action.startswith("of_") for steps in self.steps.values() for step in steps)
        return not plain or of_the_item or bool(self.terms.item_bounds)

    @property
    def reversing(self) -> frozenset[str]:
        """Events that may take back what an item was credited for."""
        return frozenset(event for event, steps in self.steps.items() if any(step.reverses for step in steps))

    def account_of(self, rule: str) -> str:
        """Return the account that a ledger line's rule books to."""
        for steps in self.steps.values():
            for step in steps:
                if step.rule == rule:
                    return step.account
        return self.terms.account_of(rule) or self.main_account

    def recipe(self, event: str, traits: Traits, unit: str, *, joint: bool) -> tuple[Step, ...]:
        """Return the rules that judge such a fact for a unit: of each track the first that matches."""
        own = self.unit_traits.get(unit) or frozenset({("unit", unit)})
        key = (event, traits, own, joint)
        found = self._recipes.get(key)
        if found is None:
            known = traits | own | {("joint", "yes" if joint else "no")}
            tracks: dict[tuple[str, str], Step] = {}
            for step in self.steps.get(event, ()):
                if all(not ask.isdisjoint(known) for ask in step.asks):
                    slot = "factor" if step.action == "factor" else ""
                    tracks.setdefault((step.track, slot), step)
            found = self._recipes[key] = tuple(tracks.values())
        return found


def table_of(
    book: RuleBook, members: Sequence[Member], effective: date | None = None, since: date | None = None
) -> Table:
    """Make a rule book ready for these units; ``effective`` stands in for the date of a draft or preset."""
    effective = effective or book.effective
    accounts = book.accounts or (Account(id="score", name=_("得分")),)
    names = {publication.id: publication.name for publication in book.publications}
    steps: dict[str, list[Step]] = {}
    for rule in book.rules:
        for step in _steps(rule, accounts[0].id, names):
            for event in rule.event:
                steps.setdefault(event, []).append(step)
    conditions = [rule.when for rule in book.rules] + [zeroing.when for zeroing in book.zeroings]
    conditions += [one.when for quota in book.quotas for one in quota.required]
    asked = {attribute for when in conditions for attribute in when}
    groups = _group_of(book.groups, members)
    decimals = book.decimals if book.decimals in ("0", "1", "2", "3", "4") else "2"
    shares = tuple(share for text in book.policies.shares if (share := figure(text)) and share > 0)
    return Table(
        effective,
        since or effective,
        book.name,
        Decimal(1).scaleb(-int(decimals)),
        accounts,
        book.groups,
        book.policies,
        shares,
        _band(book, names),
        {event: tuple(listed) for event, listed in steps.items()},
        terms_of(book, accounts),
        tuple(members),
        groups,
        {member.id: _traits(member, groups.get(member.id, ""), asked) for member in members},
    )


def _steps(rule: Rule, account: str, names: Mapping[str, str]) -> Iterable[Step]:
    figures = ((action, figure(getattr(rule, action))) for action in ACTIONS)
    written = [(action, amount) for action, amount in figures if amount is not None]
    if not written and (rule.reverses or rule.bars):
        written = [("", ZERO)]
    for action, amount in written[:1]:
        yield Step(
            rule.id,
            rule.says,
            action,
            amount,
            figure(rule.each),
            rule.units,
            rule.account or account,
            rule.track,
            asks_of(rule.when, names),
            frozenset(rule.reverses),
            rule.bars,
        )


def _band(book: RuleBook, names: Mapping[str, str]) -> Band | None:
    if book.quality is None:
        return None
    lowest, highest = figure(book.quality.lowest), figure(book.quality.highest)
    if lowest is None or highest is None:
        return None
    return Band(book.quality.id, book.quality.says, lowest, highest, asks_of(book.quality.when, names))


def _group_of(groups: Iterable[Group], members: Iterable[Member]) -> dict[str, str]:
    known = {group.id: not group.members for group in groups}
    found = {member.id: member.group for member in members if known.get(member.group, False)}
    return found | {unit: group.id for group in groups for unit in group.members}


def _traits(member: Member, group: str, asked: set[str]) -> Traits:
    own = {("group", group or member.group), ("unit-level", member.level)}
    if "unit" in asked:
        own.add(("unit", member.id))
    return frozenset(own)
