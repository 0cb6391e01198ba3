"""What holds whatever the office and whatever the rule book."""

from collections import Counter
from dataclasses import replace
from datetime import date
from decimal import Decimal
from random import Random
from typing import Any

from hypothesis import Phase, given, note, settings
from hypothesis import strategies as st

from jianbao.scoring.amounts import ZERO, split
from jianbao.scoring.entry import Entry
from jianbao.scoring.explanation import explain
from jianbao.scoring.ledger import entries
from jianbao.scoring.reckoning import Reckoning
from jianbao.scoring.standings import standings
from jianbao.scoring.table import table_of
from tests.scoring.generated import TODAY, books, fact_texts, facts_of, offices
from tests.scoring.worked import book, example, reckoned

Facts = list[dict[str, Any]]
LAW = settings(max_examples=60, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate])
"""No shrinking: it takes minutes, and the texts that :func:`made` notes can be cut down by hand."""


def totals(reckoning: Reckoning) -> Counter[tuple[str, str]]:
    found: Counter[tuple[str, str]] = Counter()
    for entry in reckoning.entries:
        found[entry.unit, entry.account] += entry.points  # type: ignore[assignment]  # Counter says int
    return found


@LAW
@given(books(), offices())
def test_the_entries_add_up_to_every_cell_and_every_explanation(rules: str, facts: Facts) -> None:
    reckoning = made(rules, facts)
    for month in ("2026-11", "2026-12", "2027-01", "2027-03"):
        for ranking in standings(reckoning, month).groups:
            for row in ranking.rows:
                counting = [e for e in reckoning.entries if e.unit == row.unit and e.account != "aside"]
                in_month = [e for e in counting if e.month == month]
                in_year = [e for e in counting if e.month[:4] == month[:4] and e.month <= month]
                assert row.points == sum((e.points for e in in_month), ZERO)
                assert row.cumulative == sum((e.points for e in in_year), ZERO)
                assert explain(reckoning, row.unit, month).total == row.points


@LAW
@given(books(), offices(), st.randoms(use_true_random=False))
def test_the_order_of_input_never_matters(rules: str, facts: Facts, random: Random) -> None:
    office = example(fact_texts(facts))
    shuffled = list(office.facts)
    random.shuffle(shuffled)
    again = replace(office, facts=tuple(shuffled))
    assert made(rules, facts).entries == reckoned(book(rules), again).entries


def made(rules: str, facts: Facts) -> Reckoning:
    """Reckon, and have the two texts shown if the law is broken."""
    text = fact_texts(facts)
    note(rules + text)
    return reckoned(book(rules), example(text))


def adopted(facts: Facts, new: dict[str, Any], rules: str) -> tuple[Reckoning, Reckoning]:
    before = made(rules, facts)
    return before, made(rules, [*facts, new])


adoptions = facts_of(frozenset({"adoption", "higher-adoption", "reported-up"}))


@LAW
@given(books(with_clauses=False, publications="sum"), offices(), adoptions)
def test_under_sum_an_adoption_never_lowers_a_total(rules: str, facts: Facts, new: dict[str, Any]) -> None:
    before, after = adopted(facts, new, rules)
    assert all(totals(after)[key] >= totals(before)[key] for key in totals(before))


@LAW
@given(books(with_clauses=False, publications="highest"), offices(), adoptions)
def test_under_highest_an_adoption_never_lowers_a_total(
    rules: str, facts: Facts, new: dict[str, Any]
) -> None:
    before, after = adopted(facts, new, rules)
    assert all(totals(after)[key] >= totals(before)[key] for key in totals(before))


@LAW
@given(books(with_clauses=False, publications="two-highest-levels"), offices(), adoptions)
def test_under_two_highest_levels_neither(rules: str, facts: Facts, new: dict[str, Any]) -> None:
    before, after = adopted(facts, new, rules)
    assert all(totals(after)[key] >= totals(before)[key] for key in totals(before))


@LAW
@given(books(with_clauses=False, revocable=True), offices(), adoptions)
def test_revoking_restores_the_earlier_total_exactly(rules: str, facts: Facts, new: dict[str, Any]) -> None:
    unique = {**new, "issue": "z/2026/099"}
    report = next(iter(new["of"].values()))
    units = dict.fromkeys("abcd", report)
    revoked = {
        "on": TODAY.isoformat(),
        "event": "revocation",
        "issue": "z/2026/099",
        "cause": "revoked",
        "of": units,
    }
    before = made(rules, facts)
    after = made(rules, [*facts, unique, revoked])
    kept = {key: points for key, points in totals(before).items() if points}
    assert {key: points for key, points in totals(after).items() if points} == kept


@LAW
@given(
    st.decimals("-1000", "1000", places=2),
    st.lists(st.sampled_from([Decimal(1), Decimal(2), Decimal(3), Decimal("0.7")]), min_size=1, max_size=9),
)
def test_a_split_loses_nothing(amount: Decimal, weights: list[Decimal]) -> None:
    parts = split(amount, weights, Decimal("0.01"))
    assert sum(parts) == amount
    whole = sum(weights)
    assert all(
        abs(part - amount * weight / whole) <= Decimal("0.01")
        for part, weight in zip(parts, weights, strict=True)
    )
    assert all(part == part.quantize(Decimal("0.01")) for part in parts)


def closed(reckoning: Reckoning, until: str) -> dict[str, tuple[Entry, ...]]:
    months = ["2026-10", "2026-11", "2026-12", "2027-01", "2027-02"]
    return {
        month: tuple(entry for entry in reckoning.entries if entry.month == month)
        for month in months
        if month <= until
    }


@LAW
@given(
    books(),
    offices(10, without="revocation"),
    offices(8),
    st.sampled_from(["2026-10", "2026-12", "2027-01"]),
)
def test_a_closed_month_never_changes_and_what_comes_late_is_booked_after_it(
    rules: str, facts: Facts, late: Facts, until: str
) -> None:
    then = made(rules, facts)
    now = example(fact_texts([*facts, *late]))
    frozen = closed(then, until)
    table = table_of(book(rules), now.members, min(book(rules).effective, now.today), date.min)
    found = entries(now.facts, (table,), now.today, frozen)
    assert tuple(entry for entry in found if entry.month <= until) == tuple(
        entry for month in sorted(frozen) for entry in frozen[month]
    )
    assert [entry.seq for entry in found] == sorted(entry.seq for entry in found)
    if "quotas:" not in rules:
        closed_total = totals(Reckoning(now.today, now.facts, (table,), found))
        open_total = totals(reckoned(book(rules), now))
        assert {key: points for key, points in closed_total.items() if points} == {
            key: points for key, points in open_total.items() if points
        }


@LAW
@given(books(), offices(), st.sampled_from(["2026-10", "2026-12", "2027-01"]))
def test_closing_changes_nothing_where_nothing_comes_late(rules: str, facts: Facts, until: str) -> None:
    then = made(rules, facts)
    assert entries(then.facts, then.tables, then.today, closed(then, until)) == then.entries
