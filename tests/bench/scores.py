"""Three years of three thousand units, from facts to standings, beside a dictionary that only sums."""

import resource
import time
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from jianbao.reading.office import one_record
from jianbao.scoring.fact import Fact
from jianbao.scoring.ledger import entries
from jianbao.scoring.reckoning import Reckoning
from jianbao.scoring.roster import Member
from jianbao.scoring.rulebook import RuleBook
from jianbao.scoring.standings import standings
from jianbao.scoring.table import Table, table_of
from jianbao.text.source import Source
from tests.bench.figure import Figure
from tests.verbs.command import REPOSITORY

UNITS, MONTHS, EVENTS, OPEN = 3_000, 36, 1_000_000, 10_000
START = date(2026, 1, 1)
TODAY = date(2028, 12, 31)


def table() -> Table:
    """The sample office's rule book, over three thousand units spread over its groups."""
    path = "scoring/rulebooks/2026-01-01.yml"
    book: RuleBook = one_record(RuleBook)(Source(path, (REPOSITORY / path).read_bytes()))[0][0]
    groups = [group.id for group in book.groups]
    members = (Member(f"u{n}", f"单位{n}", groups[n % len(groups)], "district") for n in range(UNITS))
    return table_of(book, tuple(members), START)


def adoptions(count: int, first: date, days: int) -> Iterator[Fact]:
    """Yield adoptions of one unit each, of every publication, form and kind."""
    random = Random(2026)  # noqa: S311 – made-up adoptions, no secret
    traits = [
        frozenset({("publication", p), ("column", c), ("form", f), ("level", "own"), ("kind", k)})
        for p in ("yaoqing", "xinxi", "zhuanbao")
        for c in ("基层反映", "调研与思考")
        for f in ("single", "combined", "brief")
        for k in ("news", "problem", "research")
    ]
    for n in range(count):
        day = first + timedelta(random.randrange(days))
        report = (f"r{n}",)
        unit = (f"u{random.randrange(UNITS)}",)
        yield Fact(
            day, "adoption", f"bulletins/x/{n}.md#1", unit, report, report, f"x/{n}", random.choice(traits)
        )


def million() -> Figure:
    facts, rules = list(adoptions(EVENTS, START, (TODAY - START).days + 1)), table()
    began = time.perf_counter()
    ledger = entries(facts, (rules,), TODAY)
    reckoning = Reckoning(TODAY, facts, (rules,), ledger)
    rows = 0
    for month in range(MONTHS):
        found = standings(reckoning, f"{START.year + month // 12}-{month % 12 + 1:02d}")
        rows += sum(len(ranking.rows) for ranking in found.groups)
    took = time.perf_counter() - began
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 / 1024
    peer = _summed(facts)
    return Figure(
        f"{took:.1f} s for {len(ledger):,} entries and {rows:,} rows, {memory:.2f} GiB at most",
        f"a dictionary that only sums: {peer:.2f} s",
        f"×{took / peer:.1f}",
    )


def open_month() -> Figure:
    facts, rules = list(adoptions(OPEN, date(2028, 12, 1), 31)), table()
    began = time.perf_counter()
    ledger = entries(facts, (rules,), TODAY)
    standings(Reckoning(TODAY, facts, (rules,), ledger), "2028-12")
    took = time.perf_counter() - began
    peer = _summed(facts)
    return Figure(
        f"{took:.2f} s for the open month's {len(ledger):,} entries",
        f"a dictionary that only sums: {peer:.3f} s",
        f"×{took / peer:.0f}",
    )


def _summed(facts: list[Fact]) -> float:
    began = time.perf_counter()
    sums: dict[tuple[str, str], Decimal] = {}
    five = Decimal(5)
    for fact in facts:
        key = (fact.units[0], fact.month)
        sums[key] = sums.get(key, Decimal(0)) + five
    return time.perf_counter() - began
