"""The clauses that look at a whole period, ready: base duties, averages, caps and floors, zeroing."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from jianbao.scoring.amounts import figure
from jianbao.scoring.fact import Traits
from jianbao.scoring.rulebook import Account, RuleBook

Asks = tuple[Traits, ...]


def asks_of(when: Mapping[str, tuple[str, ...]], names: Mapping[str, str]) -> Asks:
    """Return a condition as sets of pairs; a publication may be met by its id or its name, 《》 or not."""
    asks: list[Traits] = []
    for attribute, values in when.items():
        words = set(values)
        if attribute == "publication":
            known = [names[value] for value in values if value in names]
            words |= {*known, *(f"《{name}》" for name in known)}
        asks.append(frozenset((attribute, word) for word in words))
    return tuple(asks)


def holds(asks: Asks, traits: Traits) -> bool:
    """Say whether a condition holds."""
    return all(not ask.isdisjoint(traits) for ask in asks)


@dataclass(frozen=True, slots=True)
class Duty:
    """A quota, ready: the first class of ``required`` that a unit belongs to says how much it must reach."""

    id: str
    says: str
    per: str
    counts: str
    scope: tuple[str, ...]
    required: tuple[tuple[Asks, Decimal], ...]
    each: Decimal | None
    flat: Decimal | None
    zero: bool
    at_most: Decimal | None
    account: str

    def number(self, traits: Traits) -> Decimal | None:
        """Return what a unit must reach, or None where it has no duty."""
        return next((number for asks, number in self.required if holds(asks, traits)), None)


@dataclass(frozen=True, slots=True)
class Mean:
    """An average, ready."""

    id: str
    says: str
    per: str
    over: str
    scope: tuple[str, ...]
    account: str


@dataclass(frozen=True, slots=True)
class Bound:
    """A cap or floor, ready."""

    id: str
    says: str
    per: str
    scope: tuple[str, ...]
    at_most: Decimal | None
    at_least: Decimal | None
    account: str

    def clamp(self, amount: Decimal) -> Decimal:
        """Return the amount within the bounds."""
        if self.at_most is not None:
            amount = min(amount, self.at_most)
        return amount if self.at_least is None else max(amount, self.at_least)


@dataclass(frozen=True, slots=True)
class Wipe:
    """A zeroing, ready."""

    id: str
    says: str
    per: str
    events: frozenset[str]
    asks: Asks
    number: Decimal
    scope: tuple[str, ...]
    account: str


Term = Duty | Mean | Bound | Wipe

EVENT_OF: dict[type[Term], str] = {
    Duty: "quota-shortfall",
    Mean: "average",
    Bound: "limit",
    Wipe: "zeroing",
}
"""The event of the ledger lines that a clause makes."""


@dataclass(frozen=True, slots=True)
class Terms:
    """All clauses of a book. In a period they apply in this order: duties, averages, bounds, zeroing."""

    all: tuple[Term, ...] = ()

    def of(self, per: str) -> tuple[Term, ...]:
        """Return the clauses of a period, ``month`` or ``year``, or those of an ``item``."""
        return tuple(term for term in self.all if term.per == per)

    @property
    def item_bounds(self) -> tuple[Bound, ...]:
        """Caps and floors of single items."""
        return tuple(term for term in self.all if isinstance(term, Bound) and term.per == "item")

    def account_of(self, id: str) -> str:
        """Return the account that a clause books to, or an empty word where there is no such clause."""
        return next((term.account for term in self.all if term.id == id), "")


def terms_of(book: RuleBook, accounts: Sequence[Account]) -> Terms:
    """Return a book's clauses, ready, in the order in which they apply."""
    return Terms(tuple(_terms(book, accounts)))


def _terms(book: RuleBook, accounts: Sequence[Account]) -> Iterator[Term]:
    counting = tuple(account.id for account in accounts if account.counts)
    main = accounts[0].id
    for quota in book.quotas:
        required = tuple(
            (asks_of(one.when, {}), number)
            for one in quota.required
            if (number := figure(one.number)) is not None
        )
        yield Duty(
            quota.id,
            quota.says,
            quota.per,
            quota.counts,
            (quota.of,) if quota.of else counting,
            required,
            figure(quota.each),
            figure(quota.flat),
            quota.zero,
            figure(quota.at_most),
            quota.account or main,
        )
    for mean in book.averages:
        yield Mean(mean.id, mean.says, mean.per, mean.over, counting, main)
    for limit in book.limits:
        account = limit.account or main
        scope = (account,) if limit.account or limit.per == "item" else counting
        yield Bound(
            limit.id, limit.says, limit.per, scope, figure(limit.at_most), figure(limit.at_least), account
        )
    for zeroing in book.zeroings:
        number = figure(zeroing.number)
        if number is not None:
            asks = asks_of(zeroing.when, {})
            events = frozenset(zeroing.event)
            yield Wipe(zeroing.id, zeroing.says, zeroing.per, events, asks, number, counting, main)
