"""Where a rule book asks what: its conditions with their places, and how one condition stands to another."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from jianbao.office import Office
from jianbao.problem import Place
from jianbao.scoring.rulebook import Rule, RuleBook
from jianbao.scoring.vocabulary import ATTRIBUTES, EVENTS

When = Mapping[str, tuple[str, ...]]
OF_UNITS = ("group", "unit", "unit-level")
"""What a duty's class of units may be told by."""
SEVERAL = frozenset({"topic", "mark"})
"""Attributes of which one fact can have several values at once."""


@dataclass(frozen=True)
class Condition:
    """A ``when`` of a rule book; ``events`` are those it is asked of, none for a class of units."""

    book: RuleBook
    location: tuple[str | int, ...]
    when: When
    events: tuple[str, ...]

    def place(self, attribute: str, number: int | None = None) -> Place:
        """Return the place of an attribute's name, or of one of its values."""
        if number is None:
            return self.book.place(*self.location, attribute, key=True)
        return self.book.place(*self.location, attribute, number)


def books(office: Office) -> tuple[RuleBook, ...]:
    """Return all rule books, those in force and the presets."""
    return (*office.rulebooks, *office.presets)


def conditions(book: RuleBook) -> Iterator[Condition]:
    """Yield every condition of a book."""
    if book.quality is not None:
        yield Condition(book, ("quality", "when"), book.quality.when, ("adoption",))
    for number, rule in enumerate(book.rules):
        yield Condition(book, ("rules", number, "when"), rule.when, rule.event)
    for number, quota in enumerate(book.quotas):
        for at, required in enumerate(quota.required):
            yield Condition(book, ("quotas", number, "required", at, "when"), required.when, ())
    for number, zeroing in enumerate(book.zeroings):
        yield Condition(book, ("zeroings", number, "when"), zeroing.when, zeroing.event)


def named_events(book: RuleBook) -> Iterator[tuple[str, Place]]:
    """Yield every event that a book names, with its place."""
    for number, rule in enumerate(book.rules):
        for at, event in enumerate(rule.event):
            yield event, book.place("rules", number, "event", at)
        for at, event in enumerate(rule.reverses):
            yield event, book.place("rules", number, "reverses", at)
    for number, zeroing in enumerate(book.zeroings):
        for at, event in enumerate(zeroing.event):
            yield event, book.place("zeroings", number, "event", at)


def competing(book: RuleBook) -> Iterator[tuple[int, Rule, int, Rule]]:
    """Yield pairs of rules of which a fact takes the first that matches: same event, track and manner."""
    for later, second in enumerate(book.rules):
        for earlier, first in enumerate(book.rules[:later]):
            alike = first.track == second.track and bool(first.factor) == bool(second.factor)
            if alike and set(first.event) & set(second.event):
                yield earlier, first, later, second


def covers(wide: When, narrow: When) -> bool:
    """Say whether whatever meets ``narrow`` meets ``wide``."""
    return all(set(narrow.get(name, ())) and set(narrow[name]) <= set(words) for name, words in wide.items())


def apart(one: When, other: When) -> bool:
    """Say whether nothing can meet both."""
    return any(
        name in other and name not in SEVERAL and not set(words) & set(other[name])
        for name, words in one.items()
    )


def is_shadowed(book: RuleBook, number: int) -> tuple[str, ...]:
    """Return the earlier rules that leave a rule nothing to match, or none where something is left.

    They may do so together, where what they ask of takes only so many values: a rule for single items
    and one for all others leave nothing.
    """
    rule = book.rules[number]
    rivals = [first for _earlier, first, later, _second in competing(book) if later == number]
    by: list[str] = []
    for event in rule.event:
        listed = [rival for rival in rivals if event in rival.event and not apart(rival.when, rule.when)]
        whole = next((rival for rival in listed if covers(rival.when, rule.when)), None)
        if whole is not None:
            by.append(whole.id)
            continue
        together = _together(event, rule.when, listed)
        if not together:
            return ()
        by += together
    return tuple(dict.fromkeys(by))


def _together(event: str, when: When, rivals: list[Rule]) -> list[str]:
    """Return the rivals if every combination of the values they ask about is met by one of them."""
    asked = dict.fromkeys(name for rival in rivals for name in rival.when)
    choices: list[list[tuple[str, str]]] = []
    for name in asked:
        attribute = ATTRIBUTES.get(name)
        words = when.get(name) or tuple(attribute.values or () if attribute else ())
        if not words or (name in SEVERAL) or (attribute and event not in attribute.events):
            rivals = [rival for rival in rivals if name not in rival.when]
        else:
            choices.append([(name, word) for word in words])
    size = 1
    for choice in choices:
        size *= len(choice)
    if not rivals or size > 4096:
        return []
    used: dict[str, None] = {}
    for combination in product(*choices):
        meeting = {name: (word,) for name, word in combination}
        winner = next((rival for rival in rivals if covers(rival.when, {**when, **meeting})), None)
        if winner is None:
            return []
        used[winner.id] = None
    return list(used)


def known_events(rule: Rule) -> tuple[str, ...]:
    """Return a rule's events that are events at all."""
    return tuple(event for event in rule.event if event in EVENTS)
