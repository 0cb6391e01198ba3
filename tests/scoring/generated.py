"""Offices and rule books made up by Hypothesis, as the text of the two files that ledger and verifier read.

A book or a fact is read off a tape of random bytes, each of which chooses one of a few words: drawn at
once, that is ten times as quick as drawing every word, and it shrinks to the first words of all.
"""

from datetime import date, timedelta
from typing import Any, TypeVar

from hypothesis import strategies as st

from jianbao.text.header import dump

UNITS = "abcd"
FIRST = date(2026, 10, 1)
TODAY = date(2027, 3, 9)
ISSUES = ["x/2026/001", "x/2026/002", "y/2026/001"]
EDGES = ["2026-10-31", "2026-11-01", "2026-12-31", "2027-01-01", "2027-02-28", "2027-03-01"]
AMOUNTS = ["5", "0", "0.5", "1", "2.5", "3", "7.77", "10", "20", "33.33"]
LOSSES = ["-1", "-0.5", "-2", "-10"]
WAYS = [None, None, "equal", "each", "each-fixed", "shares", "half"]
ACCOUNTS = [None, None, "score", "bonus", "aside"]

_T = TypeVar("_T")


class Tape:
    """Bytes that choose; past its end it always chooses the first."""

    def __init__(self, tape: bytes) -> None:
        self.bytes = iter(tape)

    def of(self, options: list[_T] | str) -> Any:
        """Return one of the options."""
        return options[next(self.bytes, 0) % len(options)]

    def yes(self, of: int = 2) -> bool:
        """Say yes, once in so many times."""
        return next(self.bytes, 1) % of == 0


def rules(tape: Tape, revocable: bool) -> list[dict[str, Any]]:
    """Return the lines of a decision table, some of them left out."""
    listed: list[tuple[str, Any, dict[str, Any] | None, dict[str, Any]]] = [
        ("research-x", "adoption", {"publication": "x", "kind": "research"}, points(tape, joint=True)),
        ("x", "adoption", {"publication": "x"}, points(tape, joint=True)),
        ("y-joint", "adoption", {"publication": "y", "joint": "yes"}, points(tape, joint=True)),
        ("y", "adoption", {"publication": ["y", "z"]}, points(tape, account=True)),
        ("any", ["adoption", "higher-adoption"], {"group": "g"}, points(tape)),
        ("forwarded", "higher-adoption", {"route": "forwarded"}, {"of_adopted": tape.of(["2", "1", "5"])}),
        ("higher", "higher-adoption", {"level": ["province", "centre"]}, points(tape)),
        ("city", "higher-adoption", None, points(tape, account=True)),
        ("up", "reported-up", None, points(tape)),
        ("research-factor", "adoption", {"kind": "research"}, {"factor": tape.of(["1.67", "6.7", "0.5"])}),
        ("y-factor", "adoption", {"publication": "y"}, {"factor": "2", "track": "publication"}),
        ("keypoint", "adoption", {"keypoint": "yes"}, {**points(tape, True, True), "track": "extra"}),
        ("told", "instruction", None, points(tape, joint=True)),
        ("unit-a", "good-item", {"unit": "a"}, {**points(tape), "account": "bonus"}),
        ("good", "good-item", None, {**points(tape), "account": "bonus"}),
        ("sent", "submission", None, {"points": tape.of(["0.1", "1"])}),
        ("delivered", "commission-delivered", None, points(tape)),
        ("missed", "commission-missed", None, {"points": tape.of(LOSSES)}),
        ("late", "finding", {"finding": "late"}, {"of_item": tape.of(["-0.5", "-1"])}),
        ("false", "finding", None, {"points": tape.of(LOSSES), "account": tape.of(ACCOUNTS)}),
    ]
    reverses = ["adoption", "higher-adoption", "reported-up", "instruction"]
    kept = [one for one in listed if not tape.yes(6)]
    if revocable or not tape.yes(4):
        kept.append(("revocation", "revocation", None, {"reverses": reverses}))
    return [
        written({"id": id, "says": f"规则 {id}", "event": event, "when": when, **does})
        for id, event, when, does in kept
    ]


def points(tape: Tape, joint: bool = False, account: bool = False) -> dict[str, Any]:
    """Return what a rule gives, how it is shared, and where it is booked."""
    return {
        "points": tape.of(AMOUNTS),
        "units": tape.of(WAYS) if joint else None,
        "each": tape.of([None, *AMOUNTS]) if joint else None,
        "account": tape.of(ACCOUNTS) if account else None,
    }


def clauses(tape: Tape) -> dict[str, list[dict[str, Any]]]:
    """Return duties, averages, limits and zeroings."""
    periods = ["month", "year"]
    required = [{"number": tape.of(["0", "2", "5"]), "when": tape.of([{"group": "g"}, {"unit": "b"}])}]
    found = {
        "quotas": [
            {
                "per": tape.of(periods),
                "counts": tape.of(["submitted", "adopted", "adoption-rate", "points"]),
                "required": (required if tape.yes() else []) + [{"number": tape.of(["1", "0.4", "3"])}],
                "each": tape.of([None, *LOSSES]),
                "flat": tape.of([None, *LOSSES]),
                "at_most": tape.of([None, "-3"]),
                "zero": tape.of([None, None, None, "true"]),
            }
            for _ in range(tape.of([1, 0, 2]))
        ],
        "averages": [
            {"per": tape.of(periods), "over": tape.of(["scored", "submitted", "adopted"])}
            for _ in range(tape.of([0, 0, 0, 1]))
        ],
        "limits": [
            {
                "per": tape.of(["item", *periods]),
                "account": tape.of([None, "score", "bonus"]),
                "at_most": tape.of(["4", None, "12.5"]),
                "at_least": tape.of([None, "-2", "0"]),
            }
            for _ in range(tape.of([1, 0, 2]))
        ],
        "zeroings": [
            {
                "per": tape.of(periods),
                "event": tape.of(["finding", "commission-missed"]),
                "number": tape.of("12"),
            }
            for _ in range(tape.of([0, 0, 1]))
        ],
    }
    return {
        kind: [
            written({"id": f"{kind}-{number}", "says": "条款", **one}) for number, one in enumerate(listed)
        ]
        for kind, listed in found.items()
    }


def written(keys: dict[str, Any]) -> dict[str, Any]:
    """Leave out the keys whose value is None."""
    return {key: value for key, value in keys.items() if value is not None}


def book_text(tape: Tape, revocable: bool, with_clauses: bool, policies: dict[str, str]) -> str:
    """Return a rule book."""
    drawn = {
        "publications": tape.of(["sum", "highest", "two-highest-levels"]),
        "forwarding": tape.of(["adds", "replaces"]),
        "instructions": tape.of(["sum", "highest"]),
        "units": tape.of(["equal", "each", "each-fixed", "shares", "half"]),
        "shares": tape.of([["3", "2"], ["5", "3", "1"]]),
    }
    book = {
        "name": "生成的办法",
        "groups": [{"id": "g", "name": "甲组"}, {"id": "h", "name": "乙组"}],
        "accounts": [
            {"id": "score", "name": "得分"},
            {"id": "bonus", "name": "奖励"},
            {"id": "aside", "name": "单列", "counts": "false"},
        ],
        "publications": [{"id": one, "name": f"{one} 刊"} for one in "xyz"],
        "policies": {**drawn, **policies},
        "quality": {"id": "quality", "says": "系数", "from": "4", "to": "6", "when": {"kind": "research"}},
        "rules": rules(tape, revocable),
    }
    if with_clauses and not tape.yes(3):
        book |= clauses(tape)
    return dump(book) + "\n"


def fact(tape: Tape) -> dict[str, Any]:
    """Return one fact as it is written in a ``facts.yml``."""
    event = tape.of(
        ["adoption"] * 6
        + ["higher-adoption"] * 5
        + ["submission", "reported-up", "instruction", "instruction", "good-item", "commission-delivered"]
        + ["commission-missed", "finding", "finding", "revocation", "revocation"]
    )
    report = tape.of(["r1", "r1", "r2", "r3"])
    units = list(dict.fromkeys(tape.of("a" + UNITS) for _ in range(tape.of([1, 1, 2, 3]))))
    day = FIRST + timedelta(tape.of(list(range((TODAY - FIRST).days + 5))))
    found: dict[str, Any] = {"on": tape.of([day.isoformat(), *EDGES]), "event": event}
    if event in ("finding", "commission-missed"):
        units = units[:1]
        report = tape.of([report, report, ""]) if event == "finding" else ""
        found["finding"] = tape.of(["late", "late", "false"])
    elif event == "revocation":
        found |= {"cause": "revoked", "issue": tape.of(["", *ISSUES])}
    elif event == "adoption":
        found |= {
            "publication": tape.of("xyz"),
            "level": tape.of(["own", "own", "city"]),
            "kind": tape.of(["news", "research"]),
            "keypoint": tape.of(["yes", "no"]),
            "issue": tape.of(ISSUES),
            "coefficient": tape.of([None, "1", "4", "5.5", "9"]),
            "why": tape.of([None, "走访细", "走访细"]),
            "second": tape.of([None, "tan-wei", "tan-wei"]),
        }
    elif event in ("higher-adoption", "reported-up"):
        found |= {
            "level": tape.of(["city", "province", "centre"]),
            "route": tape.of(["direct", "forwarded"]),
            "kind": tape.of(["news", "research"]),
        }
    return {**written(found), "of": dict.fromkeys(units, report)}


def fact_texts(facts: list[dict[str, Any]], today: date = TODAY) -> str:
    """Return a ``facts.yml`` of these facts."""
    units = [
        {"id": unit, "name": unit, "group": "g" if unit in "ab" else "h", "level": "district"}
        for unit in UNITS
    ]
    return dump({"today": today.isoformat(), "month": "2027-03", "units": units, "facts": facts}) + "\n"


def books(revocable: bool = False, with_clauses: bool = True, **policies: str) -> st.SearchStrategy[str]:
    """Draw rule books; the policies given are set, ``revocable`` ones have revocation in any case."""
    tapes = st.binary(min_size=90, max_size=90)
    return tapes.map(lambda tape: book_text(Tape(tape), revocable, with_clauses, policies))


def facts_of(events: frozenset[str] = frozenset()) -> st.SearchStrategy[dict[str, Any]]:
    """Draw one fact, of these events only if any are given."""
    drawn = st.binary(min_size=18, max_size=18).map(lambda tape: fact(Tape(tape)))
    return drawn.filter(lambda one: one["event"] in events) if events else drawn


def offices(most: int = 25, without: str = "") -> st.SearchStrategy[list[dict[str, Any]]]:
    """Draw the facts of an office, few or many; none of the event ``without``."""
    tapes = st.one_of(
        st.lists(st.binary(min_size=18, max_size=18), min_size=1, max_size=5),
        st.lists(st.binary(min_size=18, max_size=18), min_size=most // 2, max_size=most),
    )
    return tapes.map(lambda listed: [one for one in map(fact, map(Tape, listed)) if one["event"] != without])


todays = st.sampled_from([TODAY, date(2027, 2, 28), date(2026, 12, 31), date(2026, 11, 1)])
